import type { Tx } from "~/platform/db/db.server";

/**
 * Gives out the next project code of a zone and year, `<zone code>-2026-0017`.
 *
 * The row of the serial stays locked until the transaction ends, so two entries never get the same number; one that is
 * rolled back gives its number back.
 */
export async function nextProjectCode(tx: Tx, zoneId: string, year: number): Promise<string> {
  // An upsert that answers the new value in one statement is beyond the client's own upsert.
  const [serial] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO project_serial (zone_id, year, last) VALUES (${zoneId}::uuid, ${year}, 1)
    ON CONFLICT (zone_id, year) DO UPDATE SET last = project_serial.last + 1 RETURNING last`;
  const zone = await tx.org.findUniqueOrThrow({ where: { id: zoneId }, select: { code: true } });
  return `${zone.code}-${year}-${String(serial?.last ?? 1).padStart(4, "0")}`;
}
