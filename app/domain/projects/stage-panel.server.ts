import { can, canCreateProject } from "~/domain/access/abilities";
import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { personNames } from "~/domain/people/names.server";
import { businessToday } from "~/domain/rates/rates.server";
import { getSetting } from "~/domain/settings/settings.server";
import { storedLights } from "~/domain/supervision/lights";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { daysBetween, todayIn } from "~/values/calendar-date";
import { type Stage, stages } from "./codes";
import { readGateFacts } from "./gate-facts.server";
import { type GateItemKey, gateItemKeys, missingFor } from "./gates";
import { type VerificationState, verificationSubjects } from "./record-codes";
import { earlierStages, isEnded, nextStage } from "./stages";

const mostMoves = 50;
const mostExpansions = 20;

const panelSelect = {
  id: true,
  zoneId: true,
  teamIds: true,
  code: true,
  name: true,
  version: true,
  stage: true,
  stageEnteredAt: true,
  status: true,
  statusSince: true,
  statusReason: true,
  lostTo: true,
  light: true,
  lights: true,
  lightSince: true,
  stageMoves: {
    select: { id: true, kind: true, from: true, to: true, reason: true, missing: true, byId: true, at: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: mostMoves,
  },
  verifications: { select: { subject: true, state: true }, take: 10 },
} satisfies Prisma.ProjectSelect;

export type StagePanel = NonNullable<Awaited<ReturnType<typeof getStagePanel>>>;

/**
 * Where a project stands: stage and when each was entered, what the next one still needs, what the viewer may do about it,
 * every move with its reason, which stages count in reports, its lights and its expansions. Null when out of sight.
 *
 * `daysInStage` are calendar days in Asia/Shanghai. What is missing is looked up now, not taken from the kept count.
 */
export async function getStagePanel(tx: Tx, viewer: Viewer, projectId: string) {
  const project = await tx.project.findFirst({
    where: { AND: [{ id: projectId }, projectScope(viewer)] },
    select: panelSelect,
  });
  if (!project) return null;
  const [facts] = await readGateFacts(tx, [project.id]);
  const { off } = await getSetting(tx, "projects.gates");
  const people = await personNames(
    tx,
    project.stageMoves.map((move) => move.byId),
  );
  const expansions = await tx.project.findMany({
    where: { AND: [{ parentProjectId: project.id, zoneId: project.zoneId }, projectScope(viewer)] },
    select: { id: true, code: true, name: true, stage: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostExpansions,
  });

  const { stage, status } = project;
  const next = nextStage(stage);
  const hasEnded = isEnded(status);
  return {
    projectId: project.id,
    code: project.code,
    name: project.name,
    version: project.version,
    stage,
    status,
    hasEnded,
    statusSince: dayOf(project.statusSince),
    statusReason: project.statusReason,
    lostTo: project.lostTo,
    enteredOn: enteredOn(project.stageMoves),
    daysInStage: daysBetween(dayOf(project.stageEnteredAt), businessToday()),
    next: next && facts ? { stage: next, missing: missingFor(next, facts, off) } : null,
    earlier: earlierStages(stage),
    may: {
      edit: can(viewer, "project.edit", project),
      move: can(viewer, "project.move", project) && !hasEnded,
      moveBack: can(viewer, "project.move-back", project) && !hasEnded,
      force: can(viewer, "project.force-stage", project) && !hasEnded,
      changeStatus: can(viewer, "project.change-status", project),
      expand: stage === "full_capacity" && canCreateProject(viewer) && can(viewer, "project.edit", project),
    },
    moves: project.stageMoves.map(({ byId, at, missing, ...move }) => ({
      ...move,
      missing: knownItems(missing),
      at: at.toISOString(),
      by: byId ? (people.get(byId) ?? null) : null,
    })),
    counts: countsInReports(stage, project.verifications),
    light: project.light,
    lights: storedLights(project.lights),
    lightSince: project.lightSince ? dayOf(project.lightSince) : null,
    expansions,
  };
}

/** The last time each stage was entered, as a day. */
function enteredOn(moves: { to: Stage; at: Date }[]): Partial<Record<Stage, string>> {
  const days: Partial<Record<Stage, string>> = {};
  for (const move of moves) days[move.to] ??= dayOf(move.at);
  return days;
}

/** Signed, construction and production count only once a second person has verified them. Of the stages reached, in order. */
function countsInReports(stage: Stage, verifications: { subject: string; state: VerificationState }[]) {
  return verificationSubjects
    .filter((subject) => stages.indexOf(subject) <= stages.indexOf(stage))
    .map((subject) => ({
      subject,
      state: verifications.find((one) => one.subject === subject)?.state ?? ("none" as const),
    }));
}

/** Keys as they were when the gate was passed; an item that is gone from the catalogue since is left out. */
function knownItems(stored: unknown): GateItemKey[] {
  return Array.isArray(stored) ? gateItemKeys.filter((key) => stored.includes(key)) : [];
}

function dayOf(instant: Date): string {
  return todayIn("Asia/Shanghai", instant);
}
