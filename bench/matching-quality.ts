import type { GuardMeasure } from "~/domain/measures/guards";
import { prepareMeasures } from "~/domain/measures/prepared-measures";
import { type MatchableMeasure, suggestMeasures } from "~/domain/measures/suggest";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";
import { caseProjects, type NeedCase, needCases } from "~~/tests/fixtures/need-cases";
import { needCasesByOtherHands } from "~~/tests/fixtures/need-cases-by-other-hands";
import { needCasesOfOfficers } from "~~/tests/fixtures/need-cases-of-officers";
import { needCasesUnseen } from "~~/tests/fixtures/need-cases-unseen";

type Measure = MatchableMeasure & GuardMeasure;
export type CaseResult = NeedCase & { five: string[]; isFirstRight: boolean; recall: number };

/** Every recorded need: our own wording first, then that of other hands. */
export const allNeedCases: readonly NeedCase[] = [
  ...needCases,
  ...needCasesByOtherHands,
  ...needCasesUnseen,
  ...needCasesOfOfficers,
];

/** The real library's answers to the recorded needs: the articles of the first five measures, and how right they are. */
export function answersOfLibrary(cases: readonly NeedCase[] = allNeedCases): CaseResult[] {
  const measures = matchableMeasures();
  const articleOf = new Map(measures.map((measure) => [measure.key, measure.articleKey]));
  const prepared = prepareMeasures(measures);
  return cases.map((one) => {
    const { suggestions } = suggestMeasures(prepared, caseProjects[one.project], one, 5);
    const five = suggestions.map(({ key }) => articleOf.get(key) ?? key);
    const found = one.articles.filter((article) => five.includes(article)).length;
    const isFirstRight = (one.first ?? one.articles).includes(five[0] ?? "");
    return { ...one, five, isFirstRight, recall: found / one.articles.length };
  });
}

export function shareFirstRight(results: readonly CaseResult[]): number {
  return results.filter(({ isFirstRight }) => isFirstRight).length / results.length;
}

export function meanRecall(results: readonly CaseResult[]): number {
  return results.reduce((sum, { recall }) => sum + recall, 0) / results.length;
}

/** A province none of the recorded projects is in. */
const foreignProvince = "650000";

/**
 * How often something that must not lead led: a measure of another province shown at all (where the province is unknown:
 * before what fits anywhere), or a draft, lapsed or
 * superseded one before one in force. Asked of the real library with a foreign, a draft and a lapsed twin of every
 * measure that helps, which say the same in the same words; so nothing but the rule keeps them back.
 */
export function misplacements(cases: readonly NeedCase[] = allNeedCases): { text: string; keys: string[] }[] {
  const library = withTwins(matchableMeasures());
  const prepared = prepareMeasures(library);
  return cases.flatMap((one) => {
    const { suggestions } = suggestMeasures(prepared, caseProjects[one.project], one, library.length);
    const isForeign = ({ key }: { key: string }) => key.startsWith("foreign-");
    const isPlaced = caseProjects[one.project].province !== null;
    const lastInForce = suggestions.findLastIndex(({ standing }) => standing === "in_force");
    const lastFitting = suggestions.findLastIndex(
      (it) => it.standing === "in_force" && !isForeign(it) && it.conditions.every(({ state }) => state !== "unmet"),
    );
    const wrong = suggestions.filter((it, at) =>
      isForeign(it) ? isPlaced || at < lastFitting : it.standing !== "in_force" && at < lastInForce,
    );
    return wrong.length > 0 ? [{ text: one.text, keys: wrong.map(({ key }) => key) }] : [];
  });
}

function withTwins(measures: Measure[]): Measure[] {
  const inside = { zh: "项目位于新疆维吾尔自治区", en: "The project is in Xinjiang" };
  return measures.flatMap((measure): Measure[] => {
    if (measure.standing !== "in_force") return [measure];
    const twin = (name: string, change: Partial<Measure>): Measure => ({
      ...measure,
      ...change,
      key: `${name}-${measure.key}`,
      articleKey: `${name}-${measure.articleKey}`,
    });
    return [
      measure,
      twin("foreign", {
        level: "provincial",
        conditions: [{ fact: "province", in: [foreignProvince], text: inside }, ...measure.conditions],
      }),
      twin("draft", { level: "provincial", standing: "draft", modality: "must", conditions: [] }),
      twin("lapsed", { standing: "lapsed", modality: "must", conditions: [] }),
    ];
  });
}
