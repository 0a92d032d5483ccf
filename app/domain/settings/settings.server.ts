import type { Tx } from "~/platform/db/db.server";
import { logger } from "~/platform/logger.server";
import { type SettingKey, type SettingValue, settingsCatalogue } from "./catalogue";

/** What holds for `key` now: the administrator's value, else the default. A stored value of a wrong shape counts as none. */
export async function getSetting<Key extends SettingKey>(tx: Tx, key: Key): Promise<SettingValue<Key>> {
  const row = await tx.setting.findUnique({ where: { key }, select: { value: true } });
  return settingFrom(key, row?.value);
}

/** Several settings in one query. */
export async function getSettings<Key extends SettingKey>(
  tx: Tx,
  keys: readonly Key[],
): Promise<{ [K in Key]: SettingValue<K> }> {
  const rows = await tx.setting.findMany({
    where: { key: { in: [...keys] } },
    select: { key: true, value: true },
    take: keys.length,
  });
  const stored = new Map(rows.map((row) => [row.key, row.value]));
  // One entry per key: the mapped type cannot be followed through fromEntries.
  return Object.fromEntries(keys.map((key) => [key, settingFrom(key, stored.get(key))])) as {
    [K in Key]: SettingValue<K>;
  };
}

function settingFrom<Key extends SettingKey>(key: Key, stored: unknown): SettingValue<Key> {
  const { schema, fallback } = settingsCatalogue[key];
  if (stored === undefined) return fallback as SettingValue<Key>;
  const parsed = schema.safeParse(stored);
  if (!parsed.success) logger.warn({ key }, "a stored setting has the wrong shape; the default holds");
  return (parsed.success ? parsed.data : fallback) as SettingValue<Key>;
}
