import { randomUUID } from "node:crypto";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import type { NeedCategory } from "./categories";
import { type FieldProblem, personProblems } from "./need-fields";
import type { NeedPersonForm } from "./need-form";
import type { NeedBlock } from "./need-states";
import { onNeed } from "./on-need.server";
import { sealPerson } from "./seal-person.server";

/** A visa list longer than this is several needs. */
const mostPersons = 200;

export type AddNeedPersonResult =
  | { ok: true; personId: string }
  | { ok: false; reason: "not-found" | "forbidden" | "not-for-persons" | "too-many-persons" | NeedBlock }
  | { ok: false; reason: "fields"; problems: FieldProblem[] };

/** Adds a person to a need for entry or exit; name and document number are sealed before they reach the database. */
export async function addNeedPerson(
  viewer: Viewer,
  input: { needId: string; operationId?: string } & NeedPersonForm,
): Promise<AddNeedPersonResult> {
  const { needId, operationId, ...person } = input;
  const sealed = sealPerson(person);
  const problems = [
    ...personProblems(person),
    ...(sealed ? [] : [{ field: "nationality", message: "needs:problems.noCountry" }]),
  ];
  return onNeed<AddNeedPersonResult>(
    viewer,
    { needId, action: "keep_persons", operation: { id: operationId, body: person } },
    async (tx, need) => {
      if (!carriesPersons(need.category)) return { ok: false, reason: "not-for-persons" };
      if (!sealed || problems.length > 0) return { ok: false, reason: "fields", problems };
      if ((await tx.needPerson.count({ where: { needId } })) >= mostPersons)
        return { ok: false, reason: "too-many-persons" };
      const id = randomUUID();
      await tx.needPerson.createMany({
        data: { id, ...sealed, zoneId: need.zoneId, needId, addedById: viewer.userId },
      });
      await recordActivity(tx, viewer, {
        zoneId: need.zoneId,
        projectId: need.projectId,
        needId,
        kind: "need.edited",
        detail: { action: "add_person", serial: need.serial, title: need.title, person: sealed.nameMasked },
      });
      return { ok: true, personId: id };
    },
  );
}

/** Removes a person from an open need, the sealed values with them. Refusals: not-found, forbidden, no-person, closed. */
export function removeNeedPerson(viewer: Viewer, input: { needId: string; personId: string; operationId?: string }) {
  const { needId, personId, operationId } = input;
  return onNeed(
    viewer,
    { needId, action: "keep_persons", operation: { id: operationId, body: personId } },
    async (tx, need) => {
      const person = await tx.needPerson.findFirst({ where: { id: personId, needId }, select: { nameMasked: true } });
      if (!person) return { ok: false, reason: "no-person" as const };
      await tx.needPerson.deleteMany({ where: { id: personId, needId } });
      await recordActivity(tx, viewer, {
        zoneId: need.zoneId,
        projectId: need.projectId,
        needId,
        kind: "need.edited",
        detail: { action: "remove_person", serial: need.serial, title: need.title, person: person.nameMasked },
      });
      return { ok: true };
    },
  );
}

export function carriesPersons(category: NeedCategory): boolean {
  return category === "entry_exit";
}
