import { randomUUID } from "node:crypto";
import type { OrgKind } from "~/domain/access/roles";
import type { DepartmentFunction } from "~/domain/measures/catalog";
import { ownerClient } from "./owner-client.server";

export type MadeOrg = { id: string; kind: OrgKind; nameZh: string; nameEn: string; zoneId: string | null };

/** Makes a province office with an invented name. */
export async function makeProvince(input: { provinceCode?: string; name?: string } = {}): Promise<MadeOrg> {
  return makeOrg({
    kind: "province",
    provinceCode: input.provinceCode ?? "320000",
    name: input.name ?? "测试省商务厅",
  });
}

/** Makes a zone under a province (a fresh one unless given). */
export async function makeZone(
  input: { province?: MadeOrg; provinceCode?: string; name?: string; hasPlanningEia?: boolean } = {},
): Promise<MadeOrg> {
  const province = input.province ?? (await makeProvince({ provinceCode: input.provinceCode }));
  const zone = await makeOrg({
    kind: "zone",
    parentId: province.id,
    name: input.name ?? `测试开发区${randomUUID().slice(0, 4)}`,
  });
  const row = await ownerClient().org.findUniqueOrThrow({ where: { id: zone.id }, select: { provinceCode: true } });
  await ownerClient().zone.create({
    data: { id: zone.id, provinceCode: row.provinceCode ?? "320000", hasPlanningEia: input.hasPlanningEia ?? null },
  });
  return { ...zone, zoneId: zone.id };
}

/** Makes a department under a zone, city or province. */
export async function makeDepartment(input: {
  parent: MadeOrg;
  function?: DepartmentFunction;
  name?: string;
}): Promise<MadeOrg> {
  return makeOrg({
    kind: "department",
    parentId: input.parent.id,
    function: input.function ?? "natural_resources",
    name: input.name ?? "测试自然资源局",
  });
}

async function makeOrg(input: {
  kind: OrgKind;
  name: string;
  parentId?: string;
  provinceCode?: string;
  function?: string;
}): Promise<MadeOrg> {
  const org = await ownerClient().org.create({
    data: {
      kind: input.kind,
      code: `T-${randomUUID().slice(0, 13)}`,
      nameZh: input.name,
      nameEn: input.name,
      parentId: input.parentId ?? null,
      provinceCode: input.provinceCode ?? null,
      function: input.function ?? null,
      path: [],
    },
  });
  return { id: org.id, kind: org.kind, nameZh: org.nameZh, nameEn: org.nameEn, zoneId: org.zoneId };
}
