import type { LandMode } from "~/domain/projects/codes";
import type { EiaClass } from "~/domain/projects/record-codes";
import type { CalendarDate } from "~/values/calendar-date";
import type { NeedCategory } from "./categories";
import type { EiaState, FinanceInstrument, LandUseClass, TalentKind } from "./codes";
import type { MeasuredForm, NeedPersonForm } from "./need-form";

/** The measured columns of a need as they travel: days as 'YYYY-MM-DD', decimals as plain text, null where not asked. */
export type MeasuredFields = {
  landAreaMu: string | null;
  landMode: LandMode | null;
  landUseClass: LandUseClass | null;
  landFloorAreaRatio: string | null;
  landNeededOn: CalendarDate | null;
  eiaClass: EiaClass | null;
  eiaIsCovered: boolean | null;
  eiaState: EiaState | null;
  financeAmount: string | null;
  financeCurrency: string | null;
  financeInstrument: FinanceInstrument | null;
  financePurpose: string | null;
  talentHeadCount: number | null;
  talentKind: TalentKind | null;
};
export type MeasuredField = keyof MeasuredFields;

/** The fields of each first-class category, in the order they are shown. */
export const fieldsOfCategory: Partial<Record<NeedCategory, readonly MeasuredField[]>> = {
  land: ["landAreaMu", "landMode", "landUseClass", "landFloorAreaRatio", "landNeededOn"],
  eia: ["eiaClass", "eiaState", "eiaIsCovered"],
  finance: ["financeAmount", "financeCurrency", "financeInstrument", "financePurpose"],
  talent: ["talentHeadCount", "talentKind"],
};

/** Floor-area ratios outside are slips of the point: below is open ground, above no industrial building in the country. */
export const floorAreaRatioRange = { min: 0.1, max: 12 };

export type FieldProblem = { field: string; message: string };

/** The columns of a category from what was typed; everything another category measures stays empty. */
export function measuredFieldsOf(category: NeedCategory, form: MeasuredForm): MeasuredFields {
  const typed: MeasuredFields = {
    landAreaMu: form.landAreaMu ?? null,
    landMode: form.landMode ?? null,
    landUseClass: form.landUseClass ?? null,
    landFloorAreaRatio: form.landFloorAreaRatio ?? null,
    landNeededOn: form.landNeededOn ?? null,
    eiaClass: form.eiaClass ?? null,
    eiaIsCovered: form.eiaIsCovered === undefined ? null : form.eiaIsCovered === "yes",
    eiaState: form.eiaState ?? null,
    financeAmount: form.financeAmount?.amount ?? null,
    financeCurrency: form.financeAmount?.currency ?? null,
    financeInstrument: form.financeInstrument ?? null,
    financePurpose: form.financePurpose ?? null,
    talentHeadCount: form.talentHeadCount ?? null,
    talentKind: form.talentKind ?? null,
  };
  const own = fieldsOfCategory[category] ?? [];
  const empty = Object.fromEntries(Object.keys(typed).map((field) => [field, null]));
  return { ...typed, ...empty, ...Object.fromEntries(own.map((field) => [field, typed[field]])) };
}

/**
 * What is missing or cannot be in the measured fields of a need; nothing for the categories without any.
 *
 * `today` only for a day that lies ahead when the need is raised; without it any day is fine.
 */
export function fieldProblems(category: NeedCategory, fields: MeasuredFields, today?: CalendarDate): FieldProblem[] {
  switch (category) {
    case "land":
      return [
        ...required(fields, ["landAreaMu", "landMode", "landUseClass"]),
        ...outside("landFloorAreaRatio", fields.landFloorAreaRatio, floorAreaRatioRange),
        ...(today && fields.landNeededOn && fields.landNeededOn < today
          ? [problem("landNeededOn", "needs:problems.dayPassed")]
          : []),
      ];
    case "eia":
      return required(fields, ["eiaState"]);
    case "finance":
      return [
        ...required(fields, ["financeAmount", "financeInstrument"]),
        ...(fields.financeAmount !== null && Number(fields.financeAmount) <= 0
          ? [problem("financeAmount", "needs:problems.positive")]
          : []),
      ];
    case "talent":
      return [
        ...required(fields, ["talentHeadCount", "talentKind"]),
        ...(fields.talentHeadCount === 0 ? [problem("talentHeadCount", "needs:problems.positive")] : []),
      ];
    default:
      return [];
  }
}

/** What cannot be in a person's entry. `at` is the place of the person in the form. */
export function personProblems(person: Pick<NeedPersonForm, "from" | "to">, prefix = ""): FieldProblem[] {
  return person.from && person.to && person.to < person.from
    ? [problem(`${prefix}to`, "needs:problems.datesInOrder")]
    : [];
}

/** Problems as a form shows them: messages by field. */
export function byField(problems: readonly FieldProblem[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const { field, message } of problems) errors[field] = [...(errors[field] ?? []), message];
  return errors;
}

function required(fields: MeasuredFields, names: MeasuredField[]): FieldProblem[] {
  return names.filter((name) => fields[name] === null).map((name) => problem(name, "forms:required"));
}

function outside(
  field: MeasuredField,
  value: string | null,
  { min, max }: { min: number; max: number },
): FieldProblem[] {
  if (value === null) return [];
  if (Number(value) < min) return [problem(field, `forms:tooSmall?min=${min}`)];
  return Number(value) > max ? [problem(field, `forms:tooBig?max=${max}`)] : [];
}

function problem(field: string, message: string): FieldProblem {
  return { field, message };
}
