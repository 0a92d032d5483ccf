import { randomUUID } from "node:crypto";
import type { Viewer } from "~/domain/access/viewer";
import { projectTokens } from "~/domain/projects/project-tokens";
import { suggestedFlags } from "~/domain/projects/suggest-flags.server";
import { businessToday, currentRates } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import { convertMoney, type ExchangeRate } from "~/values/exchange";
import { type ChosenInvestor, chooseInvestors } from "./choose-investors.server";
import { type ImportExtra, namesIn } from "./import-extra";
import { portions } from "./in-portions";
import { insertFlags, insertProjects, type ProjectInsert } from "./insert-projects.server";
import type { DraftColumns, ProjectDraft } from "./project-draft";
import { takeProjectCodes } from "./take-project-codes.server";

export type ImportSource = { id: string; fileName: string };

/** Rows of one insert: a statement of about a megabyte, of which several copies are made on its way. */
const rowsPerInsert = 250;

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
    await insertFlags(
      tx,
      zoneId,
      some.flatMap(({ draft: { columns, flags } }, index) =>
        suggestedFlags({ ...columns, id: rows[index]?.id ?? "", zoneId }, flags),
      ),
    );
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
    tokens: projectTokens({ code, name: draft.columns.name, otherNames: namesIn(draft.reported) }, investor),
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
