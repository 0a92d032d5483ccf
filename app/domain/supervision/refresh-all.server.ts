import { asSystem } from "~/platform/db/db.server";
import { refreshProjects } from "./refresh-projects.server";

/** Few enough that a lock on them is short. */
const projectsAtOnce = 200;

/**
 * Recomputes the lights and counters of every project that has not ended: a new day moves the clocks though nobody changed anything.
 *
 * In batches of their own transactions; running it twice, or half of it, does no harm.
 */
export async function refreshAllProjects(): Promise<void> {
  let after: string | undefined;
  do {
    const ids = await asSystem("all", async (tx) => {
      const rows = await tx.project.findMany({
        where: { status: { notIn: ["lost", "abandoned", "transferred"] }, ...(after ? { id: { gt: after } } : {}) },
        select: { id: true },
        orderBy: { id: "asc" },
        take: projectsAtOnce,
      });
      const found = rows.map((row) => row.id);
      await refreshProjects(tx, found);
      return found;
    });
    after = ids.length === projectsAtOnce ? ids.at(-1) : undefined;
  } while (after);
}
