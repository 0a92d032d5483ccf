import type { Tx } from "~/platform/db/db.server";
import { toUtcDate } from "~/values/calendar-date";
import { countries } from "./countries";
import { currencies } from "./currencies";
import { exchangeRates } from "./exchange-rates";
import { coveredHolidayYears, holidays } from "./holidays";
import { industries } from "./industries";
import { policyEditions } from "./policy-editions";
import { provinces } from "./provinces";

/** Countries, industries, currencies and editions are replaced; rates and holidays, which administrators keep, only completed. */
export async function loadDictionaries(tx: Tx): Promise<void> {
  await tx.province.deleteMany();
  await tx.province.createMany({
    data: provinces.map(({ code, nameZh, shortZh, nameEn, region }) => ({ code, nameZh, shortZh, nameEn, region })),
  });

  await tx.country.deleteMany();
  await tx.country.createMany({
    data: countries.map(({ code, nameZh, nameEn, isFreePort }) => ({ code, nameZh, nameEn, isFreePort })),
  });

  await tx.currency.deleteMany();
  await tx.currency.createMany({
    data: currencies.map(({ code, nameZh, nameEn, position }) => ({ code, nameZh, nameEn, position })),
  });

  await tx.industry.deleteMany();
  await tx.industry.createMany({
    data: industries.map((row) => ({
      code: row.code,
      level: row.level,
      parentCode: row.parent,
      nameZh: row.nameZh,
      nameEn: row.nameEn,
      isManufacturing: row.isManufacturing,
      priority: row.priority ?? null,
    })),
  });

  await tx.catalogueEdition.deleteMany();
  await tx.catalogueEdition.createMany({
    data: policyEditions.map((row) => ({
      id: row.id,
      kind: row.kind,
      titleZh: row.titleZh,
      titleEn: row.titleEn,
      number: row.number,
      issuerZh: row.issuerZh,
      issuerEn: row.issuerEn,
      effectiveFrom: toUtcDate(row.effectiveFrom),
      effectiveTo: row.effectiveTo ? toUtcDate(row.effectiveTo) : null,
      isUnverified: row.isUnverified,
    })),
  });

  await tx.exchangeRate.createMany({
    skipDuplicates: true,
    data: exchangeRates.map((row) => ({
      currency: row.currency,
      day: toUtcDate(row.date),
      cnyPerUnit: row.cnyPerUnit,
      isProvisional: row.isProvisional,
      source: row.source,
    })),
  });

  await tx.calendarYear.createMany({ skipDuplicates: true, data: coveredHolidayYears.map((year) => ({ year })) });
  await tx.calendarDay.createMany({
    skipDuplicates: true,
    data: holidays.map((day) => ({
      day: toUtcDate(day.date),
      isWork: day.kind === "workday",
      nameZh: day.nameZh,
      nameEn: day.nameEn,
    })),
  });
}
