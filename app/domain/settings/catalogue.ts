import { z } from "zod";
import { needCategories } from "~/domain/needs/categories";
import { gateItemKeys } from "~/domain/projects/gates";
import { defaultThresholds, LightThresholds } from "~/domain/supervision/thresholds";

/** Nothing a department promises takes longer than two working years. */
const workingDays = z.number().int().min(1).max(500);

/**
 * Every threshold, limit and rule an administrator can edit: its shape and what holds until it is edited.
 *
 * Keys are `<area>.<kebab-case>`. Units stand in the name or in the comment.
 */
export const settingsCatalogue = {
  /** Calendar days an investor stays protected for the zone that registered it first. */
  "projects.protection-days": setting(z.number().int().min(1).max(3_650), 180),
  /** Gate items that are not required. */
  "projects.gates": setting(z.object({ off: z.array(z.enum(gateItemKeys)).max(gateItemKeys.length) }), { off: [] }),
  /** From when a light is yellow or red. */
  "supervision.lights": setting(LightThresholds, defaultThresholds),
  /** Largest evidence file, in bytes. */
  "files.max-bytes": setting(
    z
      .number()
      .int()
      .min(1_024)
      .max(100 * 1_048_576),
    20 * 1_048_576,
  ),
  /** Working days a need of a category may take; categories not named have the general limit. Grievances have their own. */
  "needs.working-days": setting(z.partialRecord(z.enum(needCategories), workingDays), {
    land: 20,
    eia: 30,
    finance: 15,
    talent: 10,
    entry_exit: 5,
    approval: 10,
  }),
  "needs.other-working-days": setting(workingDays, 10),
  /** A grievance is accepted within so many working days and closed within so many calendar days. */
  "needs.grievance": setting(
    z.object({ acceptWorkingDays: workingDays, closeDays: z.number().int().min(1).max(730) }),
    {
      acceptWorkingDays: 7,
      closeDays: 60,
    },
  ),
  /** A need turns yellow with so many working days left. */
  "needs.due-soon-working-days": setting(z.number().int().min(0).max(60), 3),
  /** From so many working days overdue a need is the responsible leader's too. Source: product brief, "Supervision lights". */
  "needs.leader-overdue-working-days": setting(workingDays, 5),
};

export type SettingKey = keyof typeof settingsCatalogue;
export type SettingValue<Key extends SettingKey> = z.output<(typeof settingsCatalogue)[Key]["schema"]>;

function setting<Schema extends z.ZodType>(schema: Schema, fallback: z.output<Schema>) {
  return { schema, fallback };
}
