import type { CatalogDocument } from "~/domain/measures/catalog";
import { zjChapter1 } from "./zj/chapter-1";
import { zjChapter2 } from "./zj/chapter-2";
import { zjChapter3 } from "./zj/chapter-3";
import { zjChapter4 } from "./zj/chapter-4";
import { zjChapter5 } from "./zj/chapter-5";
import { draft } from "./zj/common";

export const zj: CatalogDocument = {
  key: "ZJ",
  title: {
    zh: "浙江省商务厅关于新时期推进开发区高质量发展的指导意见（征求意见稿）",
    en: "Guiding opinions of the Zhejiang Department of Commerce on the high-quality development of zones in the new period (draft for comments)",
  },
  shortTitle: { zh: "浙江指导意见（稿）", en: "Zhejiang draft" },
  number: null,
  numberNote: {
    zh: "征求意见稿没有文号。",
    en: "A draft for comments bears no number.",
  },
  issuer: { zh: "浙江省商务厅", en: "Zhejiang Department of Commerce" },
  issuedOn: null,
  issuedNote: {
    zh: "文稿没有日期；见于2022年12月29日的转载。原文各章内条号重新起算，前四章没有章号，章次按顺序补记。",
    en: "The draft bears no date; it was reposted on 29 December 2022. Numbering restarts in every chapter and the first four chapters carry no number, so chapters are counted in order.",
  },
  level: "provincial",
  province: "330000",
  standing: draft.standing,
  standingReason: draft.reason,
  articles: [...zjChapter1, ...zjChapter2, ...zjChapter3, ...zjChapter4, ...zjChapter5],
};
