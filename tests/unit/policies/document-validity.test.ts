import { describe, expect, test } from "vitest";
import { documentValidity } from "~/domain/policies/propose/document-validity";
import { proposeArticle } from "~/domain/policies/propose/propose-article";

const text = "支持企业上市融资。";
const article = { key: "X-1", number: "1", title: null, text };
const head = { title: "某省若干措施", level: null, province: null, issuedOn: "2025-08-15" };

describe("from when to when a document holds", () => {
  test.each([
    ["现印发给你们。本措施自2025年9月1日起施行，有效期至2028年12月31日。", "2025-09-01", "2028-12-31"],
    ["本政策自2025年7月1日起施行，有效期三年。", "2025-07-01", "2028-06-30"],
    ["本条例自2025年1月1日起施行。1998年6月1日发布的旧办法同时废止。", "2025-01-01", undefined],
    ["2025年11月1日起施行的旧办法已有规定。", undefined, undefined],
  ])("%s", (said, from, to) => {
    const validity = documentValidity([said], "2025-08-15");
    expect([validity?.from?.value, validity?.to?.value]).toEqual([from, to]);
  });

  test("is proposed for each article, with the document's words, unless the article says otherwise", () => {
    const validity = documentValidity(["本措施自2025年9月1日起施行，有效期至2028年12月31日。"], head.issuedOn);
    const [measure] = proposeArticle(article, { ...head, validity }).measures;
    expect(measure?.validTo).toMatchObject({ value: "2028-12-31", evidence: [{ in: "head" }] });
    const own = `${text.slice(0, -1)}，有效期至2026年6月30日。`;
    expect(proposeArticle({ ...article, text: own }, { ...head, validity }).measures[0]?.validTo?.value).toBe(
      "2026-06-30",
    );
  });
});
