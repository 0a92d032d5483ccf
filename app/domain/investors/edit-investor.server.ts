import { investorScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { type FieldChange, recordActivity } from "~/domain/activity/record-activity.server";
import { recordDenied } from "~/domain/activity/record-audit.server";
import { importedNames } from "~/domain/imports/import-extra";
import type { Refusal } from "~/domain/projects/on-project.server";
import { investorTokens, projectTokens } from "~/domain/projects/project-tokens";
import { asViewer, type Tx, withSystemSight } from "~/platform/db/db.server";
import { nameKey } from "~/values/similarity";
import type { InvestorForm } from "./investor-forms";
import { mayEditInvestor } from "./may-edit-investor";

export type InvestorFacts = Omit<InvestorForm, "version">;
export type EditInvestorResult =
  | { ok: true }
  | Refusal<"not-found" | "forbidden">
  /** Somebody saved meanwhile: `theirs` is what is stored now. */
  | { ok: false; reason: "changed-meanwhile"; version: number; theirs: InvestorFacts };

/** How many projects of one investor get the change in their history. */
const mostProjects = 500;

/**
 * Saves what is known of an investor. The change is in the history of each of its projects, and search finds the new names.
 */
export async function editInvestor(
  viewer: Viewer,
  { investorId, version, ...form }: { investorId: string } & InvestorForm,
): Promise<EditInvestorResult> {
  const result = await asViewer(viewer, async (tx): Promise<EditInvestorResult> => {
    await tx.$queryRaw`SELECT id FROM investor WHERE id = ${investorId}::uuid FOR UPDATE`;
    const stored = await tx.investor.findFirst({ where: { AND: [{ id: investorId }, investorScope(viewer)] } });
    if (!stored) return { ok: false, reason: "not-found" };
    if (!mayEditInvestor(viewer, stored)) return { ok: false, reason: "forbidden" };

    const theirs = factsOf(stored);
    const changes = changesBetween(theirs, form);
    if (changes.length === 0) return { ok: true };
    if (stored.version !== version) return { ok: false, reason: "changed-meanwhile", version: stored.version, theirs };

    const names = { nameZh: form.nameZh ?? null, nameEn: form.nameEn ?? null, aliases: form.aliases };
    await tx.investor.updateMany({
      where: { id: investorId, version },
      data: {
        ...names,
        countryCode: form.countryCode ?? null,
        controllerName: form.controllerName ?? null,
        controllerCountry: form.controllerCountry ?? null,
        freePortCountry: form.freePortCountry ?? null,
        tags: form.tags,
        isExisting: form.isExisting,
        notes: form.notes ?? null,
        nameKey: nameKey(names.nameZh ?? names.nameEn ?? ""),
        tokens: investorTokens(names),
        version: { increment: 1 },
      },
    });
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

function changesBetween(from: InvestorFacts, to: InvestorFacts): FieldChange[] {
  const keys = Object.keys(from) as (keyof InvestorFacts)[];
  return keys
    .map((key) => ({ field: `investor.${key}`, from: plain(from[key]), to: plain(to[key]) }))
    .filter((change) => change.from !== change.to);
}

function plain(value: InvestorFacts[keyof InvestorFacts]): string | boolean | null {
  if (value === undefined) return null;
  return Array.isArray(value) ? value.join(";") || null : value;
}
