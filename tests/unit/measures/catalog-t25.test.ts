import { expect, test } from "vitest";
import { prepareMeasures } from "~/domain/measures/prepared-measures";
import { suggestMeasures } from "~/domain/measures/suggest";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";
import { t25 } from "~~/seeds/reference/measures/t25";
import { caseProjects } from "~~/tests/fixtures/need-cases";

test("the announcement stands as a document of its own, with its number, its years and its issuers", () => {
  expect(t25).toMatchObject({
    number: "财政部 税务总局 商务部公告2025年第2号",
    issuedOn: "2025-06-27",
    level: "national",
    standing: "in_force",
  });
  for (const { measures } of t25.articles)
    for (const { validity } of measures) expect(validity).toMatchObject({ from: "2025-01-01", to: "2028-12-31" });
});

test("keys follow document and article, and only help has a way to use it", () => {
  for (const article of t25.articles) {
    expect(article.key).toBe(`T25-${article.number}`);
    for (const { key, nature, howTo } of article.measures) {
      expect(key).toBe(article.key);
      expect(Boolean(howTo)).toBe(nature === "help");
    }
  }
});

test.each([
  "外方股东用未分配利润增资，有什么税收政策",
  "利润再投资税收抵免",
  "境外投资者以分配利润直接投资，暂不征收预提所得税",
  "The parent would plough last year's dividends back into a new line here",
])("beside P25-6 the announcement is offered for “%s”, after it", (text) => {
  const { suggestions } = suggestMeasures(prepareMeasures(matchableMeasures()), caseProjects.grown, {
    category: "tax_reinvest",
    text,
  });
  expect(suggestions.slice(0, 2).map(({ key }) => key)).toEqual(["P25-6d", "T25-1"]);
});
