import type { Tx } from "~/platform/db/db.server";
import { enqueue } from "~/platform/queue/enqueue.server";

/** Call it in the transaction of a change to what matching reads of a project; several changes in a row come to one job. */
export function enqueueMatch(tx: Tx, { id, zoneId }: { id: string; zoneId: string }): Promise<void> {
  return enqueue(tx, "match-project", { projectId: id, zoneId }, { key: `match-project/${id}` });
}

/** Call it in the transaction that adds or changes measures: every open project is held against the library again. */
export function enqueueMatchAll(tx: Tx): Promise<void> {
  return enqueue(tx, "match-all", {}, { key: "match-all" });
}
