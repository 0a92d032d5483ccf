import type { NeedLight } from "~/domain/needs/need-clock";
import type { CalendarDate } from "~/values/calendar-date";
import { type LightRule, lightWeight } from "./light-codes";
import type { Light } from "./lights";

/** An open need with the light its own clock gives. */
export type SupervisedNeed = { id: string; title: string; category: string; dueOn: CalendarDate; light: NeedLight };

/**
 * What one of the two rules about needs says of a project: the worst of its needs, of equals the one with the fewest days.
 *
 * A grievance belongs to its own rule, every other need to `need_due`. Null when no need concerns the rule or all are
 * green and certain.
 */
export function needsLight(
  needs: readonly SupervisedNeed[],
  rule: Extract<LightRule, "need_due" | "grievance_late">,
): Light | null {
  const concerned = needs.filter((need) => (need.category === "grievance") === (rule === "grievance_late"));
  const [worst] = [...concerned].sort(
    (a, b) =>
      lightWeight[b.light.light] - lightWeight[a.light.light] || (a.light.daysLeft ?? 0) - (b.light.daysLeft ?? 0),
  );
  if (!worst) return null;
  const level = worst.light.light;
  const same = concerned.filter((need) => need.light.light === level);
  const missingYears = [...new Set(concerned.flatMap((need) => need.light.missingYears))].sort();
  if (level === "green" && missingYears.length === 0) return null;
  return {
    rule,
    level,
    value: worst.light.daysLeft ?? 0,
    threshold: 0,
    evidence: {
      due: worst.dueOn,
      needId: worst.id,
      needTitle: worst.title,
      needs: same.length,
      ...(worst.light.reason ? { needReason: worst.light.reason } : {}),
    },
    missingYears,
  };
}
