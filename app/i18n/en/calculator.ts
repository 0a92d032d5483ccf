import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/calculator";

export default {
  title: "Policy calculator",
} satisfies SameKeys<typeof zh>;
