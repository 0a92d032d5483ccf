import { recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { personNames } from "~/domain/people/names.server";
import { asViewer } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";

const mostRows = 50;

export type VerifierHome = Awaited<ReturnType<typeof getVerifierHome>>;

/** The verifier's workbench: what waits for a second person, those they were named for first, and what was decided lately. */
export async function getVerifierHome(viewer: Viewer) {
  return asViewer(viewer, async (tx) => {
    const inScope = recordScope(viewer);
    const select = {
      id: true,
      subject: true,
      state: true,
      requestedAt: true,
      requestedById: true,
      decidedAt: true,
      decidedById: true,
      enteredByIds: true,
      project: { select: { id: true, name: true, stage: true, verifierId: true } },
    } as const;
    const isOwn = { project: { verifierId: viewer.userId } };
    const waiting = (where: Prisma.EvidenceVerificationWhereInput, take: number) =>
      tx.evidenceVerification.findMany({
        where: { AND: [inScope, { state: "pending" }, where] },
        select,
        orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
        take,
      });
    const own = await waiting(isOwn, mostRows);
    // Written out: in SQL "not this verifier" says nothing of a project that has none.
    const others = await waiting(
      { OR: [{ project: { verifierId: null } }, { project: { verifierId: { not: viewer.userId } } }] },
      mostRows,
    );
    const pending = [...own, ...others].slice(0, mostRows);
    const decided = await tx.evidenceVerification.findMany({
      where: { AND: [inScope, { state: { not: "pending" } }] },
      select,
      orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
      take: 10,
    });
    const names = await personNames(
      tx,
      [...pending, ...decided].flatMap((row) => [row.requestedById, row.decidedById]),
    );
    const show = ({ project: { verifierId, ...project }, ...row }: (typeof pending)[number]) => ({
      id: row.id,
      subject: row.subject,
      state: row.state,
      project,
      requestedAt: row.requestedAt.toISOString(),
      requestedBy: (row.requestedById && names.get(row.requestedById)) ?? null,
      decidedAt: row.decidedAt?.toISOString() ?? null,
      decidedBy: (row.decidedById && names.get(row.decidedById)) ?? null,
      isAssigned: verifierId === viewer.userId,
      isOwnEntry: row.enteredByIds.includes(viewer.userId),
    });
    return { pending: pending.map(show), decided: decided.map(show) };
  });
}
