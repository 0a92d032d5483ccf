import { recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { personNames } from "~/domain/people/names.server";
import { asViewer } from "~/platform/db/db.server";

const mostRows = 50;

export type VerifierHome = Awaited<ReturnType<typeof getVerifierHome>>;

/** The verifier's workbench: what waits for a second person, oldest first, and what was decided lately. */
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
      project: { select: { id: true, name: true, stage: true } },
    } as const;
    const pending = await tx.evidenceVerification.findMany({
      where: { AND: [inScope, { state: "pending" }] },
      select,
      orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
      take: mostRows,
    });
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
    const show = (row: (typeof pending)[number]) => ({
      id: row.id,
      subject: row.subject,
      state: row.state,
      project: row.project,
      requestedAt: row.requestedAt.toISOString(),
      requestedBy: (row.requestedById && names.get(row.requestedById)) ?? null,
      decidedAt: row.decidedAt?.toISOString() ?? null,
      decidedBy: (row.decidedById && names.get(row.decidedById)) ?? null,
      isOwnEntry: row.enteredByIds.includes(viewer.userId),
    });
    return { pending: pending.map(show), decided: decided.map(show) };
  });
}
