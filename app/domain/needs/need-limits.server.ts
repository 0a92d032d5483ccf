import type { SettingValue } from "~/domain/settings/catalogue";
import { getSettings } from "~/domain/settings/settings.server";
import type { Tx } from "~/platform/db/db.server";
import type { NeedLimits } from "./need-clock";

/** The settings that the time limits of needs are kept in; for who reads others with them. */
export const needLimitKeys = [
  "needs.working-days",
  "needs.other-working-days",
  "needs.grievance",
  "needs.due-soon-working-days",
] as const;

/** The time limits of needs as the administrator keeps them. */
export async function getNeedLimits(tx: Tx): Promise<NeedLimits> {
  return needLimitsOf(await getSettings(tx, needLimitKeys));
}

export function needLimitsOf(settings: { [Key in (typeof needLimitKeys)[number]]: SettingValue<Key> }): NeedLimits {
  return {
    workingDays: settings["needs.working-days"],
    otherWorkingDays: settings["needs.other-working-days"],
    grievanceAcceptWorkingDays: settings["needs.grievance"].acceptWorkingDays,
    grievanceCloseDays: settings["needs.grievance"].closeDays,
    dueSoonWorkingDays: settings["needs.due-soon-working-days"],
  };
}
