import type {
  Beneficiary,
  Condition,
  DepartmentFunction,
  GuardTrigger,
  MeasureNature,
  Modality,
} from "~/domain/measures/catalog";
import type { NeedCategory } from "~/domain/needs/categories";

/** Words that led to a proposal: where they stand in the article's cleaned text, or in the document's head. */
export type Evidence = { words: string; from: number; to: number; in?: "head" };

/** A value nobody has accepted yet, and the words it rests on. */
export type Proposed<Value> = { value: Value; evidence: Evidence[] };

/** Why something was left open, as a key of the dictionary, with the words it is about. */
export const proposalNotes = [
  "noBindingWord",
  "barePromotion",
  "grantWithoutWord",
  "noCategory",
  "mixedCategories",
  "directionNotCondition",
  "allRegions",
  "criteriaUnnamed",
  "noTriggerFound",
  "titleCut",
  "expiryWithoutStart",
  "departmentsOurReading",
  "departmentsUnknown",
  "contextOnly",
  "partIsContext",
  "restUnread",
] as const;
export type ProposalNote = { note: (typeof proposalNotes)[number]; words: string };

export type ProposedDepartment = { code: DepartmentFunction; ourReading?: true };

/** One actionable point of an article, as the words suggest it. Everything in it waits for a person. */
export type ProposedMeasure = {
  /** The parts of the text it was read from. */
  spans: Evidence[];
  title: Proposed<string>;
  summary: Proposed<string>;
  nature: Proposed<MeasureNature>;
  modality: Proposed<Modality>;
  /** Strongest first. */
  categories: Proposed<NeedCategory>[];
  beneficiary: Proposed<Beneficiary>;
  conditions: Proposed<Condition>[];
  departments: Proposed<ProposedDepartment>[];
  validFrom: Proposed<string> | null;
  validTo: Proposed<string> | null;
  terms: Proposed<string>[];
  triggers: Proposed<GuardTrigger>[];
  notes: ProposalNote[];
};

/** No measures: the words suggest that the article is context. */
export type ProposedArticle = {
  title: Proposed<string>;
  gist: Proposed<string>;
  measures: ProposedMeasure[];
  notes: ProposalNote[];
};

/** What the engine reads: the article's cleaned text and what is known of its document. */
export type ArticleToPropose = { key: string; number: string; title: string | null; text: string };
export type HeadToPropose = {
  title: string;
  level: "national" | "provincial" | null;
  /** GB/T 2260, six digits. */
  province: string | null;
  issuedOn: string | null;
  /** From when to when the document as a whole holds, by its own words. */
  validity?: { from: Proposed<string> | null; to: Proposed<string> | null };
};
