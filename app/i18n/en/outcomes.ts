import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/outcomes";

export default {
  title: "Outcomes",
} satisfies SameKeys<typeof zh>;
