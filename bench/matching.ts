import { guardsFor } from "~/domain/measures/guards";
import { prepareMeasures } from "~/domain/measures/prepared-measures";
import { type MatchableMeasure, suggestMeasures } from "~/domain/measures/suggest";
import { needCategories } from "~/domain/needs/categories";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";
import { caseProjects, needCases } from "~~/tests/fixtures/need-cases";
import { gapCases, wishCases } from "~~/tests/fixtures/wish-cases";
import {
  allNeedCases,
  answersOfLibrary,
  type CaseResult,
  meanRecall,
  misplacements,
  shareFirstRight,
} from "./matching-quality";

/*
 * npm run bench:matching
 *
 * How good the answers to the recorded needs are, and how long one takes against ten thousand measures. Ends with 1 where
 * a draft, lapsed or foreign-province measure came before one in force.
 */
const size = 10_000;
const rounds = 5;
const say = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const results = answersOfLibrary();
printQuality(results);
printCategories(results);
printMisses(results);
printGuards();
const misplaced = misplacements();
say(`\nA draft, lapsed or foreign-province measure before one in force: ${misplaced.length} times (must be never)`);
for (const { text, keys } of misplaced) say(`  ${text}: ${keys.slice(0, 5).join(", ")}`);
printSpeed();
process.exitCode = misplaced.length > 0 ? 1 : 0;

function printQuality(all: CaseResult[]): void {
  const line = (name: string, some: CaseResult[]) =>
    say(
      `${name}: ${some.length} needs, recall in the first five ${percent(meanRecall(some))}, precision of the first ${percent(shareFirstRight(some))}`,
    );
  line("All", all);
  line("  our own wording", all.slice(0, needCases.length));
  line("  by other hands", all.slice(needCases.length));
}

function printCategories(all: CaseResult[]): void {
  say("\ncategory          needs  recall@5   first");
  for (const category of needCategories) {
    const some = all.filter((one) => one.category === category);
    if (some.length === 0) continue;
    say(
      `${category.padEnd(17)} ${String(some.length).padStart(5)} ${percent(meanRecall(some)).padStart(9)} ${percent(shareFirstRight(some)).padStart(8)}`,
    );
  }
}

function printMisses(all: CaseResult[]): void {
  const misses = all.filter(({ isFirstRight, recall }) => !isFirstRight || recall < 1);
  say(`\nNot wholly right: ${misses.length}`);
  for (const { category, text, articles, five, isFirstRight } of misses)
    say(
      `  ${category}: ${text}\n    ${isFirstRight ? "missing" : "not first"}: wanted ${articles.join(" ")}, got ${five.join(" ")}`,
    );
}

function printGuards(): void {
  const measures = matchableMeasures();
  const prepared = prepareMeasures(measures);
  const triggered = (wish: (typeof wishCases)[number]) =>
    guardsFor(measures, wish).flatMap((guard) => (guard.triggered ? [guard.key] : []));
  const wrong = wishCases.filter((wish) => {
    const keys = triggered(wish);
    return wish.guards.length === 0 ? keys.length > 0 : wish.guards.some((key) => !keys.includes(key));
  });
  say(`\nWishes with and without an offence: ${wishCases.length}, told wrongly ${wrong.length}`);
  for (const wish of wrong)
    say(`  ${wish.text}: wanted ${wish.guards.join(" ") || "none"}, got ${triggered(wish).join(" ") || "none"}`);
  const isGap = (one: (typeof gapCases)[number]) => suggestMeasures(prepared, caseProjects.chips, one).isGap;
  const falseGaps = allNeedCases.filter((one) => suggestMeasures(prepared, caseProjects[one.project], one).isGap);
  say(
    `Needs nothing serves: ${gapCases.length}, not told as a gap ${gapCases.filter((one) => !isGap(one)).length}; needs served and told as a gap ${falseGaps.length}`,
  );
}

function printSpeed(): void {
  const real = matchableMeasures();
  const many = Array.from({ length: size }, (_, at): MatchableMeasure & (typeof real)[number] => {
    const measure = real[at % real.length] ?? fail();
    const copy = Math.floor(at / real.length);
    // Copies differ in words, as measures of other provinces would.
    const terms = measure.terms.map((term, index) => ((index + copy) % 3 === 0 ? term : `${term}${copy}`));
    return { ...measure, key: `${measure.key}-${copy}`, articleKey: `${measure.articleKey}-${copy}`, terms };
  });
  const startedAt = performance.now();
  const library = prepareMeasures(many);
  say(`\n${size} measures made ready in ${(performance.now() - startedAt).toFixed(0)} ms`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const one of allNeedCases) {
      const begin = performance.now();
      suggestMeasures(library, caseProjects[one.project], one);
      guardsFor(many, one);
      times.push(performance.now() - begin);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  say(
    `one need against ${size} measures, guards included: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(0.9999)} ms`,
  );
}

function fail(): never {
  throw new Error("The catalogue is empty.");
}
