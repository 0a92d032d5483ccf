import type { Condition } from "./catalog";
import { evaluateCondition } from "./evaluate-condition";
import type { ProjectFacts } from "./facts";

/**
 * The guards to be told of for a project: all but another province's.
 *
 * What is forbidden in national zones is told in a provincial one too: a warning too many is read and passed over, a
 * promise that may not be made is not taken back.
 */
export function guardsInReach<Guard extends { key: string; conditions: Condition[] }>(
  guards: readonly Guard[],
  facts: ProjectFacts,
): Guard[] {
  return guards.filter(
    (guard) =>
      !guard.conditions.some((condition) => {
        const { field, excludes } = evaluateCondition(condition, facts, guard.key);
        return excludes && field === "province";
      }),
  );
}
