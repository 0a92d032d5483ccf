import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { projectTokens } from "~/domain/projects/project-tokens";
import { suggestFlags } from "~/domain/projects/suggest-flags.server";
import { businessToday, currentRates } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { toUtcDate } from "~/values/calendar-date";
import { chooseInvestors } from "./choose-investors.server";
import { namesIn, readImportExtra } from "./import-extra";
import type { Planned } from "./plan-import.server";
import { extraOf, type ImportSource, yuanOf } from "./write-new-projects.server";

type ChangedRow = Extract<Planned, { outcome: "changed" }>;

/** The project was changed by somebody between the reading and the writing: nothing of the import is kept. */
export class ChangedMeanwhile extends Error {
  override name = "ChangedMeanwhile";
}

/** Writes what a row says otherwise now to the project it became before, with its line in the history. */
export async function writeChangedProject(
  tx: Tx,
  viewer: Viewer,
  { draft, zoneId, project, comparison }: ChangedRow,
  source: ImportSource,
): Promise<void> {
  const today = businessToday();
  const patch: Prisma.ProjectUncheckedUpdateManyInput = Object.fromEntries(
    comparison.changes.map(({ column, to }) => [column, column === "firstContactOn" && to ? toUtcDate(to) : to]),
  );
  const changes = comparison.changes.map(({ column, from, to }) => ({ field: column as string, from, to }));
  const chosen = draft.investor
    ? await chooseInvestors(tx, viewer, zoneId, [draft.investor], () => draft.columns.countryCode)
    : null;
  const investor = draft.investor ? (chosen?.(draft.investor.name) ?? null) : null;
  if (comparison.isInvestorChanged) {
    patch.investorId = investor?.id ?? null;
    changes.push({ field: "investorId", from: project.investorId, to: investor?.id ?? null });
  }
  if (comparison.changes.some(({ column }) => column.startsWith("totalInvestment"))) {
    const { investmentCny, rateOn } = yuanOf(
      draft.columns,
      await currentRates(tx, [draft.columns.totalInvestmentCurrency ?? "CNY"]),
      today,
    );
    Object.assign(patch, { investmentCny, investmentRateOn: rateOn ? toUtcDate(rateOn) : null });
  }
  const name = comparison.changes.find(({ column }) => column === "name")?.to ?? project.name;
  const investorId = comparison.isInvestorChanged ? (investor?.id ?? null) : project.investorId;
  // One that was added just now is seen only once the project has it; one a person chose since is not the row's.
  const names = investor?.id === investorId ? investor : await investorNames(tx, investorId);
  const written = await tx.project.updateMany({
    where: { id: project.id, version: project.version },
    data: {
      ...patch,
      importSource: source.id,
      // Held against the measures anew, with all others that wait for it.
      matchedAt: null,
      importExtra: {
        ...extraOf(draft, investorId, source, today),
        base: nextBase({ draft, zoneId, project, comparison, outcome: "changed" }, investorId),
      },
      tokens: projectTokens({ ...project, name, otherNames: namesIn(draft.reported) }, names),
      version: { increment: 1 },
    },
  });
  if (written.count === 0) throw new ChangedMeanwhile();
  await recordActivity(tx, viewer, {
    zoneId,
    projectId: project.id,
    kind: "project.imported",
    changes,
    detail: { fileName: source.fileName, row: draft.row, importId: source.id },
  });
  if (
    changes.some(({ field }) => ["name", "industryCode", "industryText", "summary"].includes(field)) &&
    viewer.role !== "provincial"
  ) {
    const industry = (column: "industryCode" | "industryText" | "summary") =>
      comparison.changes.some((change) => change.column === column) ? draft.columns[column] : project[column];
    const flaggable = {
      id: project.id,
      zoneId,
      name,
      summary: industry("summary"),
      industryCode: industry("industryCode"),
      industryText: industry("industryText"),
    };
    await suggestFlags(tx, flaggable, { claimed: draft.flags });
  }
}

async function investorNames(tx: Tx, id: string | null) {
  return id ? tx.investor.findUnique({ where: { id }, select: { nameZh: true, nameEn: true, aliases: true } }) : null;
}

/** What a person has edited keeps its old base, so that it stays known as edited. */
function nextBase({ draft, project, comparison }: ChangedRow, investorId: string | null) {
  const before = readImportExtra(project.importExtra)?.base;
  const base = { ...draft.columns, investor: draft.investor?.name ?? null, investorId };
  if (!before) return base;
  const kept = comparison.edited.flatMap((field) => keptWith[field] ?? [field]);
  return { ...base, ...Object.fromEntries(kept.map((field) => [field, before[field] ?? null])) };
}

const keptWith: Record<string, string[]> = {
  industryCode: ["industryCode", "industryText"],
  totalInvestment: ["totalInvestment", "totalInvestmentCurrency"],
  fixedInvestment: ["fixedInvestment", "fixedInvestmentCurrency"],
  foreignCapital: ["foreignCapital", "foreignCapitalCurrency"],
  registeredCapital: ["registeredCapital", "registeredCapitalCurrency"],
  investor: ["investor", "investorId"],
};
