import { expect, test } from "vitest";
import { addOrg, editOrg, editZone, setOrgActive } from "~/domain/orgs/keep-orgs.server";
import { getOrgPage } from "~/domain/orgs/org-page.server";
import { getOrgChoices, getOrgTree } from "~/domain/orgs/org-tree.server";
import { makeDepartment, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { sql } from "~~/tests/support/database";

async function makeWorld() {
  const province = await makeProvince();
  const zone = await makeZone({ province, name: "甲开发区" });
  const other = await makeZone({ province, name: "乙开发区" });
  const department = await makeDepartment({ parent: zone, name: "甲自然资源局" });
  const provinceAdmin = await makeViewer({ role: "administrator", org: province });
  const zoneAdmin = await makeViewer({ role: "administrator", org: zone });
  return { province, zone, other, department, provinceAdmin, zoneAdmin };
}

const department = { kind: "department", nameZh: "生态环境局", nameEn: "Ecology bureau", function: "ecology" } as const;

test("a department is added below a zone with its place in the tree, once per form", async () => {
  const { zone, zoneAdmin } = await makeWorld();
  const operationId = crypto.randomUUID();
  const added = await addOrg(zoneAdmin, { ...department, parentId: zone.id }, operationId);
  expect(await addOrg(zoneAdmin, { ...department, parentId: zone.id }, operationId)).toEqual(added);
  if (!added.ok) throw new Error(added.reason);
  const rows = await sql("SELECT zone_id, path, province_code, function FROM org WHERE id = $1", [added.orgId]);
  expect(rows).toMatchObject([{ zone_id: zone.id, province_code: "320000", function: "ecology" }]);
  expect(await sql("SELECT action, zone_id FROM audit_event WHERE subject_id = $1", [added.orgId])).toEqual([
    { action: "org.added", zone_id: zone.id },
  ]);
  expect(await addOrg(zoneAdmin, { ...department, parentId: zone.id })).toEqual({ ok: false, reason: "already-there" });
});

test("outside of the subtree nothing can be added, changed or seen", async () => {
  const { province, other, zoneAdmin } = await makeWorld();
  for (const orgId of [province.id, other.id]) {
    expect(await addOrg(zoneAdmin, { ...department, parentId: orgId })).toEqual({ ok: false, reason: "not-found" });
    expect(await editOrg(zoneAdmin, { orgId, nameZh: "改名", nameEn: "Renamed" })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await setOrgActive(zoneAdmin, { orgId, isActive: false })).toEqual({ ok: false, reason: "not-found" });
    expect(await getOrgPage(zoneAdmin, orgId)).toBeNull();
    expect(await getOrgTree(zoneAdmin, orgId)).toBeNull();
  }
  expect(
    await editZone(zoneAdmin, { zoneId: other.id, cityZh: null, mainIndustries: null, hasPlanningEia: true }),
  ).toEqual({ ok: false, reason: "not-found" });
  expect(await sql("SELECT 1 FROM org WHERE name_zh = '改名'")).toEqual([]);
});

test("only administrators keep orgs", async () => {
  const { zone } = await makeWorld();
  const leader = await makeViewer({ role: "leader", org: zone });
  expect(await addOrg(leader, { ...department, parentId: zone.id })).toEqual({ ok: false, reason: "forbidden" });
  expect(await editOrg(leader, { orgId: zone.id, nameZh: "改名", nameEn: "Renamed" })).toEqual({
    ok: false,
    reason: "forbidden",
  });
  expect(await getOrgTree(leader)).toBeNull();
  expect(
    await sql("SELECT action, outcome::text FROM audit_event WHERE actor_id = $1 ORDER BY at", [leader.userId]),
  ).toEqual([
    { action: "org.added", outcome: "denied" },
    { action: "org.edited", outcome: "denied" },
  ]);
});

test("a zone has no city below it, and a department says what it does", async () => {
  const { province, zone, department: existing, provinceAdmin } = await makeWorld();
  expect(await addOrg(provinceAdmin, { kind: "city", nameZh: "某市", nameEn: "A city", parentId: zone.id })).toEqual({
    ok: false,
    reason: "kind-does-not-fit",
  });
  expect(await addOrg(provinceAdmin, { ...department, parentId: existing.id })).toEqual({
    ok: false,
    reason: "kind-does-not-fit",
  });
  expect(await addOrg(provinceAdmin, { ...department, function: undefined, parentId: zone.id })).toEqual({
    ok: false,
    reason: "function-missing",
  });
  expect(
    (await addOrg(provinceAdmin, { kind: "city", nameZh: "某市", nameEn: "A city", parentId: province.id })).ok,
  ).toBe(true);
});

test("an org is closed only when it is empty: no people, no orgs, no open needs", async () => {
  const { province, zone, department: office, provinceAdmin } = await makeWorld();
  const close = (orgId: string) => setOrgActive(provinceAdmin, { orgId, isActive: false });
  expect(await close(province.id)).toEqual({ ok: false, reason: "own-org" });
  const liaison = await makeViewer({ role: "liaison", org: office });
  expect(await close(office.id)).toEqual({ ok: false, reason: "has-people" });
  await sql("UPDATE membership SET ended_at = now() WHERE id = $1", [liaison.membershipId]);
  const project = await makeProject({ zone });
  const need = await makeNeed({ project, departmentId: office.id });
  expect(await close(office.id)).toEqual({ ok: false, reason: "has-open-needs" });
  await sql("UPDATE need SET state = 'withdrawn' WHERE id = $1", [need.id]);
  expect(await close(office.id)).toEqual({ ok: true });
  expect((await getOrgChoices(provinceAdmin)).map(({ id }) => id)).not.toContain(office.id);
  expect(await setOrgActive(provinceAdmin, { orgId: office.id, isActive: true })).toEqual({ ok: true });
});

test("what is known of a zone is kept by its administrator", async () => {
  const { zone, zoneAdmin } = await makeWorld();
  expect(
    await editZone(zoneAdmin, { zoneId: zone.id, cityZh: "苏州市", mainIndustries: "集成电路", hasPlanningEia: true }),
  ).toEqual({ ok: true });
  expect((await getOrgPage(zoneAdmin, zone.id))?.zone).toMatchObject({
    cityZh: "苏州市",
    mainIndustries: "集成电路",
    hasPlanningEia: true,
  });
});

test("the tree shows parents before children, people counted, and says what is below", async () => {
  const { province, zone, other, department: office, provinceAdmin } = await makeWorld();
  const tree = await getOrgTree(provinceAdmin);
  const ids = tree?.lines.map(({ id }) => id) ?? [];
  expect(ids[0]).toBe(province.id);
  expect(ids.indexOf(office.id)).toBe(ids.indexOf(zone.id) + 1);
  expect(ids).toContain(other.id);
  expect(tree?.lines.find(({ id }) => id === zone.id)).toMatchObject({ depth: 1, people: 1 });
  expect((await getOrgTree(provinceAdmin, zone.id))?.path.map(({ id }) => id)).toEqual([province.id, zone.id]);
});
