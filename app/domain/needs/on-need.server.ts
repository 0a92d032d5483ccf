import { needScope, projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { recordDenied } from "~/domain/activity/record-audit.server";
import { runOnce } from "~/domain/activity/run-once.server";
import type { Refusal } from "~/domain/projects/on-project.server";
import { refreshProject } from "~/domain/supervision/refresh-project.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { openPause } from "./clock-now.server";
import { abilityOf, mayDo, type NeedAction, type NeedBlock, type NeedFacts, needBlock } from "./need-states";

export type { Refusal };

export const needSubjectSelect = {
  id: true,
  zoneId: true,
  projectId: true,
  serial: true,
  category: true,
  title: true,
  state: true,
  departmentId: true,
  liaisonId: true,
  raisedAt: true,
  acceptedAt: true,
  answeredAt: true,
  answer: true,
  answerKind: true,
  dueOn: true,
  dueWarningYears: true,
  pausedAt: true,
  escalatedAt: true,
  outcome: true,
  rating: true,
  version: true,
  pauses: openPause,
} satisfies Prisma.NeedSelect;

/** The facts commands decide on. `teamIds` is empty for a liaison, who does not see the project. */
export type NeedSubject = Prisma.NeedGetPayload<{ select: typeof needSubjectSelect }> & { teamIds: string[] };

type Command = {
  needId: string;
  action: NeedAction;
  /** Makes a repeated form harmless; `body` is what the form said. */
  operation?: { id: string | undefined; body: unknown };
};

type NeedResult = { ok: boolean } & Prisma.InputJsonObject;

/**
 * Does `work` to a need the viewer may see and may do `action` to, in one transaction, and recomputes what is kept on its project.
 *
 * The need's row is locked first, so two commands on one need follow each other and a state read here is the state written over.
 * Outside the scope `not-found`; without the right `forbidden`, with a row in the audit trail; at the wrong moment the block's word.
 * `work` refuses before its first write. A repeated operation answers what the first one led to, whatever the state is by now.
 */
export async function onNeed<Result extends NeedResult>(
  viewer: Viewer,
  { needId, action, operation }: Command,
  work: (tx: Tx, need: NeedSubject) => Promise<Result>,
): Promise<Result | Refusal<"not-found" | "forbidden" | NeedBlock>> {
  let forbiddenIn: string | null = null;
  const answer = await asViewer(viewer, async (tx) => {
    const need = await findNeed(tx, viewer, needId);
    if (!need) return { ok: false, reason: "not-found" } as const;
    if (!mayDo(viewer, action, need)) {
      forbiddenIn = need.zoneId;
      return { ok: false, reason: "forbidden" } as const;
    }
    const body = operation ? { needId, action, form: operation.body } : null;
    return runOnce<Result | Refusal<NeedBlock>>(tx, viewer, { id: operation?.id, body }, async () => {
      const block = needBlock(needFacts(need), action);
      if (block) return { ok: false, reason: block };
      const result = await work(tx, need);
      if (result.ok) await refreshProject(tx, viewer, { id: need.projectId, zoneId: need.zoneId });
      return result;
    });
  });
  if (forbiddenIn)
    await recordDenied(viewer, {
      action: abilityOf[action],
      zoneId: forbiddenIn,
      subjectType: "need",
      subjectId: needId,
    });
  return answer;
}

/** The need, its row locked until the transaction ends; null outside the viewer's scope. */
export async function findNeed(tx: Tx, viewer: Viewer, needId: string): Promise<NeedSubject | null> {
  // Prisma has no row locks. Rows the viewer may not change stay unlocked, which is right: nothing will be written.
  await tx.$queryRaw`SELECT id FROM need WHERE id = ${needId}::uuid FOR UPDATE`;
  const need = await tx.need.findFirst({
    where: { AND: [{ id: needId }, needScope(viewer)] },
    select: needSubjectSelect,
  });
  if (!need) return null;
  if (viewer.role === "liaison") return { ...need, teamIds: [] };
  const project = await tx.project.findFirst({
    where: { AND: [{ id: need.projectId }, projectScope(viewer)] },
    select: { teamIds: true },
  });
  return { ...need, teamIds: project?.teamIds ?? [] };
}

export function needFacts(
  need: Pick<NeedSubject, "state" | "answerKind" | "escalatedAt" | "outcome"> & {
    pauses: { approvedById: string | null }[];
  },
): NeedFacts {
  return {
    state: need.state,
    answerKind: need.answerKind,
    isPauseApproved: need.state === "waiting" && Boolean(need.pauses[0]?.approvedById),
    isEscalated: need.escalatedAt !== null,
    hasFinding: need.outcome === "no_measure",
  };
}
