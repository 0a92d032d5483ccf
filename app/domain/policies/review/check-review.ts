import { z } from "zod";
import {
  beneficiaries,
  type Condition,
  departmentFunctions,
  measureNatures,
  modalities,
  regions,
  standings,
} from "~/domain/measures/catalog";
import { needCategories } from "~/domain/needs/categories";
import { landUseClasses } from "~/domain/needs/codes";
import type { ReviewedArticle, ReviewedMeasure } from "~/domain/policies/reviewed-article";
import { landModes, listLevels, projectKinds, sectors, stages } from "~/domain/projects/codes";
import { parseCalendarDate } from "~/values/calendar-date";
import type { FormErrorsByName } from "~/values/form-values";
import { provinces } from "~~/seeds/reference/provinces";
import { endOfGroup } from "./condition-rows";
import type { ConditionRow, MeasureValues, ReviewValues } from "./review-values";

export const longestTitle = 24;
const longestText = 2_000;
const provinceCodes = provinces.map(({ code }) => code);

type Errors = FormErrorsByName;

/** What stands in the form as a review, or what is missing in it, by field. English may stay empty everywhere. */
export function checkReview(
  values: ReviewValues,
): { ok: true; review: Omit<ReviewedArticle, "keepsMeasures"> } | { ok: false; errors: Errors } {
  const errors: Errors = {};
  const check = new Check(errors);
  check.text("titleZh", values.titleZh, 120);
  const measures = values.measures.map((measure, index) => checkMeasure(measure, `m.${index}`, check));
  const titles = new Map<string, number>();
  for (const [index, { titleZh }] of values.measures.entries()) {
    if (titles.has(titleZh) && titleZh !== "") check.add(`m.${index}.titleZh`, "reviews:error.sameTitle");
    titles.set(titleZh, index);
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    review: {
      title: { zh: values.titleZh, en: values.titleEn },
      gist: { zh: values.gistZh, en: values.gistEn },
      measures,
    },
  };
}

function checkMeasure(values: MeasureValues, name: string, check: Check): ReviewedMeasure {
  const field = (key: string) => `${name}.${key}`;
  check.text(field("titleZh"), values.titleZh, longestTitle, "reviews:error.longTitle");
  check.text(field("summaryZh"), values.summaryZh, longestText);
  check.text(field("standingReasonZh"), values.standingReasonZh, 500);
  const from = check.date(field("validFrom"), values.validFrom);
  const to = check.date(field("validTo"), values.validTo);
  if (from && to && to < from) check.add(field("validTo"), "reviews:error.endsBeforeStart");
  const nature = check.code(field("nature"), values.nature, measureNatures);
  const triggers = values.triggers.map((row, at) => ({
    groups: groupsOf(row.groups, field(`t.${at}.groups`), check),
    reason: { zh: check.text(field(`t.${at}.reasonZh`), row.reasonZh, 500), en: row.reasonEn },
  }));
  if (triggers.length > 0 && nature !== "guard" && nature !== "entry")
    check.add(field("nature"), "reviews:error.triggersNeedGuard");
  return {
    ...(values.key === "" ? {} : { key: values.key }),
    title: { zh: values.titleZh, en: values.titleEn },
    summary: { zh: values.summaryZh, en: values.summaryEn },
    howTo: values.howToZh === "" && values.howToEn === "" ? null : { zh: values.howToZh, en: values.howToEn },
    nature,
    modality: check.code(field("modality"), values.modality, modalities),
    categories: values.categories.map((code, at) => check.code(field(`category.${at}`), code, needCategories)),
    beneficiary: check.code(field("beneficiary"), values.beneficiary, beneficiaries),
    conditions: checkConditions(values.conditions, 0, values.conditions.length, name, check, new Set()),
    departments: departmentsOf(values, field, check),
    standing: check.code(field("standing"), values.standing, standings),
    standingReason: { zh: values.standingReasonZh, en: values.standingReasonEn },
    validFrom: from,
    validTo: to,
    terms: [
      ...new Set(
        values.terms
          .split(/[、，,;；\n]/)
          .map((term) => term.trim())
          .filter((term) => term !== ""),
      ),
    ],
    triggers,
  };
}

function departmentsOf(
  values: MeasureValues,
  field: (key: string) => string,
  check: Check,
): ReviewedMeasure["departments"] {
  const seen = new Set<string>();
  return values.departments.flatMap(({ code, isOurReading }, at) => {
    if (seen.has(code)) return [];
    seen.add(code);
    const known = check.code(field(`d.${at}.code`), code, departmentFunctions);
    return [isOurReading ? { code: known, ourReading: true as const } : { code: known }];
  });
}

/** One group of words in a line, the words of a group joined by +. */
function groupsOf(typed: string, field: string, check: Check): string[][] {
  const groups = typed
    .split("\n")
    .map((line) =>
      line
        .split(/[+＋]/)
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    )
    .filter((words) => words.length > 0);
  if (groups.length === 0) check.add(field, "reviews:error.noWords");
  if (groups.some((words) => words.length === 1 && (words[0] ?? "").length < 2))
    check.add(field, "reviews:error.wideWord");
  return groups;
}

function checkConditions(
  rows: readonly ConditionRow[],
  from: number,
  to: number,
  measure: string,
  check: Check,
  keys: Set<string>,
): Condition[] {
  const conditions: Condition[] = [];
  for (let at = from; at < to; at = endOfGroup(rows, at)) {
    const row = rows[at];
    if (!row) break;
    const name = `${measure}.c.${at}`;
    const text = { zh: check.text(`${name}.textZh`, row.textZh, 500), en: row.textEn };
    const condition = conditionOf(row, text, name, check, keys, () =>
      checkConditions(rows, at + 1, endOfGroup(rows, at), measure, check, keys),
    );
    conditions.push(condition);
  }
  return conditions;
}

function conditionOf(
  row: ConditionRow,
  text: Condition["text"],
  name: string,
  check: Check,
  keys: Set<string>,
  parts: () => Condition[],
): Condition {
  const open = row.isOpen ? { open: true } : {};
  const codes = <Code extends string>(known: readonly Code[]) => check.codes(`${name}.codes`, row.codes, known);
  switch (row.fact) {
    case "province":
      return { fact: "province", in: codes(provinceCodes), text };
    case "zoneLevel":
      return { fact: "zoneLevel", in: codes(["national", "provincial"]), text };
    case "region":
      return { fact: "region", in: codes(regions), text };
    case "sector":
      return { fact: "sector", in: codes(sectors), ...open, text };
    case "kind":
      return { fact: "kind", in: codes(projectKinds), ...open, text };
    case "manufacturing":
      return { fact: "manufacturing", is: row.codes[0] !== "no", text };
    case "stage":
      return { fact: "stage", ...check.stages(name, row), text };
    case "lists":
      return { fact: "lists", anyOf: codes(listLevels), text };
    case "zoneRank":
      return { fact: "zoneRank", top: true, text };
    case "planningEia":
      return { fact: "planningEia", is: true, text };
    case "landMode":
      return { fact: "landMode", in: codes(landModes), text };
    case "landUse":
      return { fact: "landUse", in: codes(landUseClasses), text };
    case "judgement": {
      const decidedBy = { zh: check.text(`${name}.decidedByZh`, row.decidedByZh, 200), en: row.decidedByEn };
      return { fact: "judgement", key: freeKey(row.key, keys), decidedBy, text };
    }
    case "any":
    case "all": {
      const of = parts();
      if (of.length < 2) check.add(`${name}.textZh`, "reviews:error.fewParts");
      return { fact: row.fact, of, text };
    }
  }
}

function freeKey(wanted: string, taken: Set<string>): string {
  const base = /^[a-z0-9-]{1,60}$/.test(wanted) ? wanted : "judgement";
  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
  taken.add(key);
  return key;
}

/** Reads fields one by one and remembers what is wrong. What is refused is given a value nobody will see. */
class Check {
  constructor(private readonly errors: Errors) {}

  add(field: string, message: string): void {
    const held = this.errors[field] ?? [];
    if (!held.includes(message)) this.errors[field] = [...held, message];
  }

  text(field: string, value: string, atMost: number, tooLong = `forms:tooLong?max=${atMost}`): string {
    if (value === "") this.add(field, "forms:required");
    else if ([...value].length > atMost) this.add(field, tooLong);
    return value;
  }

  date(field: string, value: string): string | null {
    if (value === "") return null;
    const date = parseCalendarDate(value);
    if (!date) this.add(field, "forms:notADate");
    return date;
  }

  code<Code extends string>(field: string, value: string, known: readonly [Code, ...Code[]]): Code {
    const read = z.enum(known).safeParse(value);
    if (!read.success) this.add(field, value === "" ? "forms:requiredChoice" : "forms:notAChoice");
    return read.success ? (read.data as Code) : known[0];
  }

  codes<Code extends string>(field: string, values: readonly string[], known: readonly Code[]): Code[] {
    const read = known.filter((code) => values.includes(code));
    if (read.length === 0) this.add(field, "reviews:error.noValue");
    return read;
  }

  stages(name: string, { from, to }: ConditionRow): { from?: (typeof stages)[number]; to?: (typeof stages)[number] } {
    const [start, end] = [stages.find((one) => one === from), stages.find((one) => one === to)];
    if (!start && !end) this.add(`${name}.from`, "reviews:error.noValue");
    if (start && end && stages.indexOf(end) < stages.indexOf(start))
      this.add(`${name}.to`, "reviews:error.endsBeforeStart");
    return { ...(start ? { from: start } : {}), ...(end ? { to: end } : {}) };
  }
}
