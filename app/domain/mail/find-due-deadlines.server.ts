import { reminderSteps } from "~/domain/deadlines/deadline-rules";
import { businessToday } from "~/domain/rates/rates.server";
import { asSystem } from "~/platform/db/db.server";
import { enqueue } from "~/platform/queue/enqueue.server";
import { addDays, toUtcDate } from "~/values/calendar-date";

const batch = 500;

/** Queues a notice for every open deadline within its first reminder. Run daily; each step goes out once. */
export async function findDueDeadlines(): Promise<void> {
  const today = businessToday();
  const within = { gte: toUtcDate(today), lte: toUtcDate(addDays(today, reminderSteps[0])) };
  let after: string | undefined;
  do {
    const found = await asSystem("all", async (tx) => {
      const deadlines = await tx.deadline.findMany({
        where: { state: "open", dueOn: within, ...(after ? { id: { gt: after } } : {}) },
        select: { id: true, zoneId: true },
        orderBy: { id: "asc" },
        take: batch,
      });
      for (const { id, zoneId } of deadlines)
        await enqueue(tx, "deadline-due", { deadlineId: id, zoneId }, { key: `deadline-due/${id}` });
      return deadlines;
    });
    after = found.length === batch ? found.at(-1)?.id : undefined;
  } while (after);
}
