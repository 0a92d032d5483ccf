import type { Text } from "~/domain/measures/catalog";
import { type MeasureWithDeadlines, rulesOf } from "./deadline-rules";

/** A date that follows once a measure is used, in words, and the article it stands in. */
export type ToldDeadline = {
  text: Text;
  /** The day it counts from; null where the rule names its day itself (`on`). */
  countsFrom: Text | null;
  on: string | null;
  source: { key: string; citation: Text };
  /** Another article than the measure's own says it. */
  isElsewhere: boolean;
};

type CitedMeasure = MeasureWithDeadlines & { article: { citation: Text } };

export function toldDeadlines<Measure extends CitedMeasure>(
  used: Measure,
  byKey: ReadonlyMap<string, Measure>,
): ToldDeadline[] {
  return rulesOf(used, byKey).map(({ measure, rule }) => ({
    text: rule.text,
    countsFrom: rule.countsFrom,
    on: rule.countsFrom === null ? rule.on : null,
    source: { key: measure.key, citation: measure.article.citation },
    isElsewhere: measure.key !== used.key,
  }));
}
