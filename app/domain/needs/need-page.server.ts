import { needScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { getNeedMeasures } from "~/domain/measures/need-measures.server";
import { orgNames, personNames } from "~/domain/people/names.server";
import { businessToday } from "~/domain/rates/rates.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { fromUtcDate } from "~/values/calendar-date";
import { type ClockNow, clockNow, clockSelect, lightOf } from "./clock-now.server";
import { workingDaysTaken } from "./need-clock";
import { fromColumns, measuredSelect } from "./need-columns";
import { readFiles, readFollowUps, readHistory } from "./need-past.server";
import { getNeedProjects } from "./need-project.server";
import { openActions } from "./need-states";
import { needFacts } from "./on-need.server";

const pageSelect = {
  id: true,
  zoneId: true,
  projectId: true,
  serial: true,
  title: true,
  detail: true,
  departmentId: true,
  liaisonId: true,
  raisedById: true,
  answeredAt: true,
  answer: true,
  answerKind: true,
  closedAt: true,
  closedById: true,
  resumesAs: true,
  workingDays: true,
  dueWarningYears: true,
  pausedAt: true,
  pauseReason: true,
  escalatedAt: true,
  outcome: true,
  outcomeText: true,
  outcomeDocument: true,
  outcomeOn: true,
  rating: true,
  ratingInformant: true,
  ratingOn: true,
  version: true,
  ...clockSelect,
  ...measuredSelect,
  persons: {
    select: {
      id: true,
      nameMasked: true,
      documentMasked: true,
      nationality: true,
      documentKind: true,
      from: true,
      to: true,
      position: true,
    },
    orderBy: { id: "asc" },
    take: 200,
  },
} satisfies Prisma.NeedSelect;

/** More pauses than any need has. */
const mostPauses = 100;

export type NeedPage = NonNullable<Awaited<ReturnType<typeof getNeedPage>>>;

/** One need with everything its page shows; null outside the viewer's scope. Persons are masked. */
export function getNeedPage(viewer: Viewer, needId: string) {
  return asViewer(viewer, async (tx) => {
    const need = await tx.need.findFirst({
      where: { AND: [{ id: needId }, needScope(viewer)] },
      select: pageSelect,
    });
    if (!need) return null;
    const project = (await getNeedProjects(tx, viewer, [need.projectId])).get(need.projectId);
    if (!project) return null;

    const now = await clockNow(tx);
    const light = lightOf(need, now);
    const followUps = await readFollowUps(tx, needId);
    const history = await readHistory(tx, needId);
    const files = await readFiles(tx, needId);
    const measures = await getNeedMeasures(tx, viewer, needId);
    const { title, detail, category } = need;
    const names = await personNames(tx, [
      ...[need.liaisonId, need.raisedById, need.closedById, project.officerId],
      ...followUps.flatMap((entry) => [entry.byId, entry.ownerId]),
      ...history.map((entry) => entry.byId),
      ...files.map((file) => file.uploadedById),
    ]);
    const name = (id: string | null) => (id && names.get(id)) || null;
    const department = need.departmentId ? (await orgNames(tx, [need.departmentId])).get(need.departmentId) : null;
    const facts = needFacts(need);
    const subject = { zoneId: need.zoneId, teamIds: project.teamIds, departmentId: need.departmentId };
    const { teamIds: _teamIds, officerId, ...shown } = project;

    return {
      id: need.id,
      code: `${project.code}-N${need.serial}`,
      title,
      detail,
      category,
      state: need.state,
      version: need.version,
      fields: fromColumns(need),
      clock: {
        ...light,
        dueOn: fromUtcDate(need.dueOn),
        workingDays: need.workingDays,
        missingYears: [...new Set([...need.dueWarningYears, ...light.missingYears])].sort(),
        daysTaken: need.closedAt ? await readDaysTaken(tx, now, need.id, need.raisedAt, need.closedAt) : null,
        pausedOn: need.pauses[0] ? fromUtcDate(need.pauses[0].from) : null,
        pauseReason: need.pauseReason,
        isPauseApproved: facts.isPauseApproved,
      },
      department: department ?? null,
      liaison: name(need.liaisonId),
      raised: { by: name(need.raisedById), at: need.raisedAt.toISOString() },
      answer:
        need.answer && need.answeredAt
          ? { kind: need.answerKind ?? "done", text: need.answer, at: need.answeredAt.toISOString() }
          : null,
      isWithdrawnWithProject: need.resumesAs !== null,
      ending: need.closedAt ? { by: name(need.closedById), at: need.closedAt.toISOString() } : null,
      outcome: need.outcome
        ? {
            outcome: need.outcome,
            text: need.outcomeText,
            document: need.outcomeDocument,
            on: need.outcomeOn ? fromUtcDate(need.outcomeOn) : null,
          }
        : null,
      rating: need.rating
        ? {
            rating: need.rating,
            informant: need.ratingInformant,
            on: need.ratingOn ? fromUtcDate(need.ratingOn) : null,
          }
        : null,
      escalatedAt: need.escalatedAt?.toISOString() ?? null,
      persons: need.persons.map(({ from, to, ...person }) => ({
        ...person,
        from: from ? fromUtcDate(from) : null,
        to: to ? fromUtcDate(to) : null,
      })),
      project: { ...shown, officer: name(officerId) },
      measures,
      followUps: followUps.map(({ byId, ownerId, ...entry }) => ({ ...entry, by: name(byId), owner: name(ownerId) })),
      history: history.map(({ byId, ...entry }) => ({ ...entry, by: name(byId) })),
      files: files.map(({ uploadedById, ...file }) => ({ ...file, by: name(uploadedById) })),
      today: now.today,
      actions: openActions(viewer, facts, subject),
    };
  });
}

async function readDaysTaken(
  tx: Tx,
  { calendar }: ClockNow,
  needId: string,
  raisedAt: Date,
  closedAt: Date,
): Promise<number> {
  const pauses = await tx.needPause.findMany({
    where: { needId, to: { not: null } },
    select: { from: true, to: true },
    orderBy: { id: "asc" },
    take: mostPauses,
  });
  const life = { from: businessToday(raisedAt), to: businessToday(closedAt) };
  return workingDaysTaken(
    calendar,
    life,
    pauses.map(({ from, to }) => ({ from: fromUtcDate(from), to: to ? fromUtcDate(to) : life.to })),
  );
}
