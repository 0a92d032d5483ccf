import { can } from "~/domain/access/abilities";
import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import { type Columns, columnsIn } from "./column-values";
import { sectionKeys } from "./project-fields";
import type { VerificationSubject } from "./record-codes";
import { peopleBehind } from "./verification.server";
import { verificationBasis } from "./verification-basis";

/** What a second person looks at for one subject: files, figures, money, who stands behind them, and what the viewer may do now. */
export function getVerificationPage(viewer: Viewer, projectId: string, subject: VerificationSubject) {
  return asViewer(viewer, async (tx) => {
    const project = await tx.project.findFirst({
      where: { AND: [{ id: projectId }, projectScope(viewer)] },
      omit: { tokens: true },
    });
    if (!project) return null;
    const basis = verificationBasis[subject];
    const files = await tx.evidence.findMany({
      where: { projectId, removedAt: null, kind: { in: [...basis.evidence] } },
      select: { id: true, kind: true, title: true, fileName: true, uploadedAt: true },
      orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
      take: 100,
    });
    const capital = basis.hasCapital
      ? await tx.capitalEntry.findMany({
          where: { projectId, voidedAt: null },
          select: { id: true, kind: true, amount: true, currency: true, arrivedOn: true },
          orderBy: [{ arrivedOn: "desc" }, { id: "desc" }],
          take: 100,
        })
      : [];
    const asked = await tx.evidenceVerification.findUnique({ where: { projectId_subject: { projectId, subject } } });
    const isPending = asked?.state === "pending";
    const behind = await peopleBehind(
      tx,
      projectId,
      subject,
      isPending ? [...asked.enteredByIds, asked.requestedById] : [],
    );
    const ids = [...behind, asked?.requestedById, asked?.decidedById].filter((id) => typeof id === "string");
    const users = await tx.user.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
      take: ids.length,
    });
    const names = new Map(users.map(({ id, name }) => [id, name]));
    const nameOf = (id: string | null | undefined) => (id ? (names.get(id) ?? null) : null);
    const columns: Columns = Object.assign({}, ...sectionKeys.map((section) => columnsIn(section, project)));
    const mayAsk = can(viewer, "project.request-verification", project);
    const mayVerify = can(viewer, "project.verify", project);
    return {
      id: project.id,
      code: project.code,
      name: project.name,
      subject,
      state: asked?.state ?? null,
      note: asked?.note ?? null,
      requestedBy: nameOf(asked?.requestedById),
      requestedAt: asked?.requestedAt.toISOString() ?? null,
      decidedBy: nameOf(asked?.decidedById),
      decidedAt: asked?.decidedAt?.toISOString() ?? null,
      enteredBy: behind.map((id) => nameOf(id)).filter((name) => name !== null),
      files: files.map((file) => ({ ...file, uploadedAt: file.uploadedAt.toISOString() })),
      columns: Object.fromEntries(basis.columns.map((column) => [column, columns[column] ?? null])),
      capital: capital.map(({ amount, currency, arrivedOn, ...entry }) => ({
        ...entry,
        money: { amount: amount.toFixed(), currency },
        arrivedOn: fromUtcDate(arrivedOn),
      })),
      canAsk: mayAsk && !isPending && asked?.state !== "verified",
      canDecide: mayVerify && isPending && !behind.includes(viewer.userId),
      isOwnEntry: mayVerify && isPending && behind.includes(viewer.userId),
    };
  });
}
