import type { ProjectFacts } from "~/domain/measures/facts";
import type { PreparedMeasures } from "~/domain/measures/prepared-measures";
import { suggestMeasures } from "~/domain/measures/suggest";
import type { NeedCategory } from "~/domain/needs/categories";

/**
 * Says for many needs whether nothing in force serves them, by the engine itself; needs of the same facts and words are
 * asked once. A test holds it against the answer on the need's own page.
 */
export function gapNow(
  prepared: PreparedMeasures,
): (facts: ProjectFacts, need: { category: NeedCategory; text: string }) => boolean {
  const known = new Map<string, boolean>();
  return (facts, need) => {
    const key = JSON.stringify([need, facts]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const { isGap } = suggestMeasures(prepared, facts, need, 1);
    known.set(key, isGap);
    return isGap;
  };
}
