import type { Standing, StatedStanding, Text } from "./catalog";

type Held = { standing: StatedStanding; reason: Text; validFrom: string | null; validTo: string | null };

/**
 * What stands on a day: a measure in force whose last day has passed has lapsed, also before anybody wrote it down, and
 * one whose first day is still to come does not hold yet. Days are calendar days in China; on its first and on its last
 * day it holds.
 */
export function standingOn(
  day: string,
  { standing, reason, validFrom, validTo }: Held,
): { standing: Standing; reason: Text } {
  if (standing !== "in_force") return { standing, reason };
  if (validTo !== null && validTo < day) return { standing: "lapsed", reason: lapsedReason(validTo) };
  if (validFrom !== null && validFrom > day) return { standing: "upcoming", reason: upcomingReason(validFrom) };
  return { standing, reason };
}

/** Why a measure lapsed by its own date. */
export function lapsedReason(validTo: string): Text {
  return {
    zh: `有效期至${inChinese(validTo)}，已过期。`,
    en: `Was valid until ${validTo}; that day has passed.`,
  };
}

function upcomingReason(validFrom: string): Text {
  return {
    zh: `自${inChinese(validFrom)}起施行，尚未施行。`,
    en: `Holds from ${validFrom}; that day is still to come.`,
  };
}

function inChinese(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
