import type { Standing } from "~/domain/measures/catalog";

/**
 * Editions of the encouraged catalogue and of the negative lists for foreign investment.
 *
 * Source: the orders of the National Development and Reform Commission and the Ministry of Commerce named in `number`.
 * A project records edition and item as text; the items themselves are not kept here.
 * `standing` is as known in early 2026. Unverified: the order number of the 2025 catalogue comes from a secondary source
 * (its dates are not in doubt), and whether the Hainan list has been replaced since could not be checked.
 */
export type PolicyEdition = {
  /** Ours: kind and edition. */
  id: string;
  kind: "encouraged_catalogue" | "negative_list" | "ftz_negative_list" | "ftp_negative_list";
  edition: string;
  titleZh: string;
  titleEn: string;
  issuerZh: string;
  issuerEn: string;
  number: string | null;
  effectiveFrom: string;
  /** The last day it applied; null while it does. */
  effectiveTo: string | null;
  standing: Extract<Standing, "in_force" | "superseded">;
  isUnverified: boolean;
};

const issuer = {
  issuerZh: "国家发展改革委、商务部",
  issuerEn: "National Development and Reform Commission, Ministry of Commerce",
};

export const policyEditions = [
  {
    id: "encouraged_catalogue_2020",
    kind: "encouraged_catalogue",
    edition: "2020年版",
    titleZh: "鼓励外商投资产业目录（2020年版）",
    titleEn: "Catalogue of Industries Encouraged for Foreign Investment (2020 edition)",
    ...issuer,
    number: "国家发展改革委、商务部令2020年第38号",
    effectiveFrom: "2021-01-27",
    effectiveTo: "2022-12-31",
    standing: "superseded",
    isUnverified: false,
  },
  {
    id: "encouraged_catalogue_2022",
    kind: "encouraged_catalogue",
    edition: "2022年版",
    titleZh: "鼓励外商投资产业目录（2022年版）",
    titleEn: "Catalogue of Industries Encouraged for Foreign Investment (2022 edition)",
    ...issuer,
    number: "国家发展改革委、商务部令2022年第52号",
    effectiveFrom: "2023-01-01",
    effectiveTo: "2026-01-31",
    standing: "superseded",
    isUnverified: false,
  },
  {
    id: "encouraged_catalogue_2025",
    kind: "encouraged_catalogue",
    edition: "2025年版",
    titleZh: "鼓励外商投资产业目录（2025年版）",
    titleEn: "Catalogue of Industries Encouraged for Foreign Investment (2025 edition)",
    ...issuer,
    number: "国家发展改革委、商务部令2025年第37号",
    effectiveFrom: "2026-02-01",
    effectiveTo: null,
    standing: "in_force",
    isUnverified: true,
  },
  {
    id: "negative_list_2021",
    kind: "negative_list",
    edition: "2021年版",
    titleZh: "外商投资准入特别管理措施（负面清单）（2021年版）",
    titleEn: "Special Administrative Measures (Negative List) for Foreign Investment Access (2021 edition)",
    ...issuer,
    number: "国家发展改革委、商务部令2021年第47号",
    effectiveFrom: "2022-01-01",
    effectiveTo: "2024-10-31",
    standing: "superseded",
    isUnverified: false,
  },
  {
    id: "negative_list_2024",
    kind: "negative_list",
    edition: "2024年版",
    titleZh: "外商投资准入特别管理措施（负面清单）（2024年版）",
    titleEn: "Special Administrative Measures (Negative List) for Foreign Investment Access (2024 edition)",
    ...issuer,
    number: "国家发展改革委、商务部令2024年第23号",
    effectiveFrom: "2024-11-01",
    effectiveTo: null,
    standing: "in_force",
    isUnverified: false,
  },
  {
    id: "ftz_negative_list_2021",
    kind: "ftz_negative_list",
    edition: "2021年版",
    titleZh: "自由贸易试验区外商投资准入特别管理措施（负面清单）（2021年版）",
    titleEn:
      "Special Administrative Measures (Negative List) for Foreign Investment Access in Pilot Free Trade Zones (2021 edition)",
    ...issuer,
    number: "国家发展改革委、商务部令2021年第48号",
    effectiveFrom: "2022-01-01",
    effectiveTo: null,
    standing: "in_force",
    isUnverified: false,
  },
  {
    id: "ftp_negative_list_2020",
    kind: "ftp_negative_list",
    edition: "2020年版",
    titleZh: "海南自由贸易港外商投资准入特别管理措施（负面清单）（2020年版）",
    titleEn:
      "Special Administrative Measures (Negative List) for Foreign Investment Access in Hainan Free Trade Port (2020 edition)",
    ...issuer,
    number: "国家发展改革委、商务部令2020年第39号",
    effectiveFrom: "2021-02-01",
    effectiveTo: null,
    standing: "in_force",
    isUnverified: true,
  },
] as const satisfies readonly PolicyEdition[];
