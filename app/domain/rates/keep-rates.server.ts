import { canKeepDictionaries } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { recordAudit, recordDenied } from "~/domain/activity/record-audit.server";
import { asViewer } from "~/platform/db/db.server";
import { fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { businessToday } from "./rates.server";

const mostRates = 400;

/** The currencies with the rate in force, and every dated rate, newest first. Null for those who may not keep them. */
export async function getRateTable(viewer: Viewer) {
  if (!canKeepDictionaries(viewer)) return null;
  return asViewer(viewer, async (tx) => {
    const currencies = await tx.currency.findMany({
      where: { code: { not: "CNY" } },
      select: { code: true, nameZh: true, nameEn: true },
      orderBy: { position: "asc" },
      take: 100,
    });
    const rates = await tx.exchangeRate.findMany({ orderBy: [{ day: "desc" }, { currency: "asc" }], take: mostRates });
    const today = businessToday();
    const rows = rates.map((rate) => ({ ...rate, day: fromUtcDate(rate.day), cnyPerUnit: rate.cnyPerUnit.toFixed() }));
    return {
      currencies: currencies.map((currency) => ({
        ...currency,
        current: rows.find((rate) => rate.currency === currency.code && rate.day <= today) ?? null,
      })),
      rates: rows,
    };
  });
}

type RateRefusal = "forbidden" | "unknown-currency" | "in-the-future";
export type SetRateResult = { ok: true } | { ok: false; reason: RateRefusal };

/**
 * Sets what one unit of a currency is in yuan on a day. A rate of the same day is replaced, the day before stays as it was.
 *
 * Sums already stored keep the rate they were made with and name its day.
 */
export async function setRate(
  viewer: Viewer,
  input: { currency: string; day: string; cnyPerUnit: string; source: string | undefined },
): Promise<SetRateResult> {
  if (!canKeepDictionaries(viewer)) {
    await recordDenied(viewer, { action: "rate.set" });
    return { ok: false, reason: "forbidden" };
  }
  if (input.day > businessToday()) return { ok: false, reason: "in-the-future" };
  return asViewer(viewer, async (tx): Promise<SetRateResult> => {
    const known = await tx.currency.findFirst({
      where: { code: input.currency, NOT: { code: "CNY" } },
      select: { code: true },
    });
    if (!known) return { ok: false, reason: "unknown-currency" };
    const value = { cnyPerUnit: input.cnyPerUnit, source: input.source ?? null, isProvisional: false };
    const key = { currency: input.currency, day: toUtcDate(input.day) };
    await tx.exchangeRate.upsert({ where: { currency_day: key }, create: { ...key, ...value }, update: value });
    await recordAudit(tx, viewer, {
      action: "rate.set",
      orgId: viewer.orgId,
      subjectType: "currency",
      subjectId: input.currency,
      detail: { day: input.day, cnyPerUnit: input.cnyPerUnit },
    });
    return { ok: true };
  });
}
