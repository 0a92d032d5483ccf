import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { onProject, type Refusal } from "~/domain/projects/on-project.server";
import { toUtcDate } from "~/values/calendar-date";
import type { DeadlineForm, DeadlineStateForm } from "./deadline-forms";
import { dueOf, rulesOf } from "./deadline-rules";
import { isWithin } from "./link-deadlines.server";

type Blocked = Refusal<"unknown-rule" | "deadline-outside" | "deadline-already-recorded">;

/**
 * Records by hand a date that follows from a measure or a further source, for a project without a need for it.
 *
 * `countsFrom` must lie within the time in which the source holds. The same rule from the same day is recorded once
 * (`deadline-already-recorded`); one that was void is open again. Its owner is the project's officer.
 * Source: product brief, "Measures"; the rule's own measure.
 */
export function recordDeadline(
  viewer: Viewer,
  { projectId, operationId, ...form }: { projectId: string } & DeadlineForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden"> | Blocked> {
  const command = { projectId, ability: "project.record" as const, operation: { id: operationId, body: form } };
  return onProject<{ ok: true } | Blocked>(viewer, command, async (tx, { id, zoneId }) => {
    const { byKey } = await getMeasureCatalogue(tx);
    const following = [...byKey.values()].flatMap((measure) => rulesOf(measure, byKey));
    const found = following.find((one) => one.id === form.rule);
    if (!found) return { ok: false, reason: "unknown-rule" };
    if (!isWithin(found, form.countsFrom)) return { ok: false, reason: "deadline-outside" };

    const { measure, rule } = found;
    const dueOn = dueOf(rule, form.countsFrom);
    const which = { projectId: id, measureKey: measure.key, rule: rule.key, countsFrom: toUtcDate(form.countsFrom) };
    const { officerId } = await tx.project.findUniqueOrThrow({ where: { id }, select: { officerId: true } });
    const values = { dueOn: toUtcDate(dueOn), ownerId: officerId, note: form.note ?? null };
    const made = await tx.deadline.createMany({
      skipDuplicates: true,
      data: { ...which, ...values, zoneId, byId: viewer.userId },
    });
    if (made.count === 0) {
      const reopened = await tx.deadline.updateMany({
        where: { ...which, state: "void" },
        data: { ...values, state: "open", doneById: null, doneAt: null },
      });
      if (reopened.count === 0) return { ok: false, reason: "deadline-already-recorded" };
    }
    await recordActivity(tx, viewer, {
      zoneId,
      projectId: id,
      kind: "deadline.recorded",
      detail: {
        textZh: rule.text.zh,
        textEn: rule.text.en,
        measureKey: measure.key,
        countsFrom: form.countsFrom,
        dueOn,
        note: form.note ?? null,
      },
    });
    return { ok: true };
  });
}

/** Says that a deadline was dealt with, does not apply (with a note), or is open again. `from` is what the screen showed. */
export function changeDeadline(
  viewer: Viewer,
  { projectId, deadlineId, state, from, note }: { projectId: string; deadlineId: string } & DeadlineStateForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "changed-meanwhile">> {
  const command = { projectId, ability: "project.record" as const };
  return onProject<{ ok: true } | Refusal<"not-found" | "changed-meanwhile">>(
    viewer,
    command,
    async (tx, { id, zoneId }) => {
      const deadline = await tx.deadline.findFirst({
        where: { id: deadlineId, projectId: id },
        select: { measureKey: true, dueOn: true },
      });
      if (!deadline) return { ok: false, reason: "not-found" };
      const settled =
        state === "open" ? { doneById: null, doneAt: null } : { doneById: viewer.userId, doneAt: new Date() };
      const changed = await tx.deadline.updateMany({
        where: { id: deadlineId, state: from },
        data: { state, note: note ?? null, ...settled },
      });
      if (changed.count === 0) return { ok: false, reason: "changed-meanwhile" };
      await recordActivity(tx, viewer, {
        zoneId,
        projectId: id,
        kind: "deadline.changed",
        changes: [{ field: "deadlineState", from, to: state }],
        detail: {
          measureKey: deadline.measureKey,
          dueOn: deadline.dueOn.toISOString().slice(0, 10),
          state,
          note: note ?? null,
        },
      });
      return { ok: true };
    },
  );
}
