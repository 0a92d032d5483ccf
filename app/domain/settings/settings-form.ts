import { z } from "zod";
import { type NeedCategory, needCategories } from "~/domain/needs/categories";
import { gateItemKeys } from "~/domain/projects/gates";
import { listField, wholeField } from "~/values/form-fields";
import type { SettingKey, SettingValue } from "./catalogue";

type Settings = { [Key in SettingKey]: SettingValue<Key> };

const days = () => wholeField({ min: 1, max: 3_650 });
const workingDays = () => wholeField({ min: 1, max: 500 });
const points = () => wholeField({ min: 0, max: 100 });
const months = () => wholeField({ min: 1, max: 60 });
const bytesPerMb = 1_048_576;

/** What an administrator types on the rules page; one field per limit, blank categories follow the general limit. */
export const SettingsForm = z
  .object({
    needs: z.partialRecord(z.enum(needCategories), workingDays()).optional(),
    otherWorkingDays: workingDays(),
    grievanceAccept: workingDays(),
    grievanceClose: days(),
    dueSoon: wholeField({ min: 0, max: 60 }),
    leaderOverdue: workingDays(),
    leadYellow: days(),
    leadRed: days(),
    interactionYellow: days(),
    interactionRed: days(),
    interactionDormant: days(),
    promiseRed: days(),
    investmentYellow: points(),
    investmentRed: points(),
    statisticsYellow: months(),
    statisticsRed: months(),
    protectionDays: days(),
    maxFileMb: wholeField({ min: 1, max: 25 }),
    required: listField(gateItemKeys),
  })
  .superRefine((form, context) => {
    const pairs = [
      ["leadYellow", "leadRed"],
      ["interactionYellow", "interactionRed"],
      ["interactionRed", "interactionDormant"],
      ["investmentYellow", "investmentRed"],
      ["statisticsYellow", "statisticsRed"],
    ] as const;
    for (const [lower, higher] of pairs) {
      if (form[lower] >= form[higher])
        context.addIssue({ code: "custom", path: [higher], message: "dictionaries:settings.order" });
    }
  });
type SettingsForm = z.output<typeof SettingsForm>;

/** The settings a filled form stands for. */
export function settingsOf(form: SettingsForm): Settings {
  return {
    "projects.protection-days": form.protectionDays,
    "projects.gates": { off: gateItemKeys.filter((key) => !form.required.includes(key)) },
    "supervision.lights": {
      leadUnanswered: { yellowAfterWorkingDays: form.leadYellow, redAfterWorkingDays: form.leadRed },
      noInteraction: {
        yellowDays: form.interactionYellow,
        redDays: form.interactionRed,
        dormantDays: form.interactionDormant,
      },
      promiseMissed: { redAfterDays: form.promiseRed },
      investmentBehind: { yellowPoints: form.investmentYellow, redAbovePoints: form.investmentRed },
      notInStatistics: { yellowMonths: form.statisticsYellow, redMonths: form.statisticsRed },
    },
    "files.max-bytes": form.maxFileMb * bytesPerMb,
    "needs.working-days": form.needs ?? {},
    "needs.other-working-days": form.otherWorkingDays,
    "needs.grievance": { acceptWorkingDays: form.grievanceAccept, closeDays: form.grievanceClose },
    "needs.due-soon-working-days": form.dueSoon,
    "needs.leader-overdue-working-days": form.leaderOverdue,
  };
}

/** The form as it stands for the settings that hold now. */
export function formOf(settings: Settings) {
  const lights = settings["supervision.lights"];
  return {
    needs: Object.fromEntries(
      ownLimitCategories.map((category) => [category, settings["needs.working-days"][category] ?? null]),
    ),
    otherWorkingDays: settings["needs.other-working-days"],
    grievanceAccept: settings["needs.grievance"].acceptWorkingDays,
    grievanceClose: settings["needs.grievance"].closeDays,
    dueSoon: settings["needs.due-soon-working-days"],
    leaderOverdue: settings["needs.leader-overdue-working-days"],
    leadYellow: lights.leadUnanswered.yellowAfterWorkingDays,
    leadRed: lights.leadUnanswered.redAfterWorkingDays,
    interactionYellow: lights.noInteraction.yellowDays,
    interactionRed: lights.noInteraction.redDays,
    interactionDormant: lights.noInteraction.dormantDays,
    promiseRed: lights.promiseMissed.redAfterDays,
    investmentYellow: lights.investmentBehind.yellowPoints,
    investmentRed: lights.investmentBehind.redAbovePoints,
    statisticsYellow: lights.notInStatistics.yellowMonths,
    statisticsRed: lights.notInStatistics.redMonths,
    protectionDays: settings["projects.protection-days"],
    maxFileMb: Math.floor(settings["files.max-bytes"] / bytesPerMb),
    required: gateItemKeys.filter((key) => !settings["projects.gates"].off.includes(key)),
  };
}

/** Categories whose limit is typed by category; a grievance has two limits of its own. */
export const ownLimitCategories: readonly NeedCategory[] = needCategories.filter(
  (category) => category !== "grievance",
);
