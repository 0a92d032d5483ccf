import type { CatalogArticle, CatalogMeasure, Condition } from "~/domain/measures/catalog";

/** The notice has numbered sections and no chapters. */
export const chapter: CatalogArticle["chapter"] = { number: 0, title: { zh: "全文", en: "Whole text" } };

export const nationalZone: Condition = {
  fact: "zoneLevel",
  in: ["national"],
  text: { zh: "项目所在园区是国家级经开区", en: "The project is in a national-level zone" },
};

export const inForce = {
  standing: "in_force",
  reason: {
    zh: "通知现行有效，本部分不限于当年。",
    en: "The notice is in force and this part was not limited to its year.",
  },
} satisfies CatalogMeasure["validity"];

export const evaluationRules = {
  standing: "in_force",
  reason: {
    zh: "通知现行有效；所依据的是2021年版考核评价办法，引用前核对该办法是否已有新版。",
    en: "The notice is in force; it rests on the 2021 evaluation rules, so check for a newer edition before citing it.",
  },
} satisfies CatalogMeasure["validity"];
