import type { Tx } from "~/platform/db/db.server";
import { provinces } from "./provinces";
import { romanisedName } from "./zone-names";
import { zoneRankings } from "./zone-rankings";
import { zones } from "./zones";

/** The nation, its provinces' commerce offices and the national zones. Orgs that exist keep their names. */
export async function loadOrgs(tx: Tx): Promise<void> {
  const nation = await tx.org.upsert({
    where: { code: "CN" },
    create: { kind: "nation", code: "CN", nameZh: "商务部", nameEn: "Ministry of Commerce", path: [] },
    update: {},
    select: { id: true },
  });

  await tx.org.createMany({
    skipDuplicates: true,
    data: provinces.map((province) => ({
      kind: "province",
      code: provinceOrgCode(province.code),
      nameZh: `${province.nameZh}商务主管部门`,
      nameEn: `${province.nameEn} Department of Commerce`,
      parentId: nation.id,
      provinceCode: province.code,
      path: [],
    })),
  });
  const offices = await tx.org.findMany({ where: { kind: "province" }, select: { id: true, code: true } });
  const officeOf = new Map(offices.map((office) => [office.code, office.id]));

  await tx.org.createMany({
    skipDuplicates: true,
    data: zones.map((zone) => ({
      kind: "zone",
      code: zone.code,
      nameZh: zone.nameZh,
      nameEn: zone.nameEn ?? romanisedName(zone.nameZh),
      parentId: officeOf.get(provinceOrgCode(zone.provinceCode)) ?? nation.id,
      provinceCode: zone.provinceCode,
      path: [],
    })),
  });
  const zoneOrgs = await tx.org.findMany({ where: { kind: "zone" }, select: { id: true, code: true } });
  const idOf = new Map(zoneOrgs.map((org) => [org.code, org.id]));

  await tx.zone.createMany({
    skipDuplicates: true,
    data: zones.flatMap((zone) => {
      const id = idOf.get(zone.code);
      if (!id) return [];
      const { seq, provinceCode, cityZh, yearApproved, approvedPeriod, mainIndustries } = zone;
      return [{ id, seq, provinceCode, cityZh, yearApproved, approvedPeriod, mainIndustries }];
    }),
  });

  await tx.zoneRanking.deleteMany();
  await tx.zoneRanking.createMany({
    data: zoneRankings.map((row) => ({
      zoneId: (row.zoneCode && idOf.get(row.zoneCode)) || null,
      nameZh: row.zoneNameZh,
      year: row.evaluationYear,
      list: row.list,
      rank: row.rank,
    })),
  });
}

/** The code of a province's commerce office. */
export function provinceOrgCode(provinceCode: string): string {
  return `CN-${provinceCode}`;
}
