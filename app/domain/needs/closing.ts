import type { NeedOutcome } from "./codes";

/** Links of a need: `fulfilled` are granted or used, `pursued` are linked or applied for. */
export type LinkCounts = { fulfilled: number; pursued: number };

export type ClosingBlock = "no-fulfilled-link" | "has-fulfilled-link" | "has-pursued-link";

/**
 * Says what stops a need from ending this way, or null.
 *
 * By a measure: one must be granted or used. By ordinary service: not beside a granted one, which would count for nothing.
 * The finding "no measure serves this": not while measures are linked; those are declined or set aside first.
 * Source: product brief, "Needs".
 */
export function closingBlock(outcome: NeedOutcome, links: LinkCounts): ClosingBlock | null {
  if (outcome === "by_measure") return links.fulfilled > 0 ? null : "no-fulfilled-link";
  if (links.fulfilled > 0) return "has-fulfilled-link";
  return outcome === "no_measure" && links.pursued > 0 ? "has-pursued-link" : null;
}
