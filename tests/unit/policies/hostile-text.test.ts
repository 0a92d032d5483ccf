import { describe, expect, test } from "vitest";
import { noFacts } from "~/domain/measures/facts";
import { guardsFor } from "~/domain/measures/guards";
import { prepareMeasures } from "~/domain/measures/prepared-measures";
import { suggestMeasures } from "~/domain/measures/suggest";
import { proposeArticle } from "~/domain/policies/propose/propose-article";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";

const measures = matchableMeasures();
const prepared = prepareMeasures(measures);
const head = { title: "某市若干措施", level: "national", province: null, issuedOn: "2024-03-01" } as const;

/**
 * Texts that patterns once took minutes for. Not timed: whoever brings such a pattern back waits until the test is
 * given up.
 */
describe("B10: 50,000 signs made to keep a pattern busy are read like any others", { timeout: 20_000 }, () => {
  test.each([
    "一",
    "1",
    "a",
    "ﬁ",
    "，",
    "&nbsp;",
    "不得",
    "用地",
    "（",
    " ",
    "符合条件的",
    "有效期",
    "，不得",
    "?qū)I(yè)",
  ])("%s", (unit) => {
    const text = `支持企业用地${unit.repeat(50_000 / unit.length)}x。`;
    expect(proposeArticle({ key: "X-1", number: "1", title: null, text }, head).gist.value).not.toBe("");
    expect(guardsFor(measures, { category: "land", text }).length).toBeGreaterThan(0);
    expect(suggestMeasures(prepared, noFacts, { category: "land", text }).suggestions.length).toBeGreaterThan(0);
  });
});

describe("a text too long to be proposed for whole", () => {
  const notesOf = (text: string) => proposeArticle({ key: "X-1", number: "1", title: null, text }, head).notes;

  test("names the words from which on a person reads alone", () => {
    const read = `支持企业用地${"。".repeat(9_994)}`;
    expect(notesOf(`${read}鼓励企业引进人才。`)).toContainEqual({ note: "restUnread", words: "鼓励企业引进人才。" });
  });

  test("is also one with more points than are proposed", () => {
    const points = Array.from({ length: 121 }, (_, index) => `不得收取第${index + 1}项费用。`);
    expect(notesOf(points.join(""))).toContainEqual({ note: "restUnread", words: "不得收取第121项费用" });
  });

  test("is none up to there", () => {
    const points = Array.from({ length: 120 }, (_, index) => `不得收取第${index + 1}项费用。`);
    expect(notesOf(points.join("")).map(({ note }) => note)).not.toContain("restUnread");
  });
});
