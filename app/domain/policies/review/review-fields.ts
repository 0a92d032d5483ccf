import type { FormValues } from "~/values/form-values";
import {
  type ConditionRow,
  conditionFacts,
  type DepartmentRow,
  type MeasureValues,
  type ReviewValues,
  type TriggerRow,
} from "./review-values";

const most = { measures: 60, rows: 60 };

/** A review as the names and values of its form's fields. */
export function toReviewFields(values: ReviewValues): FormValues {
  const fields: FormValues = {
    titleZh: values.titleZh,
    titleEn: values.titleEn,
    gistZh: values.gistZh,
    gistEn: values.gistEn,
  };
  for (const [index, { categories, conditions, departments, triggers, ...measure }] of values.measures.entries()) {
    const name = `m.${index}`;
    for (const [key, value] of Object.entries(measure)) fields[`${name}.${key}`] = value;
    for (const [at, category] of categories.entries()) fields[`${name}.category.${at}`] = category;
    for (const [at, row] of departments.entries()) {
      fields[`${name}.d.${at}.code`] = row.code;
      fields[`${name}.d.${at}.ours`] = row.isOurReading ? "on" : "";
    }
    for (const [at, { isOpen, depth, ...row }] of conditions.entries()) {
      for (const [key, value] of Object.entries(row)) fields[`${name}.c.${at}.${key}`] = value;
      fields[`${name}.c.${at}.depth`] = String(depth);
      fields[`${name}.c.${at}.open`] = isOpen ? "on" : "";
    }
    for (const [at, row] of triggers.entries())
      for (const [key, value] of Object.entries(row)) fields[`${name}.t.${at}.${key}`] = value;
  }
  return fields;
}

/** The review that stands in a posted form, whatever it lacks. Departments without a name are left out. */
export function fromReviewFields(fields: FormValues): ReviewValues {
  const rows = new Rows(fields);
  return {
    titleZh: rows.one("titleZh"),
    titleEn: rows.one("titleEn"),
    gistZh: rows.one("gistZh"),
    gistEn: rows.one("gistEn"),
    measures: rows.indices("m", most.measures).map((index) => measureAt(rows, `m.${index}`)),
  };
}

function measureAt(rows: Rows, name: string): MeasureValues {
  const one = (key: string) => rows.one(`${name}.${key}`);
  return {
    key: one("key"),
    origin: one("origin"),
    titleZh: one("titleZh"),
    titleEn: one("titleEn"),
    summaryZh: one("summaryZh"),
    summaryEn: one("summaryEn"),
    howToZh: one("howToZh"),
    howToEn: one("howToEn"),
    nature: one("nature"),
    modality: one("modality"),
    categories: [
      ...new Set(
        rows
          .indices(`${name}.category`, most.rows)
          .map((at) => one(`category.${at}`))
          .filter((code) => code !== ""),
      ),
    ],
    beneficiary: one("beneficiary"),
    conditions: rows.indices(`${name}.c`, most.rows).flatMap((at) => conditionAt(rows, `${name}.c.${at}`)),
    departments: rows
      .indices(`${name}.d`, most.rows)
      .map((at): DepartmentRow => ({ code: one(`d.${at}.code`), isOurReading: one(`d.${at}.ours`) !== "" }))
      .filter(({ code }) => code !== ""),
    standing: one("standing"),
    standingReasonZh: one("standingReasonZh"),
    standingReasonEn: one("standingReasonEn"),
    validFrom: one("validFrom"),
    validTo: one("validTo"),
    terms: one("terms"),
    triggers: rows.indices(`${name}.t`, most.rows).map(
      (at): TriggerRow => ({
        groups: one(`t.${at}.groups`),
        reasonZh: one(`t.${at}.reasonZh`),
        reasonEn: one(`t.${at}.reasonEn`),
      }),
    ),
  };
}

function conditionAt(rows: Rows, name: string): ConditionRow[] {
  const one = (key: string) => rows.one(`${name}.${key}`);
  const fact = conditionFacts.find((known) => known === one("fact"));
  if (!fact) return [];
  return [
    {
      fact,
      depth: Math.min(2, Number(one("depth")) || 0),
      codes: rows.list(`${name}.codes`),
      isOpen: one("open") !== "",
      from: one("from"),
      to: one("to"),
      key: one("key"),
      decidedByZh: one("decidedByZh"),
      decidedByEn: one("decidedByEn"),
      textZh: one("textZh"),
      textEn: one("textEn"),
    },
  ];
}

/** The fields of a form by name, and which rows of a list it has. */
class Rows {
  private readonly lists = new Map<string, Set<number>>();

  constructor(private readonly fields: FormValues) {
    for (const name of Object.keys(fields)) {
      const parts = name.split(".");
      for (let at = 1; at < parts.length; at += 1) {
        const part = parts[at] ?? "";
        if (!/^\d{1,3}$/.test(part)) continue;
        const list = parts.slice(0, at).join(".");
        this.lists.set(list, (this.lists.get(list) ?? new Set()).add(Number(part)));
      }
    }
  }

  one(name: string): string {
    const value = this.fields[name];
    return (Array.isArray(value) ? (value[0] ?? "") : (value ?? "")).trim();
  }

  list(name: string): string[] {
    const value = this.fields[name] ?? [];
    return (Array.isArray(value) ? value : [value]).filter((code) => code !== "");
  }

  indices(list: string, atMost: number): number[] {
    return [...(this.lists.get(list) ?? [])].sort((a, b) => a - b).slice(0, atMost);
  }
}
