import type { CatalogDocument } from "~/domain/measures/catalog";
import { p14Chapter1 } from "./p14/chapter-1";
import { p14Chapter2 } from "./p14/chapter-2";
import { p14Chapter3 } from "./p14/chapter-3";
import { p14Chapter4 } from "./p14/chapter-4";
import { p14Chapter5 } from "./p14/chapter-5";
import { p14Chapter6 } from "./p14/chapter-6";

export const p14: CatalogDocument = {
  key: "P14",
  title: {
    zh: "国务院办公厅关于促进国家级经济技术开发区转型升级创新发展的若干意见",
    en: "Opinions of the General Office of the State Council on the transformation, upgrading and innovative development of national economic and technological development zones",
  },
  shortTitle: { zh: "若干意见", en: "2014 Opinions" },
  number: "国办发〔2014〕54号",
  numberNote: {
    zh: "收到的文件没有标题和文号，二者据公开资料补记。",
    en: "The file received has neither title nor number; both are supplied from public sources.",
  },
  issuer: { zh: "国务院办公厅", en: "General Office of the State Council" },
  issuedOn: "2014-10-30",
  issuedNote: { zh: "据文末落款日期。", en: "The date below the signature at the end of the text." },
  level: "national",
  province: null,
  standing: "in_force",
  standingReason: {
    zh: "现行有效；第七条的三证合一部分已被取代，第十六条所列规划名称已改为国土空间规划。",
    en: "In force; the three-certificates clause of article 7 has been superseded, and the plans named in article 16 are now territorial spatial plans.",
  },
  articles: [...p14Chapter1, ...p14Chapter2, ...p14Chapter3, ...p14Chapter4, ...p14Chapter5, ...p14Chapter6],
};
