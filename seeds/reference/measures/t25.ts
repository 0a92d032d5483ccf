import type { CatalogDocument } from "~/domain/measures/catalog";
import { articles } from "./t25/articles";

/** The tax credit on reinvested profits: a source of its own that P25-6 does not contain. */
export const t25: CatalogDocument = {
  key: "T25",
  title: {
    zh: "关于境外投资者以分配利润直接投资税收抵免政策的公告",
    en: "Announcement on the Tax Credit Policy for Direct Investment by Foreign Investors with Distributed Profits",
  },
  shortTitle: { zh: "税收抵免公告", en: "Tax Credit Announcement" },
  number: "财政部 税务总局 商务部公告2025年第2号",
  numberNote: null,
  issuer: {
    zh: "财政部 税务总局 商务部",
    en: "Ministry of Finance, State Taxation Administration, Ministry of Commerce",
  },
  issuedOn: "2025-06-27",
  issuedNote: {
    zh: "落款2025年6月27日，2025年6月30日公布。",
    en: "Dated 27 June 2025, published on 30 June 2025.",
  },
  level: "national",
  province: null,
  standing: "in_force",
  standingReason: {
    zh: "2025年1月1日至2028年12月31日执行；届时未抵完的额度可继续抵免至用完。本库只收录已核对的第一至第三条，其余各条以公告原文为准。",
    en: "In effect from 1 January 2025 to 31 December 2028; a credit not used up by then may still be used. Only Articles 1 to 3, as checked, are kept here; for the others see the announcement itself.",
  },
  articles,
};
