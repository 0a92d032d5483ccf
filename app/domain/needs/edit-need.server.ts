import type { Viewer } from "~/domain/access/viewer";
import { type FieldChange, recordActivity } from "~/domain/activity/record-activity.server";
import { conflictsBetween, type FieldConflict, fieldsToWrite } from "~/domain/edits/versions";
import type { GuardFinding } from "~/domain/measures/guards";
import { orgNames, personNames } from "~/domain/people/names.server";
import { enqueueMatch } from "~/domain/proposals/enqueue-match.server";
import type { Tx } from "~/platform/db/db.server";
import { enqueue } from "~/platform/queue/enqueue.server";
import { bigrams } from "~/values/text";
import { assigneeFrom, getDepartments } from "./departments.server";
import { fromColumns, measuredSelect, toColumns } from "./need-columns";
import { type FieldProblem, fieldProblems, type MeasuredFields, measuredFieldsOf } from "./need-fields";
import type { EditNeedForm } from "./need-form";
import { getOffendedGuards } from "./need-guards.server";
import type { NeedBlock } from "./need-states";
import { onNeed } from "./on-need.server";

export type EditNeed = { needId: string } & EditNeedForm;

/** What a form of a need can change, as it travels. */
export type EditableNeed = {
  title: string;
  detail: string | null;
  departmentId: string | null;
  liaisonId: string | null;
} & MeasuredFields;

/** A field of the form: one column, or the two a choice or an amount fills. */
export type EditedField = Exclude<keyof EditableNeed, "departmentId" | "liaisonId" | "financeCurrency"> | "assignee";

export type NeedConflict = {
  version: number;
  theirs: EditableNeed;
  mine: EditableNeed;
  fields: (FieldConflict & { name: EditedField })[];
  by: { name: string; at: string } | null;
};

export type EditNeedResult =
  | { ok: true; isChanged: boolean }
  | { ok: false; reason: "not-found" | "forbidden" | NeedBlock }
  | { ok: false; reason: "fields"; problems: FieldProblem[] }
  | { ok: false; reason: "guards"; guards: GuardFinding[] }
  /** Somebody else saved it while the form was open: both versions; `pick` then says per field whose to keep. */
  | { ok: false; reason: "changed-meanwhile"; conflict: NeedConflict };

/**
 * Saves what is asked for and who is to answer. The category and the due date stay.
 *
 * Changes of others to other fields do not get in the way. A new department or liaison is told by mail. Source: product brief, "lost updates when two people edit".
 */
export function editNeed(viewer: Viewer, input: EditNeed): Promise<EditNeedResult> {
  const { needId, ...form } = input;
  return onNeed<EditNeedResult>(viewer, { needId, action: "edit" }, async (tx, need) => {
    const stored = await readEditable(tx, needId);
    const fields = measuredFieldsOf(need.category, form);
    const problems = fieldProblems(need.category, fields);
    // Whoever answers it now may stay, also after leaving the department.
    const isSameAssignee = (form.assignee ?? "") === assigneeOf(stored);
    const assignee = isSameAssignee ? stored : assigneeFrom(await getDepartments(tx, need.zoneId), form.assignee);
    if (!assignee) problems.push({ field: "assignee", message: "forms:notAChoice" });
    if (!assignee || problems.length > 0) return { ok: false, reason: "fields", problems };

    const typed: EditableNeed = {
      title: form.title,
      detail: form.detail ?? null,
      departmentId: assignee.departmentId,
      liaisonId: assignee.liaisonId,
      ...fields,
    };
    const versions = { base: form.base, theirs: stored, mine: typed };
    if (form.version !== need.version) {
      const conflicts = conflictsBetween(editedFields, versions, isSameField);
      if (conflicts.length > 0) {
        const by = await lastEditor(tx, needId);
        return {
          ok: false,
          reason: "changed-meanwhile",
          conflict: { version: need.version, theirs: stored, mine: typed, fields: conflicts, by },
        };
      }
    }
    const written = fieldsToWrite(editedFields, versions, form.pick, isSameField).flatMap(({ columns }) => columns);
    const mine: EditableNeed = { ...stored, ...Object.fromEntries(written.map((column) => [column, typed[column]])) };
    const changes = differences(stored, mine);
    if (changes.length === 0) return { ok: true, isChanged: false };
    const { departmentId, liaisonId } = mine;

    const offended = await getOffendedGuards(tx, { category: need.category, ...mine });
    if (offended.length > 0 && !form.guardsRead) return { ok: false, reason: "guards", guards: offended };

    await tx.need.update({
      where: { id: need.id, version: need.version },
      data: {
        title: mine.title,
        detail: mine.detail,
        departmentId,
        liaisonId,
        ...toColumns(mine),
        tokens: bigrams([mine.title, mine.detail].filter(Boolean).join(" ")),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await recordActivity(tx, viewer, {
      zoneId: need.zoneId,
      projectId: need.projectId,
      needId: need.id,
      kind: "need.edited",
      changes: await withNames(tx, changes),
      detail: { action: "edit", serial: need.serial, title: mine.title },
    });
    await enqueueMatch(tx, { id: need.projectId, zoneId: need.zoneId });
    const isReassigned = departmentId !== stored.departmentId || liaisonId !== stored.liaisonId;
    if (isReassigned && departmentId)
      await enqueue(tx, "need-assigned", { needId, zoneId: need.zoneId }, { key: `need-assigned/${needId}` });
    return { ok: true, isChanged: true };
  });
}

/** The assignee as the form sends it. */
export function assigneeOf({
  departmentId,
  liaisonId,
}: {
  departmentId: string | null;
  liaisonId: string | null;
}): string {
  return [departmentId, liaisonId].filter(Boolean).join(":");
}

async function readEditable(tx: Tx, needId: string): Promise<EditableNeed> {
  const row = await tx.need.findUniqueOrThrow({
    where: { id: needId },
    select: { title: true, detail: true, departmentId: true, liaisonId: true, ...measuredSelect },
  });
  return editableOf(row);
}

/** What its form can change of a stored need. */
export function editableOf(
  row: Pick<EditableNeed, "title" | "detail" | "departmentId" | "liaisonId"> & Parameters<typeof fromColumns>[0],
): EditableNeed {
  const { title, detail, departmentId, liaisonId } = row;
  return { title, detail, departmentId, liaisonId, ...fromColumns(row) };
}

const measured = [
  "landAreaMu",
  "landMode",
  "landUseClass",
  "landFloorAreaRatio",
  "landNeededOn",
  "eiaClass",
  "eiaState",
  "eiaIsCovered",
  "financeInstrument",
  "financePurpose",
  "talentHeadCount",
  "talentKind",
] as const satisfies readonly (keyof MeasuredFields)[];

const editedFields: { name: EditedField; columns: (keyof EditableNeed)[] }[] = [
  { name: "title", columns: ["title"] },
  { name: "detail", columns: ["detail"] },
  { name: "financeAmount", columns: ["financeAmount", "financeCurrency"] },
  ...measured.map((name) => ({ name, columns: [name] })),
  { name: "assignee", columns: ["departmentId", "liaisonId"] },
];

type Columns = Partial<Record<string, string | number | boolean | null>>;

function isSameField({ columns }: { columns: (keyof EditableNeed)[] }, a: Columns, b: Columns): boolean {
  return columns.every((column) => isSame(a[column] ?? null, b[column] ?? null));
}

/** Whoever edited the need last; null where that was never recorded. */
async function lastEditor(tx: Tx, needId: string): Promise<NeedConflict["by"]> {
  const entry = await tx.activity.findFirst({
    where: { needId, kind: "need.edited" },
    select: { byId: true, at: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  const name = entry?.byId ? (await personNames(tx, [entry.byId])).get(entry.byId) : null;
  return entry && name ? { name, at: entry.at.toISOString() } : null;
}

function differences(from: EditableNeed, to: EditableNeed): (FieldChange & { field: keyof EditableNeed })[] {
  const fields = Object.keys(to) as (keyof EditableNeed)[];
  return fields
    .filter((field) => !isSame(from[field], to[field]))
    .map((field) => ({ field, from: from[field], to: to[field] }));
}

/** The history tells departments and people by name, as they were called then. */
async function withNames(tx: Tx, changes: FieldChange[]): Promise<FieldChange[]> {
  const ids = changes
    .filter(({ field }) => field === "departmentId" || field === "liaisonId")
    .flatMap(({ from, to }) => [from, to]);
  const known = ids.filter((id) => typeof id === "string");
  if (known.length === 0) return changes;
  const people = await personNames(tx, known);
  const departments = await orgNames(tx, known);
  const named = (value: FieldChange["to"]) =>
    typeof value === "string" ? (departments.get(value)?.zh ?? people.get(value) ?? value) : value;
  return changes.map((change) => ({ ...change, from: named(change.from), to: named(change.to) }));
}

/** 2.50 typed is the 2.5 that is stored. */
function isSame(a: EditableNeed[keyof EditableNeed], b: EditableNeed[keyof EditableNeed]): boolean {
  return (
    a === b ||
    (typeof a === "string" &&
      typeof b === "string" &&
      /^-?[\d.]+$/.test(a) &&
      /^-?[\d.]+$/.test(b) &&
      Number(a) === Number(b))
  );
}
