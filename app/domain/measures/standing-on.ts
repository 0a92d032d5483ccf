import type { Standing, Text } from "./catalog";

type Held = { standing: Standing; reason: Text; validTo: string | null };

/**
 * What stands on a day: a measure in force whose last day has passed has lapsed, also before anybody wrote it down.
 * Days are calendar days in China; on its last day it still holds.
 */
export function standingOn(day: string, { standing, reason, validTo }: Held): { standing: Standing; reason: Text } {
  if (standing !== "in_force" || validTo === null || validTo >= day) return { standing, reason };
  return { standing: "lapsed", reason: lapsedReason(validTo) };
}

/** Why a measure lapsed by its own date. */
export function lapsedReason(validTo: string): Text {
  const [year, month, day] = validTo.split("-").map(Number);
  return {
    zh: `有效期至${year}年${month}月${day}日，已过期。`,
    en: `Was valid until ${validTo}; that day has passed.`,
  };
}
