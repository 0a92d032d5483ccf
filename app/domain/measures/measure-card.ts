import type { ToldDeadline } from "~/domain/deadlines/told-deadlines";
import type { Beneficiary, DepartmentFunction, MeasureNature, Modality, Standing, Text } from "./catalog";
import { decidingHref, type FieldName, fieldName } from "./deciding-field";
import type { ConditionState, EvaluatedCondition } from "./evaluate-condition";
import type { CatalogueMeasure } from "./measure-catalogue.server";

/** One condition as a page shows it: how it stands, and where what decides it is filled in. */
export type ShownCondition = {
  text: Text;
  state: ConditionState;
  field: FieldName;
  /** The field that decides it; null where the reader has none to fill in. */
  href: string | null;
  decidedBy: Text | null;
  /** Where a person decides: the key of the answer. */
  judgement: string | null;
  /** How it stood when the measure was linked, where that differs. */
  stateWhenLinked: ConditionState | null;
};

/** A measure as pages show it beside a need. */
export type MeasureCard = {
  key: string;
  articleKey: string;
  citation: Text;
  title: Text;
  summary: Text;
  howTo: Text | null;
  nature: MeasureNature;
  modality: Modality;
  standing: Standing;
  standingReason: Text;
  beneficiary: Beneficiary;
  departments: { code: DepartmentFunction; ourReading?: true }[];
  conditions: ShownCondition[];
  /** Dates that follow once it is used. */
  deadlines: ToldDeadline[];
  /** Words of the need that led to it. */
  matched: string[];
};

type Place = { projectId: string; needId: string; canFill: boolean };

export function measureCard(
  measure: CatalogueMeasure,
  conditions: EvaluatedCondition[],
  place: Place,
  matched: string[] = [],
): MeasureCard {
  return {
    key: measure.key,
    articleKey: measure.articleKey,
    citation: measure.article.citation,
    title: measure.title,
    summary: measure.summary,
    howTo: measure.howTo,
    nature: measure.nature,
    modality: measure.modality,
    standing: measure.standing,
    standingReason: measure.standingReason,
    beneficiary: measure.beneficiary,
    departments: measure.departments,
    conditions: conditions.map((condition) => shownCondition(condition, place)),
    deadlines: measure.following,
    matched,
  };
}

export function shownCondition({ text, state, field, decidedBy }: EvaluatedCondition, place: Place): ShownCondition {
  const judgement = field.startsWith("judgement:") ? field.slice("judgement:".length) : null;
  return {
    text,
    state,
    field: fieldName(field),
    href: place.canFill && !judgement ? decidingHref(field, place) : null,
    decidedBy: decidedBy ?? null,
    judgement,
    stateWhenLinked: null,
  };
}
