import { peopleOfZone } from "~/domain/projects/zone-staff.server";
import type { Tx } from "~/platform/db/db.server";

/** Who is to look again at what a project rests on. */
export type OwnerOf = (project: { officerId: string | null; responsibleLeaderId: string | null }) => string | null;

/** The project's officer, else its responsible leader, else a leader of the zone. */
export async function recheckOwners(tx: Tx, zoneId: string): Promise<OwnerOf> {
  const leader = (await peopleOfZone(tx, zoneId, ["leader"]))[0]?.id ?? null;
  return ({ officerId, responsibleLeaderId }) => officerId ?? responsibleLeaderId ?? leader;
}
