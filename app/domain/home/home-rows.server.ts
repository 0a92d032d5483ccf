import { needScope, projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { orgNames, personNames } from "~/domain/people/names.server";
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
  const officers = await personNames(
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

/** A need as a workbench lists it. */
export type HomeNeed = {
  id: string;
  title: string;
  category: Prisma.NeedGetPayload<object>["category"];
  state: Prisma.NeedGetPayload<object>["state"];
  light: Prisma.NeedGetPayload<object>["light"];
  lightDays: number | null;
  answerKind: "done" | "decline" | null;
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
      answerKind: true,
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
