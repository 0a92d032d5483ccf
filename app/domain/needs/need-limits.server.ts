import { getSettings } from "~/domain/settings/settings.server";
import type { Tx } from "~/platform/db/db.server";
import type { NeedLimits } from "./need-clock";

/** The time limits of needs as the administrator keeps them. */
export async function getNeedLimits(tx: Tx): Promise<NeedLimits> {
  const settings = await getSettings(tx, [
    "needs.working-days",
    "needs.other-working-days",
    "needs.grievance",
    "needs.due-soon-working-days",
  ]);
  return {
    workingDays: settings["needs.working-days"],
    otherWorkingDays: settings["needs.other-working-days"],
    grievanceAcceptWorkingDays: settings["needs.grievance"].acceptWorkingDays,
    grievanceCloseDays: settings["needs.grievance"].closeDays,
    dueSoonWorkingDays: settings["needs.due-soon-working-days"],
  };
}
