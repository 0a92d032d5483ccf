import { expect, test } from "vitest";
import type { Article } from "~/domain/policies/outline-types";
import { type HeldArticle, planEdition } from "~/domain/policies/plan-edition";
import { planMeasures } from "~/domain/policies/plan-measures";
import type { ReviewedMeasure } from "~/domain/policies/reviewed-article";
import { reviewedMeasure } from "~~/seeds/factories/policies.server";

const found = (number: string, text: string): Article => ({
  key: number,
  number,
  title: null,
  text,
  label: "",
  chapter: null,
  from: 0,
  to: text.length,
  received: text,
  page: null,
});
const heldWith = (number: string, text: string | null, over: Partial<HeldArticle> = {}): HeldArticle => ({
  key: `X-${number}`,
  number,
  goneInEdition: null,
  text: text === null ? null : { key: `X-${number}`, number, title: null, text },
  ...over,
});
const told = (articles: Article[], held: HeldArticle[]) =>
  planEdition("X", articles, held).map(({ key, fate }) => `${key} ${fate}`);

test("a new document's articles get its key and their number", () => {
  expect(told([found("1", "甲乙丙丁"), found("23-1", "戊己庚辛")], [])).toEqual(["X-1 new", "X-23-1 new"]);
});

test("articles without a text are found by number; what the file lacks stays and is said", () => {
  const held = [heldWith("1", null), heldWith("2", null)];
  expect(told([found("1", "甲乙丙丁"), found("3", "戊己庚辛")], held)).toEqual([
    "X-1 attached",
    "X-3 new",
    "X-2 absent",
  ]);
});

test("a key is never given again, not even that of an article long gone", () => {
  const held = [heldWith("1", "甲乙丙丁戊己"), heldWith("2", null, { goneInEdition: 2 })];
  expect(told([found("1", "甲乙丙丁戊己"), found("2", "子丑寅卯辰巳")], held)).toEqual(["X-1 unchanged", "X-2-2 new"]);
});

const measure = (title: string, over: Partial<ReviewedMeasure> = {}) =>
  reviewedMeasure({ title: { zh: title, en: "" }, summary: { zh: `${title}的说明文字。`, en: "" }, ...over });
const inLibrary = (key: string, title: string) => ({
  key,
  nature: "help" as const,
  titleZh: title,
  summaryZh: `${title}的说明文字。`,
});
const keys = (plan: ReturnType<typeof planMeasures>) =>
  plan.written.map(({ key, isNew }) => `${key}${isNew ? " new" : ""}`);

test("a single measure has its article's key, several have letters", () => {
  expect(keys(planMeasures("X-1", [], [measure("保障用地")]))).toEqual(["X-1 new"]);
  expect(keys(planMeasures("X-1", [], [measure("保障用地"), measure("降低税费")]))).toEqual(["X-1a new", "X-1b new"]);
});

test("a measure the library has keeps its key, by name, by likeness or because the reviewer said so", () => {
  const held = [inLibrary("X-1a", "保障用地"), inLibrary("X-1b", "降低税费"), inLibrary("X-1c", "引进人才")];
  const plan = planMeasures("X-1", held, [
    measure("引进人才", { key: "X-1a" }),
    measure("降低税费", { summary: { zh: "完全另写的一句话，与原来不同。", en: "" } }),
    measure("数据便捷出境"),
  ]);
  expect(keys(plan)).toEqual(["X-1a", "X-1b", "X-1d new"]);
  expect(plan.dropped).toEqual(["X-1c"]);
});

test("help never takes the key of a guard", () => {
  const plan = planMeasures("X-1", [inLibrary("X-1", "保障用地")], [measure("保障用地", { nature: "guard" })]);
  expect(keys(plan)).toEqual(["X-1a new"]);
  expect(plan.dropped).toEqual(["X-1"]);
});
