import { canKeepDictionaries } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import { asViewer } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { type SettingKey, type SettingValue, settingsCatalogue } from "./catalogue";
import { getSettings } from "./settings.server";

const allKeys = Object.keys(settingsCatalogue) as SettingKey[];

/** Everything an administrator can edit, as it holds now. Null for those who may not. */
export async function getAllSettings(viewer: Viewer): Promise<{ [Key in SettingKey]: SettingValue<Key> } | null> {
  if (!canKeepDictionaries(viewer)) return null;
  return asViewer(viewer, (tx) => getSettings(tx, allKeys));
}

/**
 * Sets rules and limits; keys not named stay. Lights and gates follow with the next change of a project, at the latest overnight.
 *
 * The old values are kept in the audit trail. Values of a wrong shape are a bug of the form and throw.
 */
export async function changeSettings(
  viewer: Viewer,
  values: Partial<{ [Key in SettingKey]: SettingValue<Key> }>,
): Promise<{ ok: true } | { ok: false; reason: "forbidden" }> {
  if (!canKeepDictionaries(viewer)) {
    await recordDenied(viewer, { action: "setting.changed" });
    return { ok: false, reason: "forbidden" };
  }
  return asViewer(viewer, async (tx) => {
    const before = await getSettings(tx, allKeys);
    for (const key of allKeys) {
      if (values[key] === undefined) continue;
      const value = settingsCatalogue[key].schema.parse(values[key]) as Prisma.InputJsonValue;
      if (JSON.stringify(before[key]) === JSON.stringify(value)) continue;
      const row = { value, updatedById: viewer.userId, updatedAt: new Date() };
      await tx.setting.upsert({ where: { key }, create: { key, ...row }, update: row });
      const from = before[key] as Prisma.InputJsonValue;
      await recordAudit(tx, viewer, {
        action: "setting.changed",
        orgId: viewer.orgId,
        subjectType: "setting",
        subjectId: key,
        detail: { from, to: value },
      });
    }
    return { ok: true as const };
  });
}
