import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/search";

export default {
  title: "Search",
  titleOf: "Search for '{{q}}'",
  label: "Projects, investors, needs, measures",
  button: "Search",
  hint: "Names, codes, one or two Chinese characters or pinyin initials. Several words, separated by spaces, must all be found.",
  projects: "Projects",
  investors: "Investors",
  needs: "Needs",
  measures: "Measures",
  more: "There is more: add a word",
  moreProjects: "See all in the list of projects",
  projectCount_one: "{{count}} project",
  projectCount_other: "{{count}} projects",
  nothing: "Nothing found for '{{q}}'",
  nothingHint: "Try another word, or fewer. What you may not see does not appear.",
  needSerial: "Need {{serial}}",
  dueOn: "due {{date}}",
} satisfies SameKeys<typeof zh>;
