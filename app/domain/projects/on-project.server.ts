import { can, type ProjectAbility } from "~/domain/access/abilities";
import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { recordDenied } from "~/domain/activity/record-audit.server";
import { runOnce } from "~/domain/activity/run-once.server";
import { refreshProject } from "~/domain/supervision/refresh-project.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";

export type Refusal<Reason extends string> = { ok: false; reason: Reason };

export const subjectSelect = {
  id: true,
  zoneId: true,
  teamIds: true,
  code: true,
  name: true,
  stage: true,
  status: true,
  confidentiality: true,
  openedAt: true,
  version: true,
} satisfies Prisma.ProjectSelect;

/** The facts most commands decide on. */
export type ProjectSubject = Prisma.ProjectGetPayload<{ select: typeof subjectSelect }>;

type Command = {
  projectId: string;
  ability: ProjectAbility;
  /** The work changes the project's needs too: they are locked before it, as by everything that locks both. */
  withNeeds?: boolean;
  /** Makes a repeated form harmless; `body` is what the form said. */
  operation?: { id: string | undefined; body: unknown };
};

/**
 * Does `work` to a project the viewer may see and may do `ability` to, in one transaction, and recomputes what is kept on it.
 *
 * The project's row is locked first, so two commands on one project follow each other.
 * A project outside the scope is `not-found`; without the right `forbidden`, which leaves a row in the audit trail.
 * `work` refuses before its first write; whatever it writes commits together with the recomputed lights and counts.
 */
export async function onProject<Result extends { ok: boolean } & Prisma.InputJsonObject>(
  viewer: Viewer,
  { projectId, ability, withNeeds = false, operation }: Command,
  work: (tx: Tx, project: ProjectSubject) => Promise<Result>,
): Promise<Result | Refusal<"not-found" | "forbidden">> {
  const answer = await asViewer(viewer, async (tx) => {
    if (withNeeds) await tx.$queryRaw`SELECT id FROM need WHERE project_id = ${projectId}::uuid ORDER BY id FOR UPDATE`;
    await tx.$queryRaw`SELECT id FROM project WHERE id = ${projectId}::uuid FOR UPDATE`;
    const project = await tx.project.findFirst({
      where: { AND: [{ id: projectId }, projectScope(viewer)] },
      select: subjectSelect,
    });
    if (!project) return { ok: false, reason: "not-found" } as const;
    if (!can(viewer, ability, project)) return { ok: false, reason: "forbidden", zoneId: project.zoneId } as const;
    const body = operation ? { projectId, ability, form: operation.body } : null;
    return runOnce<Result>(tx, viewer, { id: operation?.id, body }, async () => {
      const result = await work(tx, project);
      if (result.ok) await refreshProject(tx, viewer, project);
      return result;
    });
  });
  if (!isForbidden(answer)) return answer;
  await recordDenied(viewer, { action: ability, zoneId: answer.zoneId, subjectType: "project", subjectId: projectId });
  return { ok: false, reason: "forbidden" };
}

type Forbidden = { ok: false; reason: "forbidden"; zoneId: string };

function isForbidden(answer: object): answer is Forbidden {
  return "reason" in answer && answer.reason === "forbidden" && "zoneId" in answer;
}
