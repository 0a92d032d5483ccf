import type { Viewer } from "~/domain/access/viewer";
import type { Prisma } from "~/platform/db/generated/client";
import { makeDepartment, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { sql } from "~~/tests/support/database";

export type ProjectWorld = Awaited<ReturnType<typeof makeProjectWorld>>;

/** A zone with everyone around one project of `officer`, a second zone and the province above both. */
export async function makeProjectWorld(project: Partial<Omit<Prisma.ProjectUncheckedCreateInput, "zoneId">> = {}) {
  const province = await makeProvince();
  const zone = await makeZone({ province });
  const otherZone = await makeZone({ province });
  const department = await makeDepartment({ parent: zone });
  const officer = await makeViewer({ role: "officer", org: zone });
  const made = await makeProject({ zone, officer, ...project });
  await makeNeed({ project: made, departmentId: department.id });
  return {
    province,
    zone,
    otherZone,
    project: made,
    officer,
    colleague: await makeViewer({ role: "officer", org: zone }),
    leader: await makeViewer({ role: "leader", org: zone }),
    verifier: await makeViewer({ role: "verifier", org: zone }),
    auditor: await makeViewer({ role: "auditor", org: zone }),
    liaison: await makeViewer({ role: "liaison", org: department }),
    provincial: await makeViewer({ role: "provincial", org: province }),
    administrator: await makeViewer({ role: "administrator", org: zone }),
    otherOfficer: await makeViewer({ role: "officer", org: otherZone }),
    otherLeader: await makeViewer({ role: "leader", org: otherZone }),
  };
}

export type Who = { [Key in keyof ProjectWorld]: ProjectWorld[Key] extends Viewer ? Key : never }[keyof ProjectWorld];

/** What is stored of a project. */
export function storedProject(projectId: string) {
  return ownerClient().project.findUniqueOrThrow({ where: { id: projectId } });
}

export function activitiesOf(projectId: string) {
  return ownerClient().activity.findMany({ where: { projectId }, orderBy: [{ at: "asc" }, { id: "asc" }] });
}

/** Rows of every table a command could write, jobs included: equal before and after means nothing was written. */
export async function traces(projectId: string): Promise<Record<string, unknown>> {
  const tables = [
    "activity",
    "assessment",
    "interaction",
    "capital_entry",
    "compliance_review",
    "commitment",
    "list_membership",
    "province_opening",
    "milestone",
    "evidence",
    "evidence_verification",
    "project_member",
    "project_flag",
    "stage_move",
  ];
  const counts = await Promise.all(
    tables.map(
      async (table) =>
        [
          table,
          (await sql<{ n: string }>(`SELECT count(*) AS n FROM ${table} WHERE project_id = $1`, [projectId]))[0]?.n,
        ] as const,
    ),
  );
  const [project] = await sql(
    "SELECT version, opened_at, updated_at, officer_id, flags::text FROM project WHERE id = $1",
    [projectId],
  );
  const [jobs] = await sql("SELECT count(*) AS n FROM graphile_worker.jobs");
  return { ...Object.fromEntries(counts), project, jobs };
}

/** Refused tries in the audit trail, by action. */
export async function denials(viewer: Viewer): Promise<string[]> {
  const rows = await ownerClient().auditEvent.findMany({
    where: { actorId: viewer.userId, outcome: "denied" },
    select: { action: true },
    orderBy: { at: "asc" },
  });
  return rows.map(({ action }) => action);
}
