import { describe, expect, test } from "vitest";
import { checkReview } from "~/domain/policies/review/check-review";
import { toConditionRows } from "~/domain/policies/review/condition-rows";
import { editReview } from "~/domain/policies/review/edit-review";
import { fromReviewFields, toReviewFields } from "~/domain/policies/review/review-fields";
import { emptyCondition, type MeasureValues, type ReviewValues } from "~/domain/policies/review/review-values";
import { valuesOfReview } from "~/domain/policies/review/values-of-review";
import { reviewedArticle, reviewedMeasure } from "~~/seeds/factories/policies.server";
import { catalogue } from "~~/seeds/reference/measures/catalogue";

const standing = { standing: "in_force", reasonZh: "现行有效。", reasonEn: "" };

function values(over: Partial<MeasureValues> = {}): ReviewValues {
  const all = valuesOfReview(reviewedArticle({ title: "保障用地" }, { measures: [reviewedMeasure()] }));
  return { ...all, measures: all.measures.map((measure) => ({ ...measure, ...over })) };
}

function errorsOf(over: Partial<MeasureValues>) {
  const checked = checkReview(values(over));
  return checked.ok ? {} : checked.errors;
}

describe("what the library holds goes through the form unchanged", () => {
  const held = catalogue.flatMap(({ articles }) => articles.flatMap(({ measures }) => measures));

  test("every measure of the catalogue, conditions and triggers included", () => {
    for (const measure of held) {
      const review = reviewedArticle(
        { title: "条" },
        {
          measures: [
            reviewedMeasure({
              ...measure,
              howTo: measure.howTo ?? null,
              triggers: measure.trigger ?? [],
              standing: measure.validity.standing,
              standingReason: measure.validity.reason,
              validFrom: measure.validity.from ?? null,
              validTo: measure.validity.to ?? null,
            }),
          ],
        },
      );
      const checked = checkReview(fromReviewFields(toReviewFields(valuesOfReview(review))));
      expect(checked.ok ? [] : [measure.key, checked.errors]).toEqual([]);
      if (!checked.ok) continue;
      const [back] = checked.review.measures;
      expect(toConditionRows(back?.conditions ?? [])).toEqual(toConditionRows(measure.conditions));
      expect({ ...back, conditions: [] }).toMatchObject({
        key: measure.key,
        title: measure.title,
        summary: measure.summary,
        categories: measure.categories,
        departments: measure.departments,
        terms: [...new Set(measure.terms)],
        triggers: (measure.trigger ?? []).map(({ groups }) => ({ groups })),
      });
    }
  });
});

describe("a review is refused, field by field", () => {
  test.each<[string, Partial<MeasureValues>, object]>([
    ["without a name", { titleZh: "" }, { "m.0.titleZh": ["forms:required"] }],
    ["with a long name", { titleZh: "长".repeat(25) }, { "m.0.titleZh": ["reviews:error.longTitle"] }],
    ["without a nature", { nature: "" }, { "m.0.nature": ["forms:requiredChoice"] }],
    ["with an invented need", { categories: ["gold"] }, { "m.0.category.0": ["forms:notAChoice"] }],
    ["with a day there is not", { validFrom: "2026-02-30" }, { "m.0.validFrom": ["forms:notADate"] }],
    [
      "that ends before it begins",
      { validFrom: "2026-03-01", validTo: "2026-02-28" },
      { "m.0.validTo": ["reviews:error.endsBeforeStart"] },
    ],
    [
      "with a condition without values",
      { conditions: [{ ...emptyCondition("sector"), textZh: "领域" }] },
      { "m.0.c.0.codes": ["reviews:error.noValue"] },
    ],
    [
      "with a group of one",
      {
        conditions: [
          { ...emptyCondition("any"), textZh: "其一" },
          { ...emptyCondition("zoneRank", 1), textZh: "靠前" },
        ],
      },
      { "m.0.c.0.textZh": ["reviews:error.fewParts"] },
    ],
    [
      "with trigger words on what is no guard",
      { triggers: [{ groups: "减免 + 出让金", reasonZh: "不得减免", reasonEn: "" }] },
      { "m.0.nature": ["reviews:error.triggersNeedGuard"] },
    ],
    [
      "with a single sign as trigger word, which would stop lawful needs",
      { nature: "guard", triggers: [{ groups: "地", reasonZh: "不得减免", reasonEn: "" }] },
      { "m.0.t.0.groups": ["reviews:error.wideWord"] },
    ],
  ])("%s", (_, over, errors) => {
    expect(errorsOf(over)).toEqual(errors);
  });

  test("but never for want of English", () => {
    expect(errorsOf({ titleEn: "", summaryEn: "", standingReasonEn: "" })).toEqual({});
  });

  test("two measures of one name are told apart", () => {
    const two = values();
    const checked = checkReview({ ...two, measures: [...two.measures, ...two.measures] });
    expect(checked.ok ? {} : checked.errors).toEqual({ "m.1.titleZh": ["reviews:error.sameTitle"] });
  });
});

describe("rows of the form", () => {
  const asked = { fact: "region", standing };

  test("a group goes with all its parts, a part alone", () => {
    const conditions = [
      { ...emptyCondition("any"), textZh: "其一" },
      { ...emptyCondition("lists", 1), textZh: "甲" },
      { ...emptyCondition("judgement", 1), textZh: "乙" },
      { ...emptyCondition("zoneRank"), textZh: "丙" },
    ];
    const left = (intent: string) =>
      editReview(values({ conditions }), intent, asked)?.values.measures[0]?.conditions.map(({ textZh }) => textZh);
    expect(left("drop-condition:0:0")).toEqual(["丙"]);
    expect(left("drop-condition:0:1")).toEqual(["其一", "乙", "丙"]);
    expect(left("add-part:0:0")).toEqual(["其一", "甲", "乙", "", "丙"]);
    expect(left("add-condition:0")).toEqual(["其一", "甲", "乙", "丙", ""]);
  });

  test("a measure more begins with the document's standing", () => {
    const added = editReview(values(), "add-measure", asked);
    expect(added?.values.measures[1]).toMatchObject({
      titleZh: "",
      standing: "in_force",
      standingReasonZh: "现行有效。",
    });
    expect(editReview(values(), "drop-measure:0", asked)?.values.measures).toEqual([]);
  });

  test("a button that is none of these changes nothing", () => {
    expect(editReview(values(), "accept", asked)).toBeNull();
    expect(editReview(values(), "drop-measure:7", asked)).toBeNull();
  });
});
