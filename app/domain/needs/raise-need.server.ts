import { randomUUID } from "node:crypto";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { getWorkingCalendar } from "~/domain/calendar/working-calendar.server";
import type { GuardFinding } from "~/domain/measures/guards";
import { onProject, type ProjectSubject } from "~/domain/projects/on-project.server";
import { isEnded } from "~/domain/projects/stages";
import { enqueueMatch } from "~/domain/proposals/enqueue-match.server";
import { businessToday } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import { enqueue } from "~/platform/queue/enqueue.server";
import { toUtcDate } from "~/values/calendar-date";
import { bigrams } from "~/values/text";
import type { NeedCategory } from "./categories";
import { assigneeFrom, getDepartments } from "./departments.server";
import { dueDate } from "./need-clock";
import { toColumns } from "./need-columns";
import { type FieldProblem, fieldProblems, measuredFieldsOf, personProblems } from "./need-fields";
import type { NeedForm } from "./need-form";
import { getOffendedGuards } from "./need-guards.server";
import { getNeedLimits } from "./need-limits.server";
import { sealPerson } from "./seal-person.server";

export type RaiseNeed = { projectId: string; category: NeedCategory } & NeedForm;

export type RaiseNeedResult =
  | { ok: true; needId: string; dueOn: string; missingYears: number[] }
  | { ok: false; reason: "not-found" | "forbidden" | "project-ended" }
  /** What is wrong with which field, as dictionary keys. */
  | { ok: false; reason: "fields"; problems: FieldProblem[] }
  /** The words ask for what a guard forbids; raised all the same once `guardsRead` is set. */
  | { ok: false; reason: "guards"; guards: GuardFinding[] };

/**
 * Raises a need of a project: due in the category's working days from today, with a department and its liaison.
 *
 * Each category's measured fields are checked; persons are sealed before they reach the database. The department must be
 * one of the zone's, its city's or its province's and the liaison hold a live membership there (security case A6).
 * A project that is lost, abandoned or transferred has no open needs, so none is raised for it (`project-ended`).
 * Source: product brief, "Needs".
 */
export async function raiseNeed(viewer: Viewer, input: RaiseNeed): Promise<RaiseNeedResult> {
  const { projectId, operationId, ...form } = input;
  const fields = measuredFieldsOf(form.category, form);
  const persons = form.category === "entry_exit" ? (form.persons ?? []) : [];
  const sealed = persons.map(sealPerson);
  const problems = [
    ...fieldProblems(form.category, fields, businessToday()),
    ...persons.flatMap((person, at) => personProblems(person, `persons.${at}.`)),
    ...sealed.flatMap((person, at) =>
      person ? [] : [{ field: `persons.${at}.nationality`, message: "needs:problems.noCountry" }],
    ),
  ];

  return onProject<RaiseNeedResult>(
    viewer,
    { projectId, ability: "need.raise", operation: { id: operationId, body: form } },
    async (tx, project) => {
      if (isEnded(project.status)) return { ok: false, reason: "project-ended" };
      const assignee = assigneeFrom(await getDepartments(tx, project.zoneId), form.assignee);
      if (!assignee) problems.push({ field: "assignee", message: "forms:notAChoice" });
      if (!assignee || problems.length > 0) return { ok: false, reason: "fields", problems };

      const said = { category: form.category, title: form.title, detail: form.detail ?? null };
      const offended = await getOffendedGuards(tx, { ...said, ...fields });
      if (offended.length > 0 && !form.guardsRead) return { ok: false, reason: "guards", guards: offended };

      const due = dueDate(await getWorkingCalendar(tx), await getNeedLimits(tx), form.category, businessToday());
      const id = randomUUID();
      const serial = await nextSerial(tx, project);
      const now = new Date();
      await tx.need.createMany({
        data: {
          id,
          zoneId: project.zoneId,
          projectId: project.id,
          serial,
          ...said,
          ...toColumns(fields),
          ...assignee,
          raisedById: viewer.userId,
          raisedAt: now,
          workingDays: due.workingDays,
          dueOn: toUtcDate(due.dueOn),
          dueWarningYears: due.missingYears,
          tokens: bigrams([form.title, form.detail].filter(Boolean).join(" ")),
        },
      });
      const people = sealed.filter((person) => person !== null);
      if (people.length > 0) {
        await tx.needPerson.createMany({
          data: people.map((person) => ({ ...person, zoneId: project.zoneId, needId: id, addedById: viewer.userId })),
        });
      }
      await tx.needEvent.createMany({
        data: { zoneId: project.zoneId, needId: id, to: "raised", byId: viewer.userId, at: now },
      });
      await recordActivity(tx, viewer, {
        zoneId: project.zoneId,
        projectId: project.id,
        needId: id,
        kind: "need.raised",
        detail: {
          action: "raise",
          serial,
          title: form.title,
          category: form.category,
          dueOn: due.dueOn,
          guards: offended.map((guard) => guard.key),
        },
      });
      await enqueueMatch(tx, project);
      if (assignee.departmentId)
        await enqueue(tx, "need-assigned", { needId: id, zoneId: project.zoneId }, { key: `need-assigned/${id}` });
      return { ok: true, needId: id, dueOn: due.dueOn, missingYears: due.missingYears };
    },
  );
}

/** The project's row is locked by now, so nobody else is counting. */
async function nextSerial(tx: Tx, project: ProjectSubject): Promise<number> {
  const last = await tx.need.aggregate({ where: { projectId: project.id }, _max: { serial: true } });
  return (last._max.serial ?? 0) + 1;
}
