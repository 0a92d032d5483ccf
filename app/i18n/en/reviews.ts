import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/reviews";

export default {
  title: "Review article by article",
} satisfies SameKeys<typeof zh>;
