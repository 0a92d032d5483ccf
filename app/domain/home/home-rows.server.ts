import { needScope, projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { fromUtcDate } from "~/values/calendar-date";

const projectSelect = {
  id: true,
  name: true,
  code: true,
  stage: true,
  stageEnteredAt: true,
  status: true,
  light: true,
  lightRule: true,
  lights: true,
  missingCount: true,
  openNeeds: true,
  overdueNeeds: true,
  officerId: true,
  zoneId: true,
  flags: true,
} satisfies Prisma.ProjectSelect;

type ProjectRecord = Prisma.ProjectGetPayload<{ select: typeof projectSelect }>;

/** A project as a workbench lists it. `daysInStage` is whole days; `officer` and `zone` are names. */
export type HomeProject = Omit<ProjectRecord, "stageEnteredAt" | "officerId" | "zoneId"> & {
  daysInStage: number;
  officer: string | null;
  zone: { zh: string; en: string };
};

/** Projects of the viewer's scope that match, with the names of officer and zone. Three statements whatever the number of rows. */
export async function readHomeProjects(
  tx: Tx,
  viewer: Viewer,
  query: { where: Prisma.ProjectWhereInput; orderBy: Prisma.ProjectOrderByWithRelationInput[]; take: number },
): Promise<HomeProject[]> {
  const rows = await tx.project.findMany({
    where: { AND: [projectScope(viewer), query.where] },
    select: projectSelect,
    orderBy: [...query.orderBy, { id: "asc" }],
    take: query.take,
  });
  const officers = await namesOf(
    tx,
    rows.map((row) => row.officerId),
  );
  const zones = await orgNames(
    tx,
    rows.map((row) => row.zoneId),
  );
  const now = Date.now();
  return rows.map(({ stageEnteredAt, officerId, zoneId, ...row }) => ({
    ...row,
    daysInStage: Math.floor((now - stageEnteredAt.getTime()) / 86_400_000),
    officer: (officerId && officers.get(officerId)) ?? null,
    zone: zones.get(zoneId) ?? { zh: "", en: "" },
  }));
}

/** Names of people by id; ids that are null or unknown are left out. */
export async function namesOf(tx: Tx, ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const users = await tx.user.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
    orderBy: { id: "asc" },
    take: wanted.length,
  });
  return new Map(users.map((user) => [user.id, user.name]));
}

/** Names of orgs in both languages by id. */
export async function orgNames(tx: Tx, ids: string[]): Promise<Map<string, { zh: string; en: string }>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const orgs = await tx.org.findMany({
    where: { id: { in: wanted } },
    select: { id: true, nameZh: true, nameEn: true },
    orderBy: { id: "asc" },
    take: wanted.length,
  });
  return new Map(orgs.map((org) => [org.id, { zh: org.nameZh, en: org.nameEn }]));
}

/** A need as a workbench lists it. */
export type HomeNeed = {
  id: string;
  title: string;
  category: Prisma.NeedGetPayload<object>["category"];
  state: Prisma.NeedGetPayload<object>["state"];
  light: Prisma.NeedGetPayload<object>["light"];
  lightDays: number | null;
  dueOn: string;
  project: { id: string; name: string };
  linkedKeys: string[];
};

export async function readHomeNeeds(
  tx: Tx,
  viewer: Viewer,
  where: Prisma.NeedWhereInput,
  take: number,
): Promise<HomeNeed[]> {
  const rows = await tx.need.findMany({
    where: { AND: [needScope(viewer), where] },
    select: {
      id: true,
      title: true,
      category: true,
      state: true,
      light: true,
      lightDays: true,
      dueOn: true,
      project: { select: { id: true, name: true } },
      links: {
        where: { state: { in: ["linked", "applied", "granted", "used"] } },
        select: { measureKey: true },
        orderBy: { measureKey: "asc" },
        take: 5,
      },
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take,
  });
  return rows.map(({ dueOn, links, ...row }) => ({
    ...row,
    dueOn: fromUtcDate(dueOn),
    linkedKeys: links.map((link) => link.measureKey),
  }));
}
