import { z } from "zod";
import type { Stage, Status } from "~/domain/projects/codes";
import { isEnded } from "~/domain/projects/stages";
import type { CalendarDate } from "~/values/calendar-date";
import type { WorkingCalendar } from "~/values/working-days";
import { type LightLevel, type LightRule, lightLevels, lightRules, lightWeight } from "./light-codes";
import { needsLight, type SupervisedNeed } from "./need-rules";
import * as rules from "./project-rules";
import type { LightThresholds } from "./thresholds";

/** What a rule saw. Which of these are set depends on the rule; the words are in the dictionary `supervision`. */
const LightEvidence = z.object({
  /** Counted from this day. */
  since: z.string().optional(),
  /** Counted towards this day. */
  due: z.string().optional(),
  promise: z.enum(["start", "production", "capacity"]).optional(),
  /** Nothing has happened for so long that the reserve pool is proposed. */
  proposesDormant: z.boolean().optional(),
  plannedPercent: z.number().optional(),
  arrivedPercent: z.number().optional(),
  needId: z.string().optional(),
  needTitle: z.string().optional(),
  needReason: z.enum(["due-soon", "overdue", "not-accepted", "paused"]).optional(),
  /** How many needs are at this level. */
  needs: z.number().optional(),
});
export type LightEvidence = z.output<typeof LightEvidence>;

const Lights = z.array(
  z.object({
    rule: z.enum(lightRules),
    level: z.enum(lightLevels),
    value: z.number(),
    threshold: z.number(),
    evidence: LightEvidence,
    /** Years without a holiday table that were counted through: the figure is a warning, not a certainty. */
    missingYears: z.array(z.number()),
  }),
);

/** One rule's finding. `value` and `threshold` are in the rule's unit: days, working days, points or months. */
export type Light = z.output<typeof Lights>[number];

/** What the rules look at. Days are calendar days in Asia/Shanghai. */
export type LightFacts = {
  id: string;
  zoneId: string;
  stage: Stage;
  status: Status;
  createdOn: CalendarDate;
  hasAssessment: boolean;
  lastInteractionOn: CalendarDate | null;
  promisedStartOn: CalendarDate | null;
  promisedProductionOn: CalendarDate | null;
  promisedCapacityOn: CalendarDate | null;
  actualStartOn: CalendarDate | null;
  equipmentMovedInOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  acceptedOn: CalendarDate | null;
  statisticalEntryOn: CalendarDate | null;
  /** Planned fixed investment and what has arrived of it, in yuan at today's rates; null when it cannot be said. */
  fixedPlannedYuan: number | null;
  fixedArrivedYuan: number | null;
  needs: SupervisedNeed[];
};

export type Now = { today: CalendarDate; calendar: WorkingCalendar };

/** A project's light: the worst of its rules, and every rule that found something. */
export type ProjectLight = { light: LightLevel; rule: LightRule | null; lights: Light[] };

/**
 * Applies all seven rules to a project; the worst wins, of equals the first in the brief's order.
 *
 * A project that has ended has no lights. A dormant one waits in the reserve pool by decision: only its needs are watched.
 * Source: product brief, "Supervision lights".
 */
export function projectLight(facts: LightFacts, thresholds: LightThresholds, now: Now): ProjectLight {
  if (isEnded(facts.status)) return { light: "green", rule: null, lights: [] };
  const isDormant = facts.status === "dormant";
  const found = [
    ...(isDormant ? [] : rules.all.map((rule) => rule(facts, thresholds, now))),
    needsLight(facts.needs, "need_due"),
    needsLight(facts.needs, "grievance_late"),
  ].filter((light) => light !== null);
  const lights = found
    .filter((light) => light.level !== "green" || light.missingYears.length > 0)
    .sort((a, b) => lightWeight[b.level] - lightWeight[a.level]);
  const worst = lights.find((light) => light.level !== "green");
  return { light: worst?.level ?? "green", rule: worst?.rule ?? null, lights };
}

/** Years without a holiday table that any of the lights was counted through. */
export function calendarWarnings(lights: readonly Light[]): number[] {
  return [...new Set(lights.flatMap((light) => light.missingYears))].sort();
}

/** The findings as they are kept on a project. They are written by the rules alone; anything else counts as none. */
export function storedLights(kept: unknown): Light[] {
  const parsed = Lights.safeParse(kept);
  return parsed.success ? parsed.data : [];
}
