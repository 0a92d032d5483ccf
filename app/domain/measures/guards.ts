import type { NeedCategory } from "../needs/categories";
import type { GuardTrigger, MeasureNature, Text } from "./catalog";
import { containsWord, readyForWords } from "./text-match";

export type GuardMeasure = {
  key: string;
  title: Text;
  summary: Text;
  nature: MeasureNature;
  standing: string;
  categories: NeedCategory[];
  triggers: GuardTrigger[];
};

/** A prohibition or threshold beside a need or commitment. `triggered`: the words themselves ask for what it forbids. */
export type GuardFinding = { key: string; title: Text; reason: Text; triggered: boolean; matched: string[] };

/**
 * The guards that concern a text: those its words offend first, then those to be watched in the category.
 *
 * A trigger group offends when all its words are in the text. Offences are found in every category, since a wish
 * may be written under any need; watching is by category. Only guards in force and entry thresholds are told.
 * Source: product brief, "Measures": prohibitions are guards, they warn where the mistake would be made.
 */
export function guardsFor(measures: readonly GuardMeasure[], wish: { category: NeedCategory | null; text: string }): GuardFinding[] {
  const ready = readyForWords(wish.text);
  const concerned = measures.filter((measure) => (measure.nature === "guard" || measure.nature === "entry") && measure.standing === "in_force");
  const findings = concerned.flatMap((measure): GuardFinding[] => {
    const offence = offenceOf(measure, ready);
    if (offence) return [{ key: measure.key, title: measure.title, reason: offence.reason, triggered: true, matched: offence.matched }];
    const isWatched = wish.category !== null && measure.categories.includes(wish.category);
    return isWatched ? [{ key: measure.key, title: measure.title, reason: measure.summary, triggered: false, matched: [] }] : [];
  });
  return findings.sort((a, b) => Number(b.triggered) - Number(a.triggered));
}

function offenceOf(measure: GuardMeasure, ready: string): { reason: Text; matched: string[] } | null {
  for (const trigger of measure.triggers) {
    const group = trigger.groups.find((words) => words.every((word) => containsWord(ready, word)));
    if (group) return { reason: trigger.reason, matched: group };
  }
  return null;
}
