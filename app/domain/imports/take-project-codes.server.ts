import type { Tx } from "~/platform/db/db.server";

/**
 * Gives out the next `count` project codes of a zone and year at once, as `nextProjectCode` gives out one.
 *
 * The row of the serial stays locked until the transaction ends; rolled back, the numbers are given back.
 */
export async function takeProjectCodes(tx: Tx, zoneId: string, year: number, count: number): Promise<string[]> {
  // An upsert that answers the new value in one statement is beyond the client's own upsert.
  const [serial] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO project_serial (zone_id, year, last) VALUES (${zoneId}::uuid, ${year}, ${count})
    ON CONFLICT (zone_id, year) DO UPDATE SET last = project_serial.last + ${count} RETURNING last`;
  const zone = await tx.org.findUniqueOrThrow({ where: { id: zoneId }, select: { code: true } });
  const first = (serial?.last ?? count) - count + 1;
  return Array.from({ length: count }, (_, index) => `${zone.code}-${year}-${String(first + index).padStart(4, "0")}`);
}
