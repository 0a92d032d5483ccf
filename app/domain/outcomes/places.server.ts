import type { Name, Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import { provinces } from "~~/seeds/reference/provinces";

/** A zone the viewer's figures may come from. */
export type CountedZone = { id: string; name: Name; province: string };

export type Places = {
  zones: CountedZone[];
  provinces: { code: string; name: Name }[];
};

/** The zones the viewer looks at and their provinces, for filters and for the names of parts. */
export async function readPlaces(tx: Tx, viewer: Viewer): Promise<Places> {
  const rows = await tx.zone.findMany({
    where: { id: { in: viewer.zoneIds } },
    select: { id: true, provinceCode: true, org: { select: { nameZh: true, nameEn: true } } },
    orderBy: [{ provinceCode: "asc" }, { id: "asc" }],
    take: Math.max(1, viewer.zoneIds.length),
  });
  const zones = rows.map(({ id, provinceCode, org }) => ({
    id,
    province: provinceCode,
    name: { zh: org.nameZh, en: org.nameEn },
  }));
  const codes = new Set(zones.map(({ province }) => province));
  return {
    zones,
    provinces: provinces
      .filter(({ code }) => codes.has(code))
      .map(({ code, shortZh, nameEn }) => ({ code, name: { zh: shortZh, en: nameEn } })),
  };
}

/** The province a zone lies in. */
export function provincesOf({ zones }: Places): (zoneId: string) => string {
  const provinceOf = new Map(zones.map(({ id, province }) => [id, province]));
  return (zoneId) => provinceOf.get(zoneId) ?? "";
}

/** The zones a choice of province and zone leaves; undefined for all of them. */
export function chosenZones(places: Places, { province, zone }: { province?: string; zone?: string }) {
  if (!province && !zone) return undefined;
  return places.zones
    .filter((one) => (!province || one.province === province) && (!zone || one.id === zone))
    .map(({ id }) => id);
}
