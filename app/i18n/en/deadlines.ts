import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/deadlines";

export default {
  title: "Deadlines",
} satisfies SameKeys<typeof zh>;
