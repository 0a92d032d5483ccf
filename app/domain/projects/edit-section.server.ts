import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { conflictsBetween, type FieldConflict, fieldsToWrite } from "~/domain/edits/versions";
import { importedNames } from "~/domain/imports/import-extra";
import { enqueueMatch } from "~/domain/proposals/enqueue-match.server";
import { businessToday, inYuan } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import { toUtcDate } from "~/values/calendar-date";
import { chooseInvestor } from "./choose-investor.server";
import { type Columns, columnsIn, isSameField, toStored } from "./column-values";
import type { SectionForm } from "./forms/section-form";
import { onProject } from "./on-project.server";
import { columnsOf, fieldsOf, type ProjectField, type SectionKey } from "./project-fields";
import { projectTokens, type SearchableProject } from "./project-tokens";
import { reopenVerification } from "./reopen-verification.server";
import { shownChanges } from "./shown-changes.server";
import { suggestFlags } from "./suggest-flags.server";
import { subjectsOfColumns } from "./verification-basis";
import { strangersTo } from "./zone-staff.server";

export type EditSection = { projectId: string; section: SectionKey } & SectionForm;

/** What somebody else saved in this section while the form was open. */
export type SectionConflict = {
  version: number;
  /** The section as it is stored now. */
  theirs: Columns;
  mine: Columns;
  fields: FieldConflict[];
  by: { name: string; at: string } | null;
};

export type EditSectionResult =
  | { ok: true; isChanged: boolean }
  | { ok: false; reason: "not-found" | "forbidden" }
  | { ok: false; reason: "stranger"; field: string }
  | { ok: false; reason: "changed-meanwhile"; conflict: SectionConflict };

/** What conditions of measures are decided by, and the words that suggest a priority sector. */
const matchedColumns = ["kind", "industryCode", "industryText", "name", "summary", "landMode", "hasPlanningEiaCover"];

/** Whom a project may name as the person of the first contact. */
const colleagueRoles = ["officer", "leader"] as const;

/**
 * Saves one section of a project: what differs from the stored row, with its line in the history.
 *
 * Somebody else's change to the same section since `version` refuses with both versions; `picks` then says per field whose
 * to keep. Changes to other sections do not get in the way. A person who is not of the zone is refused (`stranger`).
 * Source: product brief, "lost updates when two people edit"; security case A6.
 */
export function editSection(viewer: Viewer, input: EditSection): Promise<EditSectionResult> {
  return onProject<EditSectionResult>(viewer, { projectId: input.projectId, ability: "project.edit" }, (tx) =>
    edit(tx, viewer, input),
  );
}

/** The project's row is locked by now: what is read here is what is written over. */
async function edit(tx: Tx, viewer: Viewer, input: EditSection): Promise<EditSectionResult> {
  const project = await tx.project.findUniqueOrThrow({ where: { id: input.projectId } });
  const fields = fieldsOf(input.section);
  const theirs = columnsIn(input.section, project);
  const stranger = await findStranger(tx, project.zoneId, fields, input.columns, theirs);
  if (stranger) return { ok: false, reason: "stranger", field: stranger };

  const chosen = input.investor
    ? await chooseInvestor(tx, viewer, project, input.investor, input.columns["countryCode"])
    : null;
  const mine: Columns = { ...theirs, ...input.columns, ...chosen?.columns };
  const versions = { base: input.base, theirs, mine };
  if (input.version !== project.version) {
    const conflict = conflictsBetween(fields, versions, isSameField);
    if (conflict.length > 0) {
      return {
        ok: false,
        reason: "changed-meanwhile",
        conflict: { version: project.version, theirs, mine, fields: conflict, by: await lastEditor(tx, project.id) },
      };
    }
  }

  // Only what differs is written, so a field nobody touched cannot bring back an old value.
  const changed = fieldsToWrite(fields, versions, input.picks, isSameField);
  if (changed.length === 0) return { ok: true, isChanged: false };
  await chosen?.create();

  const patch = Object.fromEntries(changed.flatMap(columnsOf).map((column) => [column, mine[column] ?? null]));
  const after = { ...project, ...patch };
  await tx.project.update({
    where: { id: project.id, version: project.version },
    data: {
      ...toStored(input.section, patch),
      ...(await derived(tx, viewer, patch)),
      tokens: await tokensOf(tx, after),
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await recordActivity(tx, viewer, {
    zoneId: project.zoneId,
    projectId: project.id,
    kind: "project.edited",
    changes: await shownChanges(tx, changed.flatMap(columnsOf), theirs, mine),
    detail: { section: input.section },
  });
  if ("industryCode" in patch || "industryText" in patch || "name" in patch || "summary" in patch)
    await suggestFlags(tx, after);
  if (matchedColumns.some((column) => column in patch)) await enqueueMatch(tx, project);
  await reopenVerification(tx, viewer, project, subjectsOfColumns(Object.keys(patch)));
  return { ok: true, isChanged: true };
}

async function findStranger(
  tx: Tx,
  zoneId: string,
  fields: readonly ProjectField[],
  columns: Columns,
  stored: Columns,
): Promise<string | null> {
  for (const { name, type } of fields) {
    const id = columns[name];
    if (type !== "colleague" || typeof id !== "string" || id === stored[name]) continue;
    if ((await strangersTo(tx, zoneId, colleagueRoles, [id])).length > 0) return name;
  }
  return null;
}

/** Columns that follow from others: the amount in yuan, and who checked the catalogues. */
async function derived(tx: Tx, viewer: Viewer, patch: Columns) {
  const total = patch["totalInvestment"];
  const money =
    typeof total === "string" ? { amount: total, currency: String(patch["totalInvestmentCurrency"]) } : null;
  const yuan = "totalInvestment" in patch ? await inYuan(tx, money) : null;
  const isChecked = "negativeListResult" in patch || "encouragedResult" in patch;
  return {
    ...(yuan ? { investmentCny: yuan.amount, investmentRateOn: yuan.rateOn ? toUtcDate(yuan.rateOn) : null } : {}),
    ...(isChecked ? { catalogueCheckedById: viewer.userId, catalogueCheckedOn: toUtcDate(businessToday()) } : {}),
  };
}

async function tokensOf(
  tx: Tx,
  project: SearchableProject & { investorId?: string | null; importExtra: unknown },
): Promise<string[]> {
  const investor = project.investorId
    ? await tx.investor.findFirst({
        where: { id: project.investorId },
        select: { nameZh: true, nameEn: true, aliases: true },
      })
    : null;
  return projectTokens({ ...project, otherNames: importedNames(project.importExtra) }, investor);
}

async function lastEditor(tx: Tx, projectId: string): Promise<{ name: string; at: string } | null> {
  const entry = await tx.activity.findFirst({
    where: { projectId, kind: "project.edited" },
    select: { byId: true, at: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  if (!entry?.byId) return null;
  const user = await tx.user.findUnique({ where: { id: entry.byId }, select: { name: true } });
  return user ? { name: user.name, at: entry.at.toISOString() } : null;
}
