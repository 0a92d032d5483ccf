import { setTimeout as sleep } from "node:timers/promises";
import type { Viewer } from "~/domain/access/viewer";
import { type ProgramEnd, runProgram } from "~/platform/child/run-program.server";
import { asViewer } from "~/platform/db/db.server";
import { contentSize } from "./import-content.server";
import { isWorkedOn } from "./import-lock.server";
import { longestImportMs, previewImport } from "./preview-import.server";
import { writeImport } from "./write-import.server";

/** Heap of the process that reads a file: fifty thousand rows need two thirds of it, and with the rest of a process it stays under half a gigabyte. */
const heapMegabytes = 288;
const timeMs = longestImportMs + 20_000;
/** A file of a few hundred rows takes less time than starting a process would. */
const smallFileBytes = 200_000;
/** How long a page waits before it says that the work goes on. */
const patienceMs = 6_000;

export type WorkResult = { ok: true; isFinished: boolean } | { ok: false; reason: "not-found" | "at-work" | "busy" };

/**
 * Has an import looked at or written, a large one by a process of its own, and waits a moment for it.
 *
 * One at a time for an import. Whether it is finished, and how, stands in the import's row; the page asks again.
 */
export async function workOnImport(viewer: Viewer, importId: string, task: "preview" | "write"): Promise<WorkResult> {
  const claimed = await claim(viewer, importId);
  if (!claimed.ok) return claimed;
  const giveBack = (failure: string | null) => release(viewer, importId, claimed.at, failure);
  if (claimed.bytes <= smallFileBytes) {
    await workHere(viewer, importId, task, giveBack);
    return { ok: true, isFinished: true };
  }
  const work = runProgram("importer", [task, importId, viewer.userId, viewer.membershipId], { heapMegabytes, timeMs });
  if (!work) {
    await giveBack(null);
    return { ok: false, reason: "busy" };
  }
  const finished = work.then(async (end) => {
    await giveBack(end === "done" ? null : failures[end]).catch(() => undefined);
    return true;
  });
  return { ok: true, isFinished: await Promise.race([finished, sleep(patienceMs, false)]) };
}

async function workHere(
  viewer: Viewer,
  importId: string,
  task: "preview" | "write",
  giveBack: (failure: string | null) => Promise<unknown>,
): Promise<void> {
  try {
    await (task === "write" ? writeImport(viewer, importId) : previewImport(viewer, importId));
    await giveBack(null);
  } catch (error) {
    await giveBack(failures.failed);
    throw error;
  }
}

const failures: Record<Exclude<ProgramEnd, "done">, string> = {
  failed: "failed",
  "timed-out": "timed_out",
  "out-of-memory": "out_of_memory",
};

type Claim = { ok: true; at: Date; bytes: number } | { ok: false; reason: "not-found" | "at-work" };

function claim(viewer: Viewer, importId: string): Promise<Claim> {
  return asViewer(viewer, async (tx): Promise<Claim> => {
    const own = { id: importId, userId: viewer.userId, orgId: viewer.orgId };
    const row = await tx.projectImport.findFirst({ where: own, select: { content: true, workingSince: true } });
    if (!row) return { ok: false, reason: "not-found" };
    if (await isWorkedOn(tx, importId, row.workingSince)) return { ok: false, reason: "at-work" };
    const at = new Date();
    const taken = await tx.projectImport.updateMany({
      where: { ...own, workingSince: row.workingSince },
      data: { workingSince: at, failure: null },
    });
    return taken.count === 0 ? { ok: false, reason: "at-work" } : { ok: true, at, bytes: contentSize(row.content) };
  });
}

/** Gives the import back if it is still claimed by this work; what it came to say stands there already. */
function release(viewer: Viewer, importId: string, claimedAt: Date, failure: string | null): Promise<unknown> {
  return asViewer(viewer, (tx) =>
    tx.projectImport.updateMany({
      where: { id: importId, workingSince: claimedAt },
      data: { workingSince: null, ...(failure ? { failure } : {}) },
    }),
  );
}
