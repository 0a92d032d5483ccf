import { guardsFor } from "~/domain/measures/guards";
import { prepareMeasures } from "~/domain/measures/prepared-measures";
import { type MatchableMeasure, suggestMeasures } from "~/domain/measures/suggest";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";
import { caseProjects, needCases } from "~~/tests/fixtures/need-cases";

/** How long one need takes against ten thousand measures, and how good the answers are on the recorded cases. */
const size = 10_000;
const rounds = 5;

const real = matchableMeasures();
const articleOf = new Map(real.map((measure) => [measure.key, measure.articleKey]));
const prepared = prepareMeasures(real);

printQuality();
printSpeed();

function printQuality(): void {
  let first = 0;
  let recall = 0;
  let misplaced = 0;
  for (const one of needCases) {
    const { suggestions } = suggestMeasures(prepared, caseProjects[one.project], one);
    const five = suggestions.slice(0, 5).map(({ key }) => articleOf.get(key) ?? key);
    if (one.articles.includes(five[0] ?? "")) first += 1;
    recall += one.articles.filter((article) => five.includes(article)).length / one.articles.length;
    const firstNotInForce = suggestions.findIndex(({ standing }) => standing !== "in_force");
    if (firstNotInForce >= 0 && suggestions.slice(firstNotInForce).some(({ standing }) => standing === "in_force"))
      misplaced += 1;
  }
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(
    `${needCases.length} needs: first place ${percent(first / needCases.length)}, recall in the first five ${percent(recall / needCases.length)}`,
  );
  console.log(`a draft or lapsed measure before one in force: ${misplaced} times`);
}

function printSpeed(): void {
  const many = Array.from({ length: size }, (_, at): MatchableMeasure & (typeof real)[number] => {
    const measure = real[at % real.length] ?? fail();
    const copy = Math.floor(at / real.length);
    // Copies differ in words, as measures of other provinces would.
    const terms = measure.terms.map((term, index) => ((index + copy) % 3 === 0 ? term : `${term}${copy}`));
    return { ...measure, key: `${measure.key}-${copy}`, articleKey: `${measure.articleKey}-${copy}`, terms };
  });
  const startedAt = performance.now();
  const library = prepareMeasures(many);
  console.log(`${size} measures made ready in ${(performance.now() - startedAt).toFixed(0)} ms`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const one of needCases) {
      const begin = performance.now();
      suggestMeasures(library, caseProjects[one.project], one);
      guardsFor(many, one);
      times.push(performance.now() - begin);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(
    `one need against ${size} measures, guards included: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(0.9999)} ms`,
  );
}

function fail(): never {
  throw new Error("The catalogue is empty.");
}
