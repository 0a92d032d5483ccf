import type { CatalogMeasure, Condition } from "~/domain/measures/catalog";

export const zhejiang: Condition = {
  fact: "province",
  in: ["330000"],
  text: { zh: "项目位于浙江省", en: "The project is in Zhejiang" },
};

/** Every measure of the document: it never took effect in this form. */
export const draft = {
  standing: "draft",
  reason: {
    zh: "征求意见稿，未正式施行；已由2023年5月4日的正式文本取代，资料库尚无该文本，引用前请向省商务厅核对。",
    en: "A draft for comments that was never in force; the final text of 4 May 2023, which the library does not hold, replaced it. Check with the provincial commerce office before citing.",
  },
} satisfies CatalogMeasure["validity"];
