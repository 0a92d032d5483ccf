import type { CatalogDocument } from "~/domain/measures/catalog";
import { chapter1 } from "./p22/chapter-1";
import { chapter2 } from "./p22/chapter-2";
import { chapter3 } from "./p22/chapter-3";
import { chapter4 } from "./p22/chapter-4";

/** The measures of ten departments of December 2022. Numbering runs through its four chapters. */
export const p22: CatalogDocument = {
  key: "P22",
  title: {
    zh: "商务部等10部门关于支持国家级经济技术开发区创新提升更好发挥示范作用若干措施的通知",
    en: "Notice of the Ministry of Commerce and Nine Other Departments on Measures Supporting National Economic and Technological Development Zones to Innovate, Improve and Better Set an Example",
  },
  shortTitle: { zh: "2022年若干措施", en: "2022 Measures" },
  number: "商资函〔2022〕549号",
  numberNote: {
    zh: "所收文本未载文号，此文号据外部登记，引用前请核对。",
    en: "The text received carries no number; this one comes from an outside record and should be checked before it is cited.",
  },
  issuer: { zh: "商务部等10部门", en: "Ministry of Commerce and nine other departments" },
  issuedOn: null,
  issuedNote: {
    zh: "2022年12月印发，具体日期待核。",
    en: "Issued in December 2022; the exact day is unverified.",
  },
  level: "national",
  province: null,
  standing: "in_force",
  standingReason: {
    zh: "现行有效；第10、12条中的防疫补贴、防疫互信和协同复工已失效，其余内容（含第10至12条主体）仍适用。文件整体侧重综合考核排名靠前的园区。",
    en: "In force, the substance of articles 10 to 12 included; only the split-off clauses in 10 and 12 on epidemic subsidies, mutual trust and resuming work have lapsed. The whole favours zones that rank high in the evaluation.",
  },
  articles: [...chapter1, ...chapter2, ...chapter3, ...chapter4],
};
