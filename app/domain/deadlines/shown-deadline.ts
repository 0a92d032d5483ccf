import type { Text } from "~/domain/measures/catalog";
import type { MeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import type { DeadlineState } from "./deadline-forms";
import { offerEnd, rulesOf } from "./deadline-rules";

export type DeadlineRow = {
  id: string;
  measureKey: string;
  rule: string;
  countsFrom: string | null;
  dueOn: string;
  state: DeadlineState;
  note: string | null;
  ownerId: string | null;
  need: { id: string; serial: number } | null;
};

/** A deadline with the words and the source a page shows. `isOfferEnd`: its words are the dictionary's. */
export type ShownDeadline = DeadlineRow & {
  title: Text;
  text: Text | null;
  citation: Text | null;
  isOfferEnd: boolean;
};

export function showDeadline({ byKey }: MeasureCatalogue, row: DeadlineRow): ShownDeadline {
  const measure = byKey.get(row.measureKey);
  const found = measure ? rulesOf(measure, byKey).find(({ rule }) => rule.key === row.rule) : undefined;
  return {
    ...row,
    title: measure?.title ?? { zh: row.measureKey, en: row.measureKey },
    text: found?.rule.text ?? null,
    citation: measure?.article.citation ?? null,
    isOfferEnd: row.rule === offerEnd,
  };
}

export type UsedLink = { measureKey: string; need: { id: string; serial: number } };

/** A rule that follows from a granted or used link and still wants the day it counts from. */
export type UndatedRule = {
  id: string;
  text: Text;
  countsFrom: Text;
  citation: Text;
  measureKey: string;
  need: UsedLink["need"];
};

/** Rules of granted or used links for which the project has no deadline at all, each once. */
export function undatedRules(
  { byKey }: MeasureCatalogue,
  links: readonly UsedLink[],
  rows: readonly Pick<DeadlineRow, "measureKey" | "rule">[],
): UndatedRule[] {
  const found = new Map<string, UndatedRule>();
  for (const { measureKey, need } of links) {
    const used = byKey.get(measureKey);
    for (const { id, measure, rule } of used ? rulesOf(used, byKey) : []) {
      if (rule.countsFrom === null || found.has(id)) continue;
      if (rows.some((row) => row.measureKey === measure.key && row.rule === rule.key)) continue;
      const { citation } = measure.article;
      found.set(id, { id, text: rule.text, countsFrom: rule.countsFrom, citation, measureKey: measure.key, need });
    }
  }
  return [...found.values()];
}
