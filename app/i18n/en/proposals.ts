import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/proposals";

export default {
  title: "Measures that newly fit",
  intro:
    "When a project changes or the library has a new measure, the conditions are compared and what newly fits is listed here, once. Whether it applies is for a person to say.",
  count: "{{count}}",
  more: "{{count}}+",
  seeAll: "See all",
  listOf: "What newly fits {{project}}",
  caption: "Measures that fit",

  filter: {
    project: "Project",
    q: "Project name",
    category: "Category of need",
    state: "Decision",
    whose: "Projects",
  },
  states: {
    proposed: "To be decided",
    linked: "Linked",
    not_relevant: "Not relevant",
    withdrawn: "No longer fits",
    all: "All",
  },
  whose: { mine: "My projects", all: "All I may see" },
  sentence: "{{whose}}, {{state}}: {{total}}",
  shown: "{{count}} on this page",
  firstPage: "Back to the first page",

  cause: { project_changed: "The project changed", measure_appeared: "New in the library" },
  proposedAt: "Proposed",
  forNeed: "Could serve",
  noNeed: "No such need raised yet",
  matched: "Words of the need: {{words}}",
  words: ", ",
  whyNeed: "Need {{need}} ({{words}})",
  whySeparator: "; ",
  column: { measure: "Measure", why: "Why", at: "Proposed" },
  decided: {
    linked: "Linked",
    not_relevant: "Called not relevant",
    withdrawn: "Conditions changed, no longer fits",
  },
  reasonSaid: "Reason: {{reason}}",
  mark: "Proposed",

  action: {
    link: "Link to the need",
    linkLabel: "Link to the need: {{key}}, N{{serial}}",
    raise: "Raise a need",
    raiseLabel: "Raise a need: {{key}}, {{category}}",
    setAside: "Not relevant",
    setAsideLabel: "Not relevant: {{key}}, {{project}}",
    restore: "Restore",
    restoreLabel: "Restore: {{key}}",
  },

  setAside: {
    title: "Call it not relevant",
    text: "The measure will not be proposed for this project again. It can still be found and linked on the page of a need.",
    reason: "Reason",
    reasonHelp: "For example: the company will not apply; too small; handled another way.",
    submit: "Not relevant",
    gone: "This has been decided already.",
  },
  raise: {
    note: "Linked once raised: {{key}} {{title}}",
    noteText: "It stands in {{citation}}; its conditions are listed on the page of the need.",
    linked: "The need is raised and {{key}} linked",
    notLinked: "The need is raised, but {{key}} could not be linked: see the page of the need.",
  },
  done: {
    linked: "{{key}} is linked",
    setAside: "{{key}} is not relevant and will not be proposed again",
    restored: "{{key}} is open again",
  },
  errors: {
    "decided-already": "Somebody has just decided this. Check it first.",
    "no-need": "There is no open need for it yet. Raise one first.",
  },

  empty: {
    title: "Nothing newly fits",
    text: "Once a project's facts, flags, lists or needs change, or the library has a new measure, what newly fits is listed here.",
    filteredTitle: "Nothing matches",
    filteredText: "Choose another filter, or clear them.",
    showAll: "Show all I may see",
  },
} satisfies SameKeys<typeof zh>;
