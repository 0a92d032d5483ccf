import type { ProjectFacts } from "~/domain/measures/facts";
import type { PreparedMeasures } from "~/domain/measures/prepared-measures";
import { suggestMeasures } from "~/domain/measures/suggest";
import type { NeedCategory } from "~/domain/needs/categories";

/**
 * Says for many needs whether nothing in force serves them, by the engine itself.
 *
 * Whether there is a gap depends on category and conditions, not on the need's words, so needs with the same facts are
 * asked once. A test holds it against the answer on the need's own page.
 */
export function gapNow(prepared: PreparedMeasures): (facts: ProjectFacts, category: NeedCategory) => boolean {
  const known = new Map<string, boolean>();
  return (facts, category) => {
    const key = `${category}${JSON.stringify(facts)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { isGap } = suggestMeasures(prepared, facts, { category, text: "" }, 1);
    known.set(key, isGap);
    return isGap;
  };
}
