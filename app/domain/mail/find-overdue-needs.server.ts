import { asSystem } from "~/platform/db/db.server";
import { enqueue } from "~/platform/queue/enqueue.server";
import { todayIn, toUtcDate } from "~/values/calendar-date";

const batch = 500;

/** Queues a notice for every open, unpaused need past its due date. Run daily; the notices themselves go out once. */
export async function findOverdueNeeds(): Promise<void> {
  const today = toUtcDate(todayIn("Asia/Shanghai", new Date()));
  let after: string | undefined;
  do {
    const found = await asSystem("all", async (tx) => {
      const needs = await tx.need.findMany({
        where: {
          state: { in: ["raised", "accepted", "in_progress"] },
          pausedAt: null,
          dueOn: { lt: today },
          ...(after ? { id: { gt: after } } : {}),
        },
        select: { id: true, zoneId: true },
        orderBy: { id: "asc" },
        take: batch,
      });
      for (const need of needs)
        await enqueue(tx, "need-overdue", { needId: need.id, zoneId: need.zoneId }, { key: `need-overdue/${need.id}` });
      return needs;
    });
    after = found.length === batch ? found.at(-1)?.id : undefined;
  } while (after);
}
