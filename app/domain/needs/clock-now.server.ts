import { getWorkingCalendar } from "~/domain/calendar/working-calendar.server";
import { businessToday } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { fromUtcDate, todayIn } from "~/values/calendar-date";
import { needLight } from "./need-clock";
import { getNeedLimits } from "./need-limits.server";

/** The pause a need stands in now, if any. */
export const openPause = {
  where: { to: null },
  select: { id: true, from: true, approvedById: true },
  orderBy: { id: "desc" },
  take: 1,
} satisfies Prisma.Need$pausesArgs;

export const clockSelect = {
  state: true,
  category: true,
  raisedAt: true,
  acceptedAt: true,
  dueOn: true,
  pauses: openPause,
} satisfies Prisma.NeedSelect;

type ClockRow = Prisma.NeedGetPayload<{ select: typeof clockSelect }>;

/** What clocks of needs are read against: today, the working calendar and the limits. Three queries per unit of work. */
export async function clockNow(tx: Tx) {
  return { today: businessToday(), calendar: await getWorkingCalendar(tx), limits: await getNeedLimits(tx) };
}
export type ClockNow = Awaited<ReturnType<typeof clockNow>>;

/** The light of a stored need now. */
export function lightOf(row: ClockRow, now: ClockNow) {
  const [pause] = row.pauses;
  return needLight(
    {
      state: row.state,
      category: row.category,
      raisedOn: todayIn("Asia/Shanghai", row.raisedAt),
      isAccepted: row.acceptedAt !== null,
      dueOn: fromUtcDate(row.dueOn),
      pausedOn: pause ? fromUtcDate(pause.from) : null,
      isPauseApproved: Boolean(pause?.approvedById),
    },
    now,
  );
}
