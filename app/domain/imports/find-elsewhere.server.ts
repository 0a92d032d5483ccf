import type { Tx } from "~/platform/db/db.server";
import { nameKeys } from "~/values/similarity";
import type { ProjectDraft } from "./project-draft";

const namesPerStatement = 1_000;

/**
 * The rows whose investor has been registered first in some other zone, with the day; which zone is not told.
 *
 * The same masked check that quick entry makes, for a whole list at once.
 * Source: product brief, "Between zones only a masked duplicate check is possible".
 */
export async function findElsewhere(
  tx: Tx,
  rows: readonly { draft: ProjectDraft }[],
): Promise<{ row: number; since: string }[]> {
  const names = [...new Set(rows.flatMap(({ draft }) => draft.investor?.name ?? []))];
  const since = new Map<string, string>();
  for (let from = 0; from < names.length; from += namesPerStatement) {
    const asked = names.slice(from, from + namesPerStatement).map((name) => ({ name, keys: nameKeys(name) }));
    // A security-definer function that answers a day and nothing else has no counterpart in the client.
    const found = await tx.$queryRaw<{ name: string; since: string }[]>`
      SELECT name, since::text FROM (
        SELECT v.name, app_registered_elsewhere(ARRAY(SELECT json_array_elements_text(v.keys))) AS since
          FROM json_to_recordset(${JSON.stringify(asked)}::json) AS v(name text, keys json)) AS checked
       WHERE since IS NOT NULL`;
    for (const one of found) since.set(one.name, one.since);
  }
  return rows.flatMap(({ draft }) => {
    const day = draft.investor ? since.get(draft.investor.name) : undefined;
    return day ? [{ row: draft.row, since: day }] : [];
  });
}
