import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/proposals";

export default {
  title: "Measures that newly fit",
} satisfies SameKeys<typeof zh>;
