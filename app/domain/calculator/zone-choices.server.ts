import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import { provinces } from "~~/seeds/reference/provinces";

type Name = { zh: string; en: string };

/** Zones to choose from: those the viewer works for first, then all by province in the order of GB/T 2260. */
export type ZoneChoices = { own: ZoneChoice[]; byProvince: { province: Name; zones: ZoneChoice[] }[] };
export type ZoneChoice = { id: string; name: Name };

/** More than there are development zones of both levels in a country. */
const mostZones = 1_000;

/** The zones of the country by province. Names of zones are public. */
export async function readZoneChoices(tx: Tx, viewer: Viewer): Promise<ZoneChoices> {
  const rows = await tx.org.findMany({
    where: { kind: "zone", isActive: true },
    select: { id: true, nameZh: true, nameEn: true, provinceCode: true, zone: { select: { provinceCode: true } } },
    orderBy: [{ nameZh: "asc" }, { id: "asc" }],
    take: mostZones,
  });
  const choice = (row: (typeof rows)[number]) => ({ id: row.id, name: { zh: row.nameZh, en: row.nameEn } });
  return {
    own: rows.filter(({ id }) => id === viewer.zoneId || viewer.zoneIds.includes(id)).map(choice),
    byProvince: provinces.flatMap(({ code, nameZh, nameEn }) => {
      const zones = rows.filter((row) => (row.zone?.provinceCode ?? row.provinceCode) === code).map(choice);
      return zones.length > 0 ? [{ province: { zh: nameZh, en: nameEn }, zones }] : [];
    }),
  };
}
