import { randomUUID } from "node:crypto";
import type { Tx } from "~/platform/db/db.server";
import type { Proposable } from "./proposable-measures";
import type { ProposalCause, ProposalStep } from "./proposal-states";

export type ToldProposal = { projectId: string; zoneId: string; cause: ProposalCause; fit: Proposable };

/**
 * Locks the rows of the projects and notes that measures were held against them at `at`.
 *
 * Raw because the client would set `updated_at`: nothing about the project has changed, and nobody's open form is stale.
 * Locked in the order everything locks them, before their proposals.
 */
export async function markMatched(tx: Tx, projectIds: readonly string[], at: Date): Promise<void> {
  const ids = [...projectIds];
  await tx.$queryRaw`SELECT id FROM project WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  await tx.$executeRaw`
    UPDATE project SET matched_at = ${at} WHERE id = ANY (${ids}::uuid[]) AND (matched_at IS NULL OR matched_at < ${at})`;
}

/**
 * Writes new proposals; one that was withdrawn is told again, any other row stays as it is. Answers those written.
 *
 * Raw because only an insert with a condition on the row that stands there is safe beside a person deciding it.
 */
export async function insertProposals(
  tx: Tx,
  proposals: ToldProposal[],
): Promise<{ projectId: string; measureKey: string }[]> {
  if (proposals.length === 0) return [];
  const rows = proposals.map(({ projectId, zoneId, cause, fit }) => ({
    id: randomUUID(),
    projectId,
    zoneId,
    cause,
    ...explained(fit),
  }));
  return tx.$queryRaw`
    INSERT INTO measure_proposal AS m (id, zone_id, project_id, measure_key, need_id, cause, conditions, matched, state, proposed_at)
    SELECT v.id, v."zoneId", v."projectId", v."measureKey", v."needId", v.cause, v.conditions, v.matched, 'proposed', now()
      FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS v(id uuid, "zoneId" uuid, "projectId" uuid, "measureKey" text, "needId" uuid, cause proposal_cause, conditions jsonb, matched text[])
    ON CONFLICT (project_id, measure_key) DO UPDATE
       SET need_id = excluded.need_id, cause = excluded.cause, conditions = excluded.conditions, matched = excluded.matched,
           state = 'proposed', proposed_at = now(), note = NULL, decided_by_id = NULL, decided_at = NULL
     WHERE m.state = 'withdrawn'
    RETURNING m.project_id AS "projectId", m.measure_key AS "measureKey"`;
}

/** Moves earlier proposals on, each only from the state it was seen in: a person who decided meanwhile was faster. */
export async function moveProposals(tx: Tx, steps: (ProposalStep & { projectId: string })[]): Promise<void> {
  if (steps.length === 0) return;
  const rows = steps.map(({ projectId, measureKey, from, to, fit }) => ({
    projectId,
    ...(fit ? explained(fit) : { needId: null, conditions: null, matched: null }),
    measureKey,
    from,
    to,
  }));
  await tx.$executeRaw`
    UPDATE measure_proposal m
       SET state = v."to", need_id = CASE WHEN v.conditions IS NULL THEN m.need_id ELSE v."needId" END,
           conditions = coalesce(v.conditions, m.conditions), matched = coalesce(v.matched, m.matched),
           decided_at = CASE WHEN v."to" = 'proposed' THEN NULL WHEN v."to" = v."from" THEN m.decided_at ELSE now() END,
           decided_by_id = CASE WHEN v."to" = v."from" THEN m.decided_by_id END
      FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS v("projectId" uuid, "measureKey" text, "from" proposal_state, "to" proposal_state, "needId" uuid, conditions jsonb, matched text[])
     WHERE m.project_id = v."projectId" AND m.measure_key = v."measureKey" AND m.state = v."from"
       AND (v."to" <> v."from" OR (m.need_id, m.conditions, m.matched) IS DISTINCT FROM (v."needId", v.conditions, v.matched))`;
}

/** The explanation as it is kept: how each condition stood, and the words of the need. */
function explained({ measureKey, needId, conditions, matched }: Proposable) {
  return {
    measureKey,
    needId,
    matched,
    conditions: conditions.map(({ text, state, field }) => ({ text, state, field })),
  };
}
