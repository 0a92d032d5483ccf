import { randomUUID } from "node:crypto";
import type { Viewer } from "~/domain/access/viewer";
import { suggestPriorityFlags } from "~/domain/projects/priority-flags";
import { projectTokens } from "~/domain/projects/project-tokens";
import { businessToday, currentRates } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { convertMoney, type ExchangeRate } from "~/values/exchange";
import { bigrams } from "~/values/text";
import { type ChosenInvestor, chooseInvestors } from "./choose-investors.server";
import type { ImportExtra } from "./import-extra";
import { portions } from "./in-portions";
import { insertProjects, type ProjectInsert } from "./insert-projects.server";
import type { DraftColumns, ProjectDraft } from "./project-draft";
import { takeProjectCodes } from "./take-project-codes.server";

export type ImportSource = { id: string; fileName: string };

/** Rows of one insert: a statement of a few megabytes. */
const rowsPerInsert = 500;

/**
 * Adds the projects of new rows to one zone: leads with their investor, history, suggested flags and, for an officer, team.
 *
 * What a row reports of its stage is kept in words: stages are entered through their gates. An office's rows are opened
 * to it, or it could not see what it brought. Gives the ids. Recomputing lights and counts is left to the caller.
 */
export async function writeNewProjects(
  tx: Tx,
  viewer: Viewer,
  zoneId: string,
  drafts: readonly ProjectDraft[],
  source: ImportSource,
): Promise<string[]> {
  if (drafts.length === 0) return [];
  const today = businessToday();
  const codes = await takeProjectCodes(tx, zoneId, Number(today.slice(0, 4)), drafts.length);
  const rates = await currentRates(
    tx,
    drafts.flatMap(({ columns }) => columns.totalInvestmentCurrency ?? []),
  );
  const named = drafts.flatMap(({ investor }) => investor ?? []);
  const countries = new Map(
    drafts.flatMap(({ investor, columns }) =>
      investor && columns.countryCode ? [[investor.name, columns.countryCode] as const] : [],
    ),
  );
  const investorOf = await chooseInvestors(tx, viewer, zoneId, named, (name) => countries.get(name) ?? null);

  const context = { zoneId, importId: source.id, fileName: source.fileName, at: new Date() };
  const ids: string[] = [];
  for (const some of portions(
    drafts.map((draft, index) => ({ draft, code: codes[index] ?? "" })),
    rowsPerInsert,
  )) {
    const rows = some.map(({ draft, code }) => {
      const investor = draft.investor ? (investorOf(draft.investor.name) ?? null) : null;
      return projectInsert({ draft, code, investor, source, rates, today });
    });
    await insertProjects(tx, viewer, rows, context);
    await tx.projectFlag.createMany({
      data: some.flatMap(({ draft }, index) => flagRows(zoneId, rows[index]?.id ?? "", draft)),
    });
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

type NewRow = {
  draft: ProjectDraft;
  code: string;
  investor: ChosenInvestor | null;
  source: ImportSource;
  rates: readonly ExchangeRate[];
  today: string;
};

function projectInsert({ draft, code, investor, source, rates, today }: NewRow): ProjectInsert {
  const { investmentCny, rateOn } = yuanOf(draft.columns, rates, today);
  return {
    ...draft.columns,
    id: randomUUID(),
    code,
    kind: draft.columns.kind ?? "new",
    investorId: investor?.id ?? null,
    investmentCny,
    investmentRateOn: rateOn,
    identity: draft.identity,
    extra: extraOf(draft, investor?.id ?? null, source, today),
    row: draft.row,
    tokens: tokensOf({ code, name: draft.columns.name }, investor, draft),
  };
}

export function extraOf(
  draft: ProjectDraft,
  investorId: string | null,
  source: ImportSource,
  today: string,
): ImportExtra {
  return {
    fileName: source.fileName,
    row: draft.row,
    importedOn: today,
    reported: draft.reported,
    other: draft.other,
    base: { ...draft.columns, investor: draft.investor?.name ?? null, investorId },
  };
}

/** The amount in yuan at today's rate and the day of that rate; empty without a rate. */
export function yuanOf(
  {
    totalInvestment: amount,
    totalInvestmentCurrency: currency,
  }: Pick<DraftColumns, "totalInvestment" | "totalInvestmentCurrency">,
  rates: readonly ExchangeRate[],
  today: string,
) {
  const converted = amount && currency ? convertMoney({ amount, currency }, "CNY", rates, today) : null;
  return {
    investmentCny: converted?.ok ? converted.money.amount : null,
    rateOn: converted?.ok ? converted.rateDate : null,
  };
}

/** Found by its names in every language the row gave. */
export function tokensOf(
  project: Parameters<typeof projectTokens>[0],
  investor: ChosenInvestor | null,
  draft: ProjectDraft,
): string[] {
  const others = [draft.reported.name_en, draft.reported.name_other].filter(Boolean).join(" ");
  return [...new Set([...projectTokens(project, investor), ...bigrams(others)])];
}

/** Flags suggested by rule with their reason; what only the file claims is suggested as that and no more. */
function flagRows(
  zoneId: string,
  projectId: string,
  { columns, flags }: ProjectDraft,
): Prisma.ProjectFlagCreateManyInput[] {
  const suggestions = suggestPriorityFlags({
    industryCode: columns.industryCode,
    texts: [columns.name, columns.industryText, columns.summary],
  });
  const best = suggestions.filter(({ flag }, index) => suggestions.findIndex((other) => other.flag === flag) === index);
  const claimed = flags.filter((flag) => !best.some((other) => other.flag === flag));
  return [
    ...best.map(({ flag, reason, confidence }) => ({
      projectId,
      zoneId,
      flag,
      state: "suggested" as const,
      reason: { ...reason, confidence },
    })),
    ...claimed.map((flag) => ({
      projectId,
      zoneId,
      flag,
      state: "suggested" as const,
      reason: { kind: "imported", detail: [], confidence: "low" },
    })),
  ];
}
