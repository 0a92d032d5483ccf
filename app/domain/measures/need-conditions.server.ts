import type { Viewer } from "~/domain/access/viewer";
import { type Tx, withSystemSight } from "~/platform/db/db.server";
import type { Text } from "./catalog";
import { type ConditionState, evaluateCondition } from "./evaluate-condition";
import { type DecidingField, noFacts, type ProjectFacts } from "./facts";
import type { CatalogueMeasure } from "./measure-catalogue.server";
import { factsForNeed, type NeedOwnFacts, readProjectFacts } from "./project-facts.server";

/** The need's own facts beside those of its project. */
export const ownFactsSelect = { eiaIsCovered: true, landMode: true, landUseClass: true, judgements: true } as const;

type FactNeed = { id: string; projectId: string; zoneId: string };

/**
 * The facts a need's measures are judged by. `own` where they were read before.
 *
 * For a liaison, who does not see the project, they are read with the system's sight, so that everybody gets the same
 * answers: there only whether a condition is met, not met or unknown may reach the viewer, never the facts.
 */
export async function readNeedFacts(tx: Tx, viewer: Viewer, need: FactNeed, own?: NeedOwnFacts): Promise<ProjectFacts> {
  const read = () => readProjectFacts(tx, [need.projectId]);
  const known = viewer.role === "liaison" ? await withSystemSight(tx, viewer, need.zoneId, read) : await read();
  const project = known.get(need.projectId);
  const facts = own ?? (await tx.need.findUnique({ where: { id: need.id }, select: ownFactsSelect }));
  return project && facts ? factsForNeed(project, facts) : noFacts;
}

/** How a measure's conditions stood when it was linked, as kept with the link. */
export type ConditionSnapshot = { text: Text; state: ConditionState; field: DecidingField }[];

/** The conditions of a measure as they stand for a project now, to be kept with a link. */
export function snapshotOf(measure: CatalogueMeasure, facts: ProjectFacts): ConditionSnapshot {
  return measure.conditions
    .map((condition) => evaluateCondition(condition, facts, measure.key))
    .map(({ text, state, field }) => ({ text, state, field }));
}

/** Does the measure exclude the project: another province, zone level or region? */
export function isExcluded(measure: CatalogueMeasure, facts: ProjectFacts): boolean {
  return measure.conditions.some((condition) => evaluateCondition(condition, facts, measure.key).excludes);
}
