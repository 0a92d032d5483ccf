import type { CatalogDocument } from "~/domain/measures/catalog";
import { p21Sections1To4 } from "./p21/sections-1-4";
import { p21Sections5To9 } from "./p21/sections-5-9";

export const p21: CatalogDocument = {
  key: "P21",
  title: {
    zh: "商务部关于进一步推进国家级经开区创新提升 更好发挥开放平台作用的通知",
    en: "Notice of the Ministry of Commerce on further promoting the innovation and upgrading of national zones and their role as platforms of opening-up",
  },
  shortTitle: { zh: "创新提升通知", en: "2021 Notice" },
  articleWord: "section",
  number: "商资函〔2021〕523号",
  numberNote: {
    zh: "据收到的文件开头所印，未与官方文本核对。",
    en: "As printed at the head of the file received; not checked against an official copy.",
  },
  issuer: { zh: "商务部", en: "Ministry of Commerce" },
  issuedOn: null,
  issuedNote: {
    zh: "正文没有印发日期，公开时间约为2021年11月2日，尚未核实。收到的文件末尾另附一份落款2021年10月18日的文件，不属于本通知。",
    en: "The text bears no date; it was published around 2 November 2021, not verified. A second paper dated 18 October 2021 at the end of the file received is not part of this notice.",
  },
  level: "national",
  province: null,
  standing: "in_force",
  standingReason: {
    zh: "现行有效；第一、二、七部分中只针对当年的内容已失效。",
    en: "In force; what sections 1, 2 and 7 laid down for their year only has lapsed.",
  },
  articles: [...p21Sections1To4, ...p21Sections5To9],
};
