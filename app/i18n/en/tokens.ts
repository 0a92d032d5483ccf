import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/tokens";

export default {
  title: "API tokens",
} satisfies SameKeys<typeof zh>;
