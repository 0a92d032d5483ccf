/**
 * A review on its way through the form: what stands in its fields, complete or not. Rows are what a person sees; the
 * conditions of a measure are a flat list in which `depth` says what belongs to the group above.
 */
export const conditionFacts = [
  "zoneLevel",
  "province",
  "region",
  "zoneRank",
  "sector",
  "kind",
  "manufacturing",
  "stage",
  "lists",
  "planningEia",
  "landMode",
  "landUse",
  "judgement",
  "any",
  "all",
] as const;
export type ConditionFact = (typeof conditionFacts)[number];

export type ConditionRow = {
  fact: ConditionFact;
  /** 0 stands alone; 1 and 2 belong to the nearest group above of one less. */
  depth: number;
  codes: string[];
  isOpen: boolean;
  from: string;
  to: string;
  key: string;
  decidedByZh: string;
  decidedByEn: string;
  textZh: string;
  textEn: string;
};

export type TriggerRow = { groups: string; reasonZh: string; reasonEn: string };
export type DepartmentRow = { code: string; isOurReading: boolean };

export type MeasureValues = {
  /** The library's measure it is, or empty. */
  key: string;
  /** Which proposed measure it came from, by its place; empty where a person wrote it. */
  origin: string;
  titleZh: string;
  titleEn: string;
  summaryZh: string;
  summaryEn: string;
  howToZh: string;
  howToEn: string;
  nature: string;
  modality: string;
  /** Strongest first. */
  categories: string[];
  beneficiary: string;
  conditions: ConditionRow[];
  departments: DepartmentRow[];
  standing: string;
  standingReasonZh: string;
  standingReasonEn: string;
  validFrom: string;
  validTo: string;
  /** One word or phrase after the other, parted by 、 */
  terms: string;
  triggers: TriggerRow[];
};

export type ReviewValues = {
  titleZh: string;
  titleEn: string;
  gistZh: string;
  gistEn: string;
  measures: MeasureValues[];
};

export function emptyCondition(fact: ConditionFact, depth = 0): ConditionRow {
  return {
    fact,
    depth,
    codes: [],
    isOpen: false,
    from: "",
    to: "",
    key: "",
    decidedByZh: "",
    decidedByEn: "",
    textZh: "",
    textEn: "",
  };
}

export function emptyMeasure(standing: { standing: string; reasonZh: string; reasonEn: string }): MeasureValues {
  return {
    key: "",
    origin: "",
    titleZh: "",
    titleEn: "",
    summaryZh: "",
    summaryEn: "",
    howToZh: "",
    howToEn: "",
    nature: "",
    modality: "",
    categories: [],
    beneficiary: "",
    conditions: [],
    departments: [],
    standing: standing.standing,
    standingReasonZh: standing.reasonZh,
    standingReasonEn: standing.reasonEn,
    validFrom: "",
    validTo: "",
    terms: "",
    triggers: [],
  };
}
