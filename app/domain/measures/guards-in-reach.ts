import type { Condition } from "./catalog";
import { evaluateCondition } from "./evaluate-condition";
import type { ProjectFacts } from "./facts";

/** The guards that bind a project: another province's, zone level's or region's do not. */
export function guardsInReach<Guard extends { key: string; conditions: Condition[] }>(
  guards: readonly Guard[],
  facts: ProjectFacts,
): Guard[] {
  return guards.filter(
    (guard) => !guard.conditions.some((condition) => evaluateCondition(condition, facts, guard.key).excludes),
  );
}
