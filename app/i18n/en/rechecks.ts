import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/rechecks";

export default {
  title: "To look at again",
} satisfies SameKeys<typeof zh>;
