import type { Tx } from "~/platform/db/db.server";

/** From the claim of an import to the moment its work holds the lock: a process has to start for it. */
const startingMs = 20_000;

/**
 * Holds an import until the transaction ends, however it ends: whoever works on it can be killed, and the database knows.
 */
export async function holdImport(tx: Tx, importId: string): Promise<void> {
  // Advisory locks have no counterpart in the client.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lockName(importId)}, 0))`;
}

/** Whether somebody is at work on an import claimed at this time; if it is claimed and nobody is, they were cut short. */
export async function isWorkedOn(tx: Tx, importId: string, claimedAt: Date | null): Promise<boolean> {
  if (claimedAt === null) return false;
  if (Date.now() - claimedAt.getTime() < startingMs) return true;
  const [row] = await tx.$queryRaw<{ isFree: boolean }[]>`
    SELECT pg_try_advisory_xact_lock_shared(hashtextextended(${lockName(importId)}, 0)) AS "isFree"`;
  return row?.isFree === false;
}

function lockName(importId: string): string {
  return `import-work/${importId}`;
}
