import type { Viewer } from "~/domain/access/viewer";
import type { RaiseNeed } from "~/domain/needs/raise-need.server";
import { makeDepartment, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeProject } from "~~/seeds/factories/projects.server";
import { sql } from "~~/tests/support/database";

/** A zone with a land and an EIA department, a project and everyone around it. */
export async function makeNeedWorld(project: Parameters<typeof makeProject>[0] | Record<string, unknown> = {}) {
  const province = await makeProvince();
  const zone = await makeZone({ province });
  const otherZone = await makeZone({ province });
  const land = await makeDepartment({ parent: zone, function: "natural_resources", name: "自然资源局" });
  const eia = await makeDepartment({ parent: province, function: "ecology", name: "生态环境厅" });
  const officer = await makeViewer({ role: "officer", org: zone });
  return {
    province,
    zone,
    otherZone,
    land,
    eia,
    officer,
    colleague: await makeViewer({ role: "officer", org: zone }),
    leader: await makeViewer({ role: "leader", org: zone }),
    verifier: await makeViewer({ role: "verifier", org: zone }),
    auditor: await makeViewer({ role: "auditor", org: zone }),
    administrator: await makeViewer({ role: "administrator", org: zone }),
    provincial: await makeViewer({ role: "provincial", org: province }),
    otherLeader: await makeViewer({ role: "leader", org: otherZone }),
    landLiaison: await makeViewer({ role: "liaison", org: land }),
    eiaLiaison: await makeViewer({ role: "liaison", org: eia }),
    project: await makeProject({ ...project, zone, officer }),
  };
}
export type NeedWorld = Awaited<ReturnType<typeof makeNeedWorld>>;

/** A land need as an officer would type it. */
export function landNeed(world: NeedWorld, over: Partial<RaiseNeed> = {}): RaiseNeed {
  return {
    projectId: world.project.id,
    category: "land",
    title: "需要工业用地 60 亩",
    landAreaMu: "60",
    landMode: "grant",
    landUseClass: "industrial_2",
    assignee: `${world.land.id}:${world.landLiaison.userId}`,
    guardsRead: false,
    ...over,
  };
}

/** What a refused command must leave untouched. */
export async function traces(projectId: string) {
  const [row] = await sql<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM need WHERE project_id = $1) AS needs,
            (SELECT count(*)::int FROM need_event e JOIN need n ON n.id = e.need_id WHERE n.project_id = $1) AS events,
            (SELECT count(*)::int FROM follow_up WHERE project_id = $1) AS follow_ups,
            (SELECT count(*)::int FROM activity WHERE project_id = $1) AS activities,
            (SELECT coalesce(sum(version), 0)::int FROM need WHERE project_id = $1) AS versions,
            (SELECT count(*)::int FROM graphile_worker._private_jobs) AS jobs`,
    [projectId],
  );
  return row;
}

export async function denials(viewer: Viewer) {
  const rows = await ownerClient().auditEvent.findMany({
    where: { actorId: viewer.userId, outcome: "denied" },
    orderBy: { at: "asc" },
  });
  return rows.map(({ action, subjectId }) => ({ action, subjectId }));
}

export function storedNeed(id: string) {
  return ownerClient().need.findUniqueOrThrow({
    where: { id },
    include: { events: { orderBy: { at: "asc" } }, pauses: true, persons: true },
  });
}

export function activitiesOf(projectId: string) {
  return ownerClient().activity.findMany({ where: { projectId }, orderBy: [{ at: "asc" }, { id: "asc" }] });
}

export async function jobs(name: string): Promise<{ needId: string }[]> {
  const rows = await sql<{ payload: { needId: string } }>(
    `SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = $1`,
    [name],
  );
  return rows.map((row) => row.payload);
}
