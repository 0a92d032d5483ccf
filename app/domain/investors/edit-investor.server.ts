import { investorScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { type FieldChange, recordActivity } from "~/domain/activity/record-activity.server";
import { recordDenied } from "~/domain/activity/record-audit.server";
import { conflictsBetween, type FieldConflict, fieldsToWrite } from "~/domain/edits/versions";
import { importedNames } from "~/domain/imports/import-extra";
import { personNames } from "~/domain/people/names.server";
import type { Refusal } from "~/domain/projects/on-project.server";
import { investorTokens, projectTokens } from "~/domain/projects/project-tokens";
import { asViewer, type Tx, withSystemSight } from "~/platform/db/db.server";
import { nameKey } from "~/values/similarity";
import type { InvestorForm } from "./investor-forms";
import { mayEditInvestor } from "./may-edit-investor";

export type InvestorFacts = Omit<InvestorForm, "version" | "base" | "pick">;

/** The same as the form carries it and versions are compared: lists as text, nothing as null. */
export type InvestorValues = Record<keyof InvestorFacts, string | boolean | null>;

/** What somebody else saved of the investor while the form was open. */
export type InvestorConflict = {
  version: number;
  theirs: InvestorValues;
  mine: InvestorValues;
  fields: (FieldConflict & { name: keyof InvestorFacts })[];
  by: { name: string; at: string } | null;
};

export type EditInvestorResult =
  | { ok: true }
  /** `no-name`: the versions picked leave it without any. */
  | Refusal<"not-found" | "forbidden" | "no-name">
  | { ok: false; reason: "changed-meanwhile"; conflict: InvestorConflict };

/** How many projects of one investor get the change in their history. */
const mostProjects = 500;

/**
 * Saves what is known of an investor. The change is in the history of each of its projects, and search finds the new names.
 *
 * Somebody else's change since `version` to what this one changes too refuses with both versions; `pick` then says per field
 * whose to keep. Source: product brief, "lost updates when two people edit".
 */
export async function editInvestor(
  viewer: Viewer,
  { investorId, version, base, pick, ...form }: { investorId: string } & InvestorForm,
): Promise<EditInvestorResult> {
  const result = await asViewer(viewer, async (tx): Promise<EditInvestorResult> => {
    await tx.$queryRaw`SELECT id FROM investor WHERE id = ${investorId}::uuid FOR UPDATE`;
    const stored = await tx.investor.findFirst({ where: { AND: [{ id: investorId }, investorScope(viewer)] } });
    if (!stored) return { ok: false, reason: "not-found" };
    if (!mayEditInvestor(viewer, stored)) return { ok: false, reason: "forbidden" };

    const storedFacts = factsOf(stored);
    const versions = { base, theirs: valuesOf(storedFacts), mine: valuesOf(form) };
    if (stored.version !== version) {
      const conflicts = conflictsBetween(fields, versions, isSame);
      if (conflicts.length > 0) {
        const { theirs, mine } = versions;
        const by = await lastEditor(tx, investorId);
        return {
          ok: false,
          reason: "changed-meanwhile",
          conflict: { version: stored.version, theirs, mine, fields: conflicts, by },
        };
      }
    }
    const written = fieldsToWrite(fields, versions, pick, isSame);
    if (written.length === 0) return { ok: true };
    const facts: InvestorFacts = {
      ...storedFacts,
      ...Object.fromEntries(written.map(({ name }) => [name, form[name]])),
    };
    if (!facts.nameZh && !facts.nameEn) return { ok: false, reason: "no-name" };

    const names = { nameZh: facts.nameZh ?? null, nameEn: facts.nameEn ?? null, aliases: facts.aliases };
    await tx.investor.updateMany({
      where: { id: investorId, version: stored.version },
      data: {
        ...names,
        countryCode: facts.countryCode ?? null,
        controllerName: facts.controllerName ?? null,
        controllerCountry: facts.controllerCountry ?? null,
        freePortCountry: facts.freePortCountry ?? null,
        tags: facts.tags,
        isExisting: facts.isExisting,
        notes: facts.notes ?? null,
        nameKey: nameKey(names.nameZh ?? names.nameEn ?? ""),
        tokens: investorTokens(names),
        version: { increment: 1 },
      },
    });
    const changes = changesBetween(versions.theirs, valuesOf(facts));
    await tellProjects(tx, viewer, { id: investorId, zoneId: stored.zoneId, ...names }, changes);
    return { ok: true };
  });
  if (!result.ok && result.reason === "forbidden")
    await recordDenied(viewer, { action: "investor.edit", subjectType: "investor", subjectId: investorId });
  return result;
}

/** With the system's sight: a sensitive project of the same investor must not keep old search words because the editor cannot see it. */
async function tellProjects(
  tx: Tx,
  viewer: Viewer,
  investor: { id: string; zoneId: string; nameZh: string | null; nameEn: string | null; aliases: string[] },
  changes: FieldChange[],
): Promise<void> {
  await withSystemSight(tx, viewer, investor.zoneId, async () => {
    const projects = await tx.project.findMany({
      where: { zoneId: investor.zoneId, investorId: investor.id },
      select: {
        id: true,
        code: true,
        name: true,
        publicName: true,
        companyName: true,
        creditCode: true,
        importExtra: true,
      },
      orderBy: { id: "asc" },
      take: mostProjects,
    });
    for (const project of projects) {
      await tx.project.update({
        where: { id: project.id },
        data: { tokens: projectTokens({ ...project, otherNames: importedNames(project.importExtra) }, investor) },
        select: { id: true },
      });
      await recordActivity(tx, viewer, {
        zoneId: investor.zoneId,
        projectId: project.id,
        kind: "investor.edited",
        changes,
      });
    }
  });
}

type StoredInvestor = { [Key in keyof InvestorFacts]-?: Exclude<InvestorFacts[Key], undefined> | null };

/** What the form holds of a stored row: empty columns are absent. */
export function factsOf(stored: StoredInvestor): InvestorFacts {
  return {
    nameZh: stored.nameZh ?? undefined,
    nameEn: stored.nameEn ?? undefined,
    aliases: stored.aliases ?? [],
    countryCode: stored.countryCode ?? undefined,
    controllerName: stored.controllerName ?? undefined,
    controllerCountry: stored.controllerCountry ?? undefined,
    freePortCountry: stored.freePortCountry ?? undefined,
    tags: stored.tags ?? [],
    isExisting: stored.isExisting ?? false,
    notes: stored.notes ?? undefined,
  };
}

const fieldNames = [
  "nameZh",
  "nameEn",
  "aliases",
  "countryCode",
  "controllerName",
  "controllerCountry",
  "freePortCountry",
  "tags",
  "isExisting",
  "notes",
] as const satisfies readonly (keyof InvestorFacts)[];
const fields = fieldNames.map((name) => ({ name }));

export function valuesOf(facts: InvestorFacts): InvestorValues {
  const values = fieldNames.map((name) => [name, plain(facts[name])]);
  // One entry per field of the list above.
  return Object.fromEntries(values) as InvestorValues;
}

function plain(value: InvestorFacts[keyof InvestorFacts]): string | boolean | null {
  if (value === undefined) return null;
  return Array.isArray(value) ? value.join(";") || null : value;
}

type Values = Record<string, string | number | boolean | null>;

function isSame({ name }: { name: string }, a: Values, b: Values): boolean {
  return (a[name] ?? null) === (b[name] ?? null);
}

function changesBetween(from: InvestorValues, to: InvestorValues): FieldChange[] {
  return fields
    .filter((field) => !isSame(field, from, to))
    .map(({ name }) => ({ field: `investor.${name}`, from: from[name], to: to[name] }));
}

/** Whoever edited it last, as the projects the viewer sees tell it. */
async function lastEditor(tx: Tx, investorId: string): Promise<InvestorConflict["by"]> {
  const entry = await tx.activity.findFirst({
    where: { kind: "investor.edited", project: { investorId } },
    select: { byId: true, at: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  const name = entry?.byId ? (await personNames(tx, [entry.byId])).get(entry.byId) : null;
  return entry && name ? { name, at: entry.at.toISOString() } : null;
}
