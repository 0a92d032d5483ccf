import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/policies";

export default {
  title: "Import policy documents",
} satisfies SameKeys<typeof zh>;
