import { type PriorityFlag, priorityFlags, type Sector } from "~/domain/projects/codes";

export type SectorFacts = {
  confirmedFlags: readonly PriorityFlag[];
  suggestedFlags: readonly PriorityFlag[];
  /** GB/T 4754-2017, two to four digits; null while only words are known. */
  industryCode: string | null;
};

/** Divisions of wholesale, transport, hotels, finance, property, business services, research and the like, 64 and 65 aside. */
const firstServiceDivision = 51;
const digitalDivisions = ["64", "65"];
const manufacturingDivisions = { first: 13, last: 43 };

/**
 * The sector a matcher goes by: confirmed flags first; a flag that is only suggested leaves it unknown and is told as such;
 * else what the class says. A class outside manufacturing, digital and services is `other`, no class is unknown.
 *
 * Divisions 64 and 65 are digital, 51 and above services (GB/T 4754-2017, sections F to T); our reading.
 */
export function sectorOf(facts: SectorFacts): { sector: Sector | null; suggestedSector: Sector | null } {
  const confirmed = first(facts.confirmedFlags);
  if (confirmed) return { sector: confirmed, suggestedSector: null };
  const suggested = first(facts.suggestedFlags);
  if (suggested) return { sector: null, suggestedSector: suggested };
  return { sector: facts.industryCode ? ofClass(facts.industryCode) : null, suggestedSector: null };
}

/** Section C; null while the class is not known. */
export function isManufacturingClass(industryCode: string | null): boolean | null {
  if (!industryCode) return null;
  const division = Number(industryCode.slice(0, 2));
  return division >= manufacturingDivisions.first && division <= manufacturingDivisions.last;
}

function ofClass(industryCode: string): Sector {
  const division = industryCode.slice(0, 2);
  if (digitalDivisions.includes(division)) return "digital";
  return Number(division) >= firstServiceDivision ? "services" : "other";
}

function first(flags: readonly PriorityFlag[]): PriorityFlag | undefined {
  return priorityFlags.find((flag) => flags.includes(flag));
}
