import type { NeedCategory } from "~/domain/needs/categories";
import type { Evidence, ProposedArticle } from "~/domain/policies/propose/proposed";

/** What a word of an article led to: which measure, and which of its fields. */
export type MarkLabel = {
  measure: number;
  /** Where the field is a need: which. */
  category?: NeedCategory;
  field: "modality" | "nature" | "category" | "beneficiary" | "condition" | "department" | "validity" | "trigger";
};
export type MarkedPart = { text: string; labels: MarkLabel[] };

/** An article's text in parts, those that led to a proposal with what they led to. Marks that overlap are one. */
export function markText(text: string, proposed: ProposedArticle): MarkedPart[] {
  const marks = mergeMarks(proposed.measures.flatMap(marksOf).filter(({ from, to }) => from < to && to <= text.length));
  const parts: MarkedPart[] = [];
  let done = 0;
  for (const { from, to, labels } of marks) {
    if (from > done) parts.push({ text: text.slice(done, from), labels: [] });
    parts.push({ text: text.slice(from, to), labels });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), labels: [] });
  return parts;
}

type Mark = { from: number; to: number; labels: MarkLabel[] };

function marksOf(measure: ProposedArticle["measures"][number], index: number): Mark[] {
  const mark = (field: MarkLabel["field"], evidence: readonly Evidence[], category?: NeedCategory): Mark[] =>
    evidence.flatMap(({ from, to, in: where }) =>
      where === "head"
        ? []
        : [{ from, to, labels: [{ measure: index + 1, field, ...(category ? { category } : {}) }] }],
    );
  return [
    ...mark("modality", measure.modality.evidence),
    ...mark(
      "nature",
      measure.nature.evidence.filter(({ from }) => measure.modality.evidence.every((one) => one.from !== from)),
    ),
    ...measure.categories.flatMap(({ value, evidence }) => mark("category", evidence, value)),
    ...mark("beneficiary", measure.beneficiary.evidence),
    ...measure.conditions.flatMap(({ evidence }) => mark("condition", evidence)),
    ...measure.departments.flatMap(({ value, evidence }) => (value.ourReading ? [] : mark("department", evidence))),
    ...mark("validity", [...(measure.validFrom?.evidence ?? []), ...(measure.validTo?.evidence ?? [])]),
    ...measure.triggers.flatMap(({ evidence }) => mark("trigger", evidence)),
  ];
}

function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1);
    if (!last || mark.from >= last.to) {
      merged.push({ ...mark, labels: [...mark.labels] });
      continue;
    }
    last.to = Math.max(last.to, mark.to);
    for (const label of mark.labels)
      if (
        !last.labels.some(
          (held) => held.measure === label.measure && held.field === label.field && held.category === label.category,
        )
      )
        last.labels.push(label);
  }
  return merged;
}
