import { z } from "zod";
import { versionField } from "~/values/form-fields";

const Base = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
type Base = z.output<typeof Base>;

/** JSON of our own making that went through the browser: anything else counts as not given. */
function baseField() {
  return z
    .string()
    .optional()
    .transform((text): Base | null => {
      try {
        return Base.parse(JSON.parse(text ?? "null"));
      } catch {
        return null;
      }
    });
}

/**
 * What a form of something several people edit carries beside its fields: the version it was opened at, the values as they
 * were then (`base`, never written), and after a conflict whose version of a field to keep (`pick.<name>`).
 */
export const versionFields = {
  version: versionField(),
  base: baseField(),
  pick: z.record(z.string(), z.enum(["theirs", "mine"])).default({}),
};
