import type { NeedCategory } from "~/domain/needs/categories";
import type { GuardTrigger, MeasureNature, Standing, Text } from "./catalog";
import { withoutDenied } from "./denial";
import { guardWords } from "./guard-words";
import { containsReadyWord, isLatinWord, latinWords, readyForWords, stem } from "./text-match";

export type GuardMeasure = {
  key: string;
  title: Text;
  summary: Text;
  nature: MeasureNature;
  standing: Standing;
  categories: NeedCategory[];
  triggers: GuardTrigger[];
};

/** A prohibition or threshold beside a need or commitment. `triggered`: the words themselves ask for what it forbids. */
export type GuardFinding = { key: string; title: Text; reason: Text; triggered: boolean; matched: string[] };

/**
 * The guards that concern a text: those its words offend first, then those to be watched in the category.
 *
 * A trigger group offends when all its words stand in one sentence outside what the sentence denies ("we do not ask
 * for…", 不涉及…; see denial). Any number of years counts as the number named; a word that begins with @ stands for any of its
 * class (guard-words). Offences are found in every category, since a wish may be written under any need; watching is by
 * category. Only guards in force and entry thresholds are told.
 * Source: product brief, "Measures": prohibitions are guards, they warn where the mistake would be made.
 */
export function guardsFor(
  measures: readonly GuardMeasure[],
  wish: { category: NeedCategory | null; text: string },
): GuardFinding[] {
  const sentences = sentencesOf(wish.text);
  const concerned = measures.filter((measure) => isGuard(measure) && measure.standing === "in_force");
  const findings = concerned.flatMap((measure): GuardFinding[] => {
    const offence = offenceOf(measure, sentences);
    if (offence)
      return [
        { key: measure.key, title: measure.title, reason: offence.reason, triggered: true, matched: offence.matched },
      ];
    const isWatched = wish.category !== null && measure.categories.includes(wish.category);
    return isWatched
      ? [{ key: measure.key, title: measure.title, reason: measure.summary, triggered: false, matched: [] }]
      : [];
  });
  return findings.sort((a, b) => Number(b.triggered) - Number(a.triggered));
}

/** Prohibitions and entry thresholds: they warn, they serve no need. */
export function isGuard(measure: { nature: MeasureNature }): boolean {
  return measure.nature === "guard" || measure.nature === "entry";
}

function offenceOf(measure: GuardMeasure, sentences: Sentence[]): { reason: Text; matched: string[] } | null {
  for (const trigger of measure.triggers) {
    const groups = readyGroups(trigger);
    for (const sentence of sentences) {
      // The group of most words tells best what was read.
      const found = groups.map((group) => wordsFound(sentence, group)).filter((words) => words !== null);
      const fullest = found.sort((a, b) => b.join("").length - a.join("").length)[0];
      if (fullest) return { reason: trigger.reason, matched: fullest };
    }
  }
  return null;
}

/** A word of a trigger made ready: as it is looked up, its stem if it is a single Latin word, any count of years for the one named. */
type ReadyWord = { ready: string; stem: string | null; years: RegExp | null };
/** For each word of a group its name and the ways to say it. */
type ReadyGroup = { name: string; ways: ReadyWord[] }[];

const readyTriggers = new WeakMap<GuardTrigger, ReadyGroup[]>();

/** Triggers stay the same for as long as the catalogue is kept; their words are made ready once. */
function readyGroups(trigger: GuardTrigger): ReadyGroup[] {
  const kept = readyTriggers.get(trigger);
  if (kept) return kept;
  const groups = trigger.groups.map((group) =>
    group.map((word) => ({ name: word, ways: waysOf(word).map(readyWord) })),
  );
  readyTriggers.set(trigger, groups);
  return groups;
}

/** A word that begins with @ stands for its class. */
function waysOf(word: string): readonly string[] {
  return (word.startsWith("@") ? guardWords[word.slice(1)] : undefined) ?? [word];
}

function readyWord(word: string): ReadyWord {
  const ready = readyForWords(word);
  const isSingleLatin = isLatinWord(ready) && !ready.includes(" ") && ready.length >= 4;
  return {
    ready,
    stem: isSingleLatin ? stem(ready) : null,
    years: yearsOnce.test(ready) ? new RegExp(escaped(ready).replace(yearsOnce, years)) : null,
  };
}

/** `found`: what was looked up in it before; the same words stand in many triggers. */
type Sentence = {
  ready: string /** Latin words by their stems. */;
  stems: Map<string, string>;
  found: Map<string, string | null>;
};

/** The words of the sentence that fill the group, or null where one is missing. */
function wordsFound(sentence: Sentence, group: ReadyGroup): string[] | null {
  const found: string[] = [];
  for (const word of group) {
    const hit = sentence.found.get(word.name) ?? lookedUp(sentence, word);
    if (hit === null) return null;
    if (!found.includes(hit)) found.push(hit);
  }
  return found;
}

function lookedUp(sentence: Sentence, { name, ways }: ReadyGroup[number]): string | null {
  if (sentence.found.has(name)) return null;
  let hit: string | null = null;
  for (const way of ways) {
    hit = wordFound(sentence, way);
    if (hit !== null) break;
  }
  sentence.found.set(name, hit);
  return hit;
}

/** A word as the sentence writes it. */
function wordFound(sentence: Sentence, word: ReadyWord): string | null {
  if (containsReadyWord(sentence.ready, word.ready)) return word.ready;
  if (word.stem) return sentence.stems.get(word.stem) ?? null;
  return word.years ? (word.years.exec(sentence.ready)?.[0] ?? null) : null;
}

function sentencesOf(text: string): Sentence[] {
  return [...new Set(text.split(/[。！？；\n!?;]|\.\s/u).map((sentence) => withoutDenied(readyForWords(sentence))))]
    .filter((sentence) => sentence !== "")
    .map((ready) => ({ ready, stems: new Map(latinWords(ready).map((word) => [stem(word), word])), found: new Map() }));
}

const years = "(?:[一二两三四五六七八九十]{1,4}|\\d{1,4}) ?个?年";
const yearsOnce = /(?:[一二两三四五六七八九十]{1,4}|\d{1,4}) ?个?年/;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
