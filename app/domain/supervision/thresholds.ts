import { z } from "zod";

const days = z.number().int().min(1).max(3_650);

/** The thresholds of the five rules that concern the project itself; those of needs are kept with the needs. */
export const LightThresholds = z.object({
  /** Working days since the lead was entered: yellow and red when more have passed. */
  leadUnanswered: z.object({ yellowAfterWorkingDays: days, redAfterWorkingDays: days }),
  /** Calendar days since the last substantive interaction: yellow and red from so many on, dormant proposed. */
  noInteraction: z.object({ yellowDays: days, redDays: days, dormantDays: days }),
  /** Calendar days after a promised date: yellow from the first, red when more have passed. */
  promiseMissed: z.object({ redAfterDays: days }),
  /** Percentage points that fixed investment is behind its plan in time: yellow from, red above. */
  investmentBehind: z.object({ yellowPoints: z.number().min(0).max(100), redAbovePoints: z.number().min(0).max(100) }),
  /** Months since the start without a statistical entry. */
  notInStatistics: z.object({
    yellowMonths: z.number().int().min(1).max(60),
    redMonths: z.number().int().min(1).max(60),
  }),
});
export type LightThresholds = z.output<typeof LightThresholds>;

/** Source: product brief, table "Supervision lights". */
export const defaultThresholds: LightThresholds = {
  leadUnanswered: { yellowAfterWorkingDays: 1, redAfterWorkingDays: 3 },
  noInteraction: { yellowDays: 60, redDays: 90, dormantDays: 180 },
  promiseMissed: { redAfterDays: 90 },
  investmentBehind: { yellowPoints: 10, redAbovePoints: 30 },
  notInStatistics: { yellowMonths: 1, redMonths: 2 },
};
