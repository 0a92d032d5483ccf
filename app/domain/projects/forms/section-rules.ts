import { fieldsOf, type ProjectFieldName, type SectionKey } from "~/domain/projects/project-fields";
import { parseCalendarDate } from "~/values/calendar-date";
import { compareAmounts, type Money } from "~/values/money";

/** What the fields of one section have been read as; a field that was refused may hold anything. */
type Values = Record<string, unknown>;

export type SectionRule = {
  field: ProjectFieldName;
  message: string;
  holds: (values: Values, today: string) => boolean;
};

/** Days on which something has happened: they cannot lie ahead. */
const happened: readonly ProjectFieldName[] = [
  "firstContactOn",
  "contractSignedOn",
  "companyRegisteredOn",
  "initialReportOn",
  "siteObtainedOn",
  "eiaDoneOn",
  "actualStartOn",
  "equipmentMovedInOn",
  "closedOn",
  "statisticalEntryOn",
  "acceptedOn",
  "capacityAssessedOn",
];

type Pair = readonly [first: ProjectFieldName, second: ProjectFieldName, message: string];

/** The second day cannot come before the first. */
const inOrder: readonly Pair[] = [
  ["promisedStartOn", "promisedProductionOn", "projects:error.productionBeforeStart"],
  ["promisedProductionOn", "promisedCapacityOn", "projects:error.capacityBeforeProduction"],
  ["actualStartOn", "statisticalEntryOn", "projects:error.statisticsBeforeStart"],
];

/** The second amount is part of the first. Only amounts of one currency are compared. */
const parts: readonly Pair[] = [
  ["totalInvestment", "fixedInvestment", "projects:error.moreThanTotal"],
  ["totalInvestment", "foreignCapital", "projects:error.moreThanTotal"],
  ["totalInvestment", "registeredCapital", "projects:error.moreThanTotal"],
  ["contractTotal", "contractForeignCapital", "projects:error.moreThanContract"],
];

/** A catalogue is checked in one of its editions: the result alone says nothing a year later. */
const editions: readonly Pair[] = [
  ["negativeListResult", "negativeListEditionId", "projects:error.edition"],
  ["encouragedResult", "encouragedEditionId", "projects:error.edition"],
];

const rules: readonly SectionRule[] = [
  ...happened.map((field) => ({
    field,
    message: "projects:error.inFuture",
    holds: (values: Values, today: string) => (dayIn(values, field) ?? today) <= today,
  })),
  ...inOrder.map(([first, field, message]) => ({
    field,
    message,
    holds: (values: Values) => {
      const [before, after] = [dayIn(values, first), dayIn(values, field)];
      return !before || !after || before <= after;
    },
  })),
  ...parts.map(([whole, field, message]) => ({
    field,
    message,
    holds: (values: Values) => {
      const [all, part] = [values[whole], values[field]];
      return !isMoney(all) || !isMoney(part) || all.currency !== part.currency || !isMore(part, all);
    },
  })),
  ...editions.map(([result, field, message]) => ({
    field,
    message,
    holds: (values: Values) => !values[result] || Boolean(values[field]),
  })),
];

/**
 * What cannot be true of a section's values together, or by the calendar: an amount larger than the whole it is part of,
 * days out of order, the future where something has happened, a check without its edition.
 */
export function rulesOf(section: SectionKey): SectionRule[] {
  const names = new Set(fieldsOf(section).map(({ name }) => name));
  return rules.filter(({ field }) => names.has(field));
}

function dayIn(values: Values, name: ProjectFieldName): string | null {
  const value = values[name];
  return typeof value === "string" && parseCalendarDate(value) === value ? value : null;
}

function isMore(part: Money, whole: Money): boolean {
  return compareAmounts(part.amount, whole.amount) > 0;
}

function isMoney(value: unknown): value is Money {
  return typeof value === "object" && value !== null && "currency" in value && typeof value.currency === "string";
}
