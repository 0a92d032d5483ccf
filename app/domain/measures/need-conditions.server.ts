import type { Viewer } from "~/domain/access/viewer";
import { type Tx, withSystemSight } from "~/platform/db/db.server";
import type { Text } from "./catalog";
import { type ConditionState, evaluateCondition } from "./evaluate-condition";
import { type DecidingField, noFacts, type ProjectFacts } from "./facts";
import type { CatalogueMeasure } from "./measure-catalogue.server";
import { factsForNeed, readProjectFacts } from "./project-facts.server";

/**
 * The facts a need's measures are judged by.
 *
 * Read with the system's sight, so that a liaison, who does not see the project, gets the same answers: only whether a
 * condition is met, not met or unknown may reach the viewer, never the facts.
 */
export async function readNeedFacts(
  tx: Tx,
  viewer: Viewer,
  need: { id: string; projectId: string; zoneId: string },
): Promise<ProjectFacts> {
  return withSystemSight(tx, viewer, need.zoneId, async () => {
    const project = (await readProjectFacts(tx, [need.projectId])).get(need.projectId);
    const own = await tx.need.findUnique({
      where: { id: need.id },
      select: { eiaIsCovered: true, landMode: true, judgements: true },
    });
    return project && own ? factsForNeed(project, own) : noFacts;
  });
}

/** How a measure's conditions stood when it was linked, as kept with the link. */
export type ConditionSnapshot = { text: Text; state: ConditionState; field: DecidingField }[];

export function snapshotOf(measure: CatalogueMeasure, facts: ProjectFacts): ConditionSnapshot {
  return measure.conditions
    .map((condition) => evaluateCondition(condition, facts, measure.key))
    .map(({ text, state, field }) => ({ text, state, field }));
}

/** Does the measure exclude the project: another province, zone level or region? */
export function isExcluded(measure: CatalogueMeasure, facts: ProjectFacts): boolean {
  return measure.conditions.some((condition) => evaluateCondition(condition, facts, measure.key).excludes);
}
