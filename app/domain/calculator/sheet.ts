import type { Text } from "~/domain/measures/catalog";
import { type FieldName, fieldName } from "~/domain/measures/deciding-field";
import type { CatalogueMeasure } from "~/domain/measures/measure-catalogue.server";
import type { Calculation, Judged } from "./calculate";

export type SheetOptions = { withDrafts: boolean };
type Told = Judged<CatalogueMeasure>;

/** What still has to be known, from whom it comes, and which measures wait for it. */
export type OpenQuestion = { field: FieldName; text: Text | null; decidedBy: Text | null; keys: string[] };

/** What goes on paper: what can be used, what is still asked, and on which documents it rests. */
export function sheetOf(calculation: Calculation<CatalogueMeasure>, { withDrafts }: SheetOptions) {
  const categories = calculation.categories
    .map(({ category, met, open, notInForce }) => ({
      category,
      measures: [...met, ...open],
      drafts: withDrafts ? notInForce.filter(isOpenDraft) : [],
    }))
    .filter(({ measures, drafts }) => measures.length + drafts.length > 0);
  const told = categories.flatMap(({ measures }) => measures);
  const cited = [...told, ...categories.flatMap(({ drafts }) => drafts)];
  const documents = new Map(cited.map(({ measure }) => [measure.article.document.key, measure.article.document]));
  return {
    categories,
    questions: openQuestions(told),
    departments: departmentsOf(told),
    documents: [...documents.values()],
  };
}

/** A draft that no condition rules out; what has lapsed or was replaced never goes on paper. */
function isOpenDraft({ measure, conditions }: Told): boolean {
  return measure.standing === "draft" && !conditions.some(({ state }) => state === "unmet");
}

/** Facts first, each once, with every measure that waits for it; then what somebody decides, by its words. */
export function openQuestions(told: readonly Told[]): OpenQuestion[] {
  const questions = new Map<string, OpenQuestion>();
  for (const { measure, conditions } of told) {
    for (const { state, field, text, decidedBy } of conditions) {
      if (state !== "unknown") continue;
      const name = fieldName(field);
      const isJudged = name === "judgement";
      const id = isJudged ? `${text.zh}/${decidedBy?.zh ?? ""}` : name;
      const question = questions.get(id) ?? {
        field: name,
        text: isJudged ? text : null,
        decidedBy: decidedBy ?? null,
        keys: [],
      };
      if (!question.keys.includes(measure.key)) question.keys.push(measure.key);
      questions.set(id, question);
    }
  }
  return [...questions.values()].sort(
    (a, b) => Number(a.field === "judgement") - Number(b.field === "judgement") || b.keys.length - a.keys.length,
  );
}

/** Who answers for what is told, the most concerned first; `ourReading` where no article names the department itself. */
function departmentsOf(told: readonly Told[]) {
  const found = new Map<
    string,
    { code: CatalogueMeasure["departments"][number]["code"]; named: boolean; keys: string[] }
  >();
  for (const { measure } of told) {
    for (const { code, ourReading } of measure.departments) {
      const department = found.get(code) ?? { code, named: false, keys: [] };
      if (!ourReading) department.named = true;
      department.keys.push(measure.key);
      found.set(code, department);
    }
  }
  return [...found.values()].sort((a, b) => b.keys.length - a.keys.length);
}
