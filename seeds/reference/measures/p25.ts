import type { CatalogDocument } from "~/domain/measures/catalog";
import { chapter2 } from "./p25/chapter-2";
import { chapter3 } from "./p25/chapter-3";
import { chapter4 } from "./p25/chapter-4";
import { chapter5 } from "./p25/chapter-5";

/** The work plan of May 2025. Chapter 1 has no articles; numbering runs through chapters 2 to 5. */
export const p25: CatalogDocument = {
  key: "P25",
  title: {
    zh: "深化国家级经济技术开发区改革创新以高水平开放引领高质量发展工作方案",
    en: "Work Plan for Deepening Reform and Innovation of National Economic and Technological Development Zones and Leading High-Quality Development with High-Level Opening Up",
  },
  shortTitle: { zh: "2025年工作方案", en: "2025 Work Plan" },
  number: null,
  numberNote: {
    zh: "所收文本未载文号。",
    en: "The text received carries no document number.",
  },
  issuer: {
    zh: "商务部（经国务院同意）",
    en: "Ministry of Commerce, with the consent of the State Council",
  },
  issuedOn: "2025-05-21",
  issuedNote: null,
  level: "national",
  province: null,
  standing: "in_force",
  standingReason: {
    zh: "现行有效，是五份文件中最新、力度最强的依据；各项措施由各地和部门制定配套落实。",
    en: "In force; the newest and strongest of the five documents. Regions and departments are to follow it with measures of their own.",
  },
  articles: [...chapter2, ...chapter3, ...chapter4, ...chapter5],
};
