import { needScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { clockNow } from "./clock-now.server";
import { openNeedStates } from "./codes";
import { type NeedRow, rowSelect, toNeedRows } from "./need-rows.server";

/** In the order they stand on the desk. */
export const deskGroups = ["overdue", "soon", "later", "waiting", "answered"] as const;
export type DeskGroup = (typeof deskGroups)[number];

/** What the department does next with a need. */
export type DeskStep = "accept" | "start" | "answer" | "wait-for-investor" | "wait-for-officer";

export type DeskRow = NeedRow & { step: DeskStep; isMine: boolean };

export type Desk = { groups: Record<DeskGroup, DeskRow[]>; total: number; isCut: boolean; dueSoonWorkingDays: number };

/** A department has some hundreds of open needs at most; beyond it the list of needs pages. */
const mostOnDesk = 300;

/**
 * What is on a liaison's desk by due date, in groups; null for everyone who has no desk.
 *
 * The clock decides between overdue, soon and later; paused needs and answered ones, which wait for others, stand apart.
 */
export function getDesk(viewer: Viewer): Promise<Desk | null> {
  if (viewer.role !== "liaison") return Promise.resolve(null);
  return asViewer(viewer, async (tx) => {
    const now = await clockNow(tx);
    const needs = await tx.need.findMany({
      where: { AND: [needScope(viewer), { state: { in: [...openNeedStates] } }] },
      select: rowSelect,
      orderBy: [{ dueOn: "asc" }, { id: "asc" }],
      take: mostOnDesk + 1,
    });
    const mine = new Set(needs.filter((need) => need.liaisonId === viewer.userId).map((need) => need.id));
    const rows = await toNeedRows(tx, viewer, needs.slice(0, mostOnDesk), now);
    const groups: Record<DeskGroup, DeskRow[]> = { overdue: [], soon: [], later: [], waiting: [], answered: [] };
    for (const row of rows)
      groups[groupOf(row, now.limits.dueSoonWorkingDays)].push({ ...row, step: stepOf(row), isMine: mine.has(row.id) });
    return {
      groups,
      total: rows.length,
      isCut: needs.length > mostOnDesk,
      dueSoonWorkingDays: now.limits.dueSoonWorkingDays,
    };
  });
}

function groupOf(row: NeedRow, dueSoonWorkingDays: number): DeskGroup {
  if (row.answerKind) return "answered";
  if (row.state === "waiting") return "waiting";
  const left = row.light.daysLeft ?? 0;
  if (left < 0) return "overdue";
  return left <= dueSoonWorkingDays ? "soon" : "later";
}

function stepOf(row: NeedRow): DeskStep {
  if (row.answerKind) return "wait-for-officer";
  switch (row.state) {
    case "raised":
      return "accept";
    case "accepted":
      return "start";
    case "waiting":
      return "wait-for-investor";
    default:
      return "answer";
  }
}
