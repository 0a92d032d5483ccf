import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import { sumConverted } from "~/values/exchange";
import { type Money, sumMoney } from "~/values/money";
import { businessToday, currentRates } from "../rates/rates.server";
import { type CapitalKind, capitalKinds } from "./record-codes";

/** How many entries of a kind the project's page shows; all are counted. */
const mostShown = 5;
/** More than any project has; a bound for the page all the same. */
const mostRecords = 300;

const newestFirst = [{ at: "desc" as const }, { id: "desc" as const }];

export type ProjectRecords = Awaited<ReturnType<typeof getProjectRecords>>;

/** Everything recorded about a project, in a fixed number of statements. The project must be visible: call it after the scope. */
export async function getProjectRecords(tx: Tx, projectId: string) {
  const where = { projectId };
  const assessments = await tx.assessment.findMany({
    where,
    select: { id: true, result: true, notes: true, referTo: true, on: true, byId: true },
    orderBy: newestFirst,
    take: mostShown,
  });
  const interactions = await tx.interaction.findMany({ where, select: interactionSelect, orderBy: latestInteraction, take: mostShown });
  const interactionCount = await tx.interaction.count({ where });
  const capital = await tx.capitalEntry.findMany({
    where,
    select: { id: true, kind: true, amount: true, currency: true, arrivedOn: true, viaCountry: true, evidenceId: true, note: true, byId: true, voidedAt: true, voidedById: true, voidReason: true },
    orderBy: [{ arrivedOn: "desc" }, { id: "desc" }],
    take: mostRecords,
  });
  const reviews = await tx.complianceReview.findMany({
    where,
    select: { id: true, subject: true, result: true, legalBasis: true, notes: true, reviewerName: true, reviewedOn: true, evidenceId: true },
    orderBy: newestFirst,
    take: 50,
  });
  const commitments = await tx.commitment.findMany({
    where,
    select: { id: true, party: true, what: true, legalBasis: true, value: true, valueCurrency: true, dueOn: true, state: true, guardKeys: true },
    orderBy: newestFirst,
    take: 50,
  });
  const listings = await tx.listMembership.findMany({
    where,
    select: { id: true, level: true, listName: true, edition: true, state: true, decidedOn: true, document: true, reason: true },
    orderBy: [{ decidedOn: "desc" }, { id: "desc" }],
    take: 50,
  });
  const verifications = await tx.evidenceVerification.findMany({
    where,
    select: { subject: true, state: true, requestedById: true, requestedAt: true, decidedById: true, decidedAt: true, note: true },
    orderBy: { subject: "asc" },
    take: 3,
  });
  const milestones = await tx.milestone.findMany({ where, select: { code: true, plannedOn: true, actualOn: true, note: true }, orderBy: { code: "asc" }, take: 30 });
  const files = await tx.evidence.findMany({ where, select: fileSelect, orderBy: [{ uploadedAt: "desc" }, { id: "desc" }], take: mostRecords });
  const nextActions = await tx.followUp.findMany({
    where: { projectId, nextAction: { not: null }, nextDoneAt: null },
    select: { id: true, nextAction: true, nextOn: true, ownerId: true, need: { select: { id: true, serial: true, title: true } } },
    orderBy: [{ nextOn: "asc" }, { id: "asc" }],
    take: 20,
  });
  const openings = await tx.provinceOpening.findMany({ where, select: { id: true, reason: true, note: true, byId: true, at: true }, orderBy: newestFirst, take: 20 });

  const entries = capital.map(({ amount, currency, arrivedOn, voidedAt, ...entry }) => ({
    ...entry,
    money: { amount: amount.toFixed(), currency },
    arrivedOn: fromUtcDate(arrivedOn),
    isVoid: voidedAt !== null,
  }));
  return {
    assessments: assessments.map((row) => ({ ...row, on: fromUtcDate(row.on) })),
    interactions: interactions.map((row) => ({ ...row, on: fromUtcDate(row.on) })),
    interactionCount,
    capital: entries,
    capitalTotals: await capitalTotals(tx, entries),
    reviews: reviews.map((row) => ({ ...row, reviewedOn: fromUtcDate(row.reviewedOn) })),
    commitments: commitments.map(({ value, valueCurrency, dueOn, ...row }) => ({
      ...row,
      value: value && valueCurrency ? { amount: value.toFixed(), currency: valueCurrency } : null,
      dueOn: day(dueOn),
    })),
    listings: listings.map((row) => ({ ...row, decidedOn: fromUtcDate(row.decidedOn) })),
    verifications: verifications.map((row) => ({ ...row, requestedAt: row.requestedAt.toISOString(), decidedAt: row.decidedAt?.toISOString() ?? null })),
    milestones: milestones.map(({ plannedOn, actualOn, ...row }) => ({ ...row, plannedOn: day(plannedOn), actualOn: day(actualOn) })),
    files: files.map((row) => ({ ...row, uploadedAt: row.uploadedAt.toISOString(), removedAt: row.removedAt?.toISOString() ?? null })),
    nextActions: nextActions.map(({ nextOn, ...row }) => ({ ...row, nextOn: day(nextOn) })),
    openings: openings.map((row) => ({ ...row, at: row.at.toISOString() })),
  };
}

export const interactionSelect = { id: true, kind: true, on: true, ourSide: true, theirSide: true, isSubstantive: true, notes: true, byId: true } as const;
export const latestInteraction = [{ on: "desc" as const }, { id: "desc" as const }];

const fileSelect = {
  id: true,
  kind: true,
  title: true,
  fileName: true,
  sizeBytes: true,
  uploadedById: true,
  uploadedAt: true,
  removedAt: true,
  removedById: true,
  removeReason: true,
  need: { select: { id: true, serial: true, title: true } },
} as const;

function day(date: Date | null): string | null {
  return date ? fromUtcDate(date) : null;
}

export type CapitalTotal = {
  kind: CapitalKind;
  /** One sum per currency as it arrived. */
  byCurrency: Money[];
  /** In yuan at the rates of `rateDates`; null while everything arrived in yuan or a rate is missing. */
  converted: { money: Money; rateDates: string[] } | null;
  /** Currencies without a rate: their amounts are in no sum. */
  unconverted: Money[];
};

async function capitalTotals(tx: Tx, entries: { kind: CapitalKind; money: Money; isVoid: boolean }[]): Promise<CapitalTotal[]> {
  const valid = entries.filter(({ isVoid }) => !isVoid);
  const rates = await currentRates(tx, valid.map(({ money }) => money.currency));
  return capitalKinds.flatMap((kind) => {
    const sums = valid.filter((entry) => entry.kind === kind).map(({ money }) => money);
    if (sums.length === 0) return [];
    const currencies = [...new Set(sums.map(({ currency }) => currency))].sort();
    const byCurrency = currencies.map((currency) => sumMoney(sums.filter((money) => money.currency === currency), currency));
    const { money, rateDates, unconverted } = sumConverted(sums, "CNY", rates, businessToday());
    const isForeign = currencies.some((currency) => currency !== "CNY");
    return [{ kind, byCurrency, converted: isForeign && unconverted.length < sums.length ? { money, rateDates } : null, unconverted }];
  });
}
