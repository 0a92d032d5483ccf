import { describe, expect, test } from "vitest";
import { evidenceScope, investorScope, needScope, projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { asNobody, asSystem, asViewer, ViewerGone } from "~/platform/db/db.server";
import { makeDepartment, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { appSql, ownerSql } from "~~/tests/support/database";

test("every table with a zone is under forced row security and has a policy for the app", async () => {
  const open = await ownerSql<{ table: string }>(`
    SELECT c.relname AS table FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'zone_id' AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       AND NOT (c.relrowsecurity AND c.relforcerowsecurity
         AND EXISTS (SELECT 1 FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = c.relname AND 'landfall_app' = ANY (p.roles)))`);
  expect(open).toEqual([]);
});

test("the app's login owns nothing and cannot bypass row security", async () => {
  const [role] = await appSql<{ super: boolean; bypass: boolean; owned: string }>(`
    SELECT r.rolsuper AS super, r.rolbypassrls AS bypass,
           (SELECT count(*) FROM pg_class c WHERE c.relowner = r.oid) AS owned
      FROM pg_roles r WHERE r.rolname = current_user`);
  expect(role).toMatchObject({ super: false, bypass: false });
  expect(Number(role?.owned)).toBe(0);
});

test("with nobody set no row of any zone is seen", async () => {
  const world = await makeWorld();
  const seen = await asNobody((tx) => tx.project.findMany({ where: { id: { in: world.projectIds } } }));
  expect(seen).toEqual([]);
});

test("the viewer of one transaction does not leak into the next on the same connection", async () => {
  const world = await makeWorld();
  await Promise.all(Array.from({ length: 20 }, () => asViewer(world.viewers.leaderA, (tx) => tx.project.count())));
  const seen = await Promise.all(Array.from({ length: 20 }, () => asNobody((tx) => tx.project.count())));
  expect(new Set(seen)).toEqual(new Set([0]));
});

test("a disabled person and an ended membership cannot enter", async () => {
  const zone = await makeZone();
  const officer = await makeViewer({ role: "officer", org: zone });
  const leader = await makeViewer({ role: "leader", org: zone });
  await ownerClient().user.update({ where: { id: officer.userId }, data: { disabledAt: new Date() } });
  await ownerClient().membership.update({ where: { id: leader.membershipId }, data: { endedAt: new Date() } });
  await expect(asViewer(officer, (tx) => tx.project.count())).rejects.toThrow(ViewerGone);
  await expect(asViewer(leader, (tx) => tx.project.count())).rejects.toThrow(ViewerGone);
});

test("someone else's membership cannot be entered", async () => {
  const zone = await makeZone();
  const officer = await makeViewer({ role: "officer", org: zone });
  const leader = await makeViewer({ role: "leader", org: zone });
  await expect(
    asViewer({ userId: officer.userId, membershipId: leader.membershipId }, (tx) => tx.project.count()),
  ).rejects.toThrow(ViewerGone);
});

describe("what each role sees, by the query's scope and by the database alone", () => {
  const cases: { who: keyof World["viewers"]; projects: string[]; needs: string[] }[] = [
    { who: "officerA", projects: ["plainA", "openA", "sensitiveOpenA"], needs: ["plainA", "openA", "sensitiveOpenA"] },
    { who: "officerA2", projects: ["plainA", "openA"], needs: ["plainA", "openA"] },
    {
      who: "leaderA",
      projects: ["plainA", "openA", "sensitiveA", "sensitiveOpenA"],
      needs: ["plainA", "openA", "sensitiveA", "sensitiveOpenA"],
    },
    {
      who: "verifierA",
      projects: ["plainA", "openA", "sensitiveA", "sensitiveOpenA"],
      needs: ["plainA", "openA", "sensitiveA", "sensitiveOpenA"],
    },
    {
      who: "auditorA",
      projects: ["plainA", "openA", "sensitiveA", "sensitiveOpenA"],
      needs: ["plainA", "openA", "sensitiveA", "sensitiveOpenA"],
    },
    { who: "leaderB", projects: ["plainB", "openB"], needs: ["plainB", "openB"] },
    { who: "provincial", projects: ["openA", "sensitiveOpenA", "openB"], needs: ["openA", "sensitiveOpenA", "openB"] },
    {
      who: "provinceAuditor",
      projects: ["openA", "sensitiveOpenA", "openB"],
      needs: ["openA", "sensitiveOpenA", "openB"],
    },
    { who: "otherProvince", projects: ["openC"], needs: ["openC"] },
    { who: "liaison", projects: [], needs: ["plainA"] },
    { who: "administrator", projects: [], needs: [] },
  ];
  for (const { who, projects, needs } of cases) {
    test(who, async () => {
      const world = await makeWorld();
      const viewer = world.viewers[who];
      const scoped = await asViewer(viewer, (tx) =>
        tx.project.findMany({ where: projectScope(viewer), select: { name: true } }),
      );
      const bare = await asViewer(viewer, (tx) =>
        tx.project.findMany({ where: { id: { in: world.projectIds } }, select: { name: true } }),
      );
      const unguarded = await asSystem("all", (tx) =>
        tx.project.findMany({
          where: { AND: [{ id: { in: world.projectIds } }, projectScope(viewer)] },
          select: { name: true },
        }),
      );
      expect(names(scoped)).toEqual([...projects].sort());
      expect(names(bare)).toEqual([...projects].sort());
      expect(names(unguarded)).toEqual([...projects].sort());

      const scopedNeeds = await asViewer(viewer, (tx) =>
        tx.need.findMany({ where: needScope(viewer), select: { title: true } }),
      );
      const bareNeeds = await asViewer(viewer, (tx) => tx.need.findMany({ select: { title: true } }));
      expect(titles(scopedNeeds)).toEqual([...needs].sort());
      expect(titles(bareNeeds)).toEqual([...needs].sort());

      const investors = await asViewer(viewer, (tx) => tx.investor.count({ where: investorScope(viewer) }));
      const bareInvestors = await asViewer(viewer, (tx) => tx.investor.count());
      expect(investors).toBe(projects.length);
      expect(bareInvestors).toBe(projects.length);

      const files = await asViewer(viewer, (tx) => tx.evidence.count({ where: evidenceScope(viewer) }));
      const bareFiles = await asViewer(viewer, (tx) => tx.evidence.count());
      const expectedFiles = who === "liaison" ? 1 : projects.length * 2;
      expect([files, bareFiles]).toEqual([expectedFiles, expectedFiles]);
    });
  }
});

describe("what the database refuses to write, whatever the code says", () => {
  test("an officer cannot change a project they are not on the team of", async () => {
    const world = await makeWorld();
    const changed = await asViewer(world.viewers.officerA2, (tx) =>
      tx.project.updateMany({ data: { summary: "changed" } }),
    );
    expect(changed.count).toBe(0);
  });

  test("nobody moves a project to another zone", async () => {
    const world = await makeWorld();
    const other = world.viewers.leaderB.zoneId;
    await expect(
      asViewer(world.viewers.leaderA, (tx) =>
        tx.project.updateMany({ where: { name: "plainA" }, data: { zoneId: other ?? "" } }),
      ),
    ).rejects.toThrow();
  });

  test("a leader cannot add a record to another zone's project", async () => {
    const world = await makeWorld();
    await expect(
      asViewer(world.viewers.leaderB, (tx) =>
        tx.interaction.createMany({
          data: {
            zoneId: world.viewers.leaderA.zoneId ?? "",
            projectId: world.ids.plainA ?? "",
            kind: "call",
            on: new Date(),
            isSubstantive: true,
            notes: "x",
          },
        }),
      ),
    ).rejects.toThrow();
  });

  test("auditors, administrators and liaisons create no project", async () => {
    const world = await makeWorld();
    for (const who of ["auditorA", "administrator", "liaison"] as const) {
      const attempt = asViewer(world.viewers[who], (tx) =>
        tx.project.createMany({ data: { zoneId: world.viewers.leaderA.zoneId ?? "", code: "X-1", name: "x" } }),
      );
      await expect(attempt).rejects.toThrow();
    }
  });

  test("history and audit rows cannot be changed or removed by the app", async () => {
    for (const table of ["activity", "audit_event", "stage_move", "status_change"]) {
      await expect(appSql(`UPDATE ${table} SET at = now()`)).rejects.toThrow(/permission denied/);
      await expect(appSql(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    }
  });
});

type World = Awaited<ReturnType<typeof makeWorld>>;

/** Zones A and B of one province and C of another, each with projects of every kind of visibility, a need and two files each. */
async function makeWorld() {
  const province = await makeProvince();
  const elsewhere = await makeProvince({ provinceCode: "440000" });
  const [zoneA, zoneB, zoneC] = [
    await makeZone({ province }),
    await makeZone({ province }),
    await makeZone({ province: elsewhere }),
  ];
  const land = await makeDepartment({ parent: zoneA });
  const viewers = {
    officerA: await makeViewer({ role: "officer", org: zoneA }),
    officerA2: await makeViewer({ role: "officer", org: zoneA }),
    leaderA: await makeViewer({ role: "leader", org: zoneA }),
    verifierA: await makeViewer({ role: "verifier", org: zoneA }),
    auditorA: await makeViewer({ role: "auditor", org: zoneA }),
    leaderB: await makeViewer({ role: "leader", org: zoneB }),
    provincial: await makeViewer({ role: "provincial", org: province }),
    provinceAuditor: await makeViewer({ role: "auditor", org: province }),
    otherProvince: await makeViewer({ role: "provincial", org: elsewhere }),
    liaison: await makeViewer({ role: "liaison", org: land }),
    administrator: await makeViewer({ role: "administrator", org: province }),
  } satisfies Record<string, Viewer>;

  const openedAt = new Date();
  const made = [
    await makeProject({ zone: zoneA, name: "plainA" }),
    await makeProject({ zone: zoneA, name: "openA", openedAt }),
    await makeProject({ zone: zoneA, name: "sensitiveA", confidentiality: "sensitive" }),
    await makeProject({
      zone: zoneA,
      name: "sensitiveOpenA",
      confidentiality: "sensitive",
      openedAt,
      officer: viewers.officerA,
    }),
    await makeProject({ zone: zoneB, name: "plainB" }),
    await makeProject({ zone: zoneB, name: "openB", openedAt }),
    await makeProject({ zone: zoneC, name: "plainC" }),
    await makeProject({ zone: zoneC, name: "openC", openedAt }),
  ];
  for (const project of made) {
    const need = await makeNeed({
      project,
      title: project.name,
      departmentId: project.name === "plainA" ? land.id : null,
    });
    const file = {
      zoneId: project.zoneId,
      projectId: project.id,
      kind: "other",
      fileName: "a.pdf",
      mime: "application/pdf",
      sizeBytes: 1,
      sha256: "0",
    } as const;
    await ownerClient().evidence.createMany({ data: [file, { ...file, needId: need.id }] });
  }
  return {
    viewers,
    projectIds: made.map((project) => project.id),
    ids: Object.fromEntries(made.map((project) => [project.name, project.id])),
  };
}

function names(rows: { name: string }[]): string[] {
  return rows.map((row) => row.name).sort();
}
function titles(rows: { title: string }[]): string[] {
  return rows.map((row) => row.title).sort();
}
