import { z } from "zod";

/**
 * Every threshold, limit and rule an administrator can edit: its shape and what holds until it is edited.
 *
 * Keys are `<area>.<kebab-case>`. Units stand in the name or in the comment.
 */
export const settingsCatalogue = {
  /** Calendar days an investor stays protected for the zone that registered it first. */
  "projects.protection-days": setting(z.number().int().min(1).max(3_650), 180),
  /** Largest evidence file, in bytes. */
  "files.max-bytes": setting(z.number().int().min(1_024).max(100 * 1_048_576), 20 * 1_048_576),
};

export type SettingKey = keyof typeof settingsCatalogue;
export type SettingValue<Key extends SettingKey> = z.output<(typeof settingsCatalogue)[Key]["schema"]>;

function setting<Schema extends z.ZodType>(schema: Schema, fallback: z.output<Schema>) {
  return { schema, fallback };
}
