import type { Prisma } from "~/platform/db/generated/client";
import { fromUtcDate, toUtcDate } from "~/values/calendar-date";
import { landUseClasses } from "./codes";
import type { MeasuredFields } from "./need-fields";

export const measuredSelect = {
  landAreaMu: true,
  landMode: true,
  landUseClass: true,
  landFloorAreaRatio: true,
  landNeededOn: true,
  eiaClass: true,
  eiaIsCovered: true,
  eiaState: true,
  financeAmount: true,
  financeCurrency: true,
  financeInstrument: true,
  financePurpose: true,
  talentHeadCount: true,
  talentKind: true,
} satisfies Prisma.NeedSelect;

type MeasuredRow = Prisma.NeedGetPayload<{ select: typeof measuredSelect }>;

/** The measured fields as they travel: days and decimals as text. */
export function fromColumns(row: MeasuredRow): MeasuredFields {
  return {
    landAreaMu: row.landAreaMu?.toFixed() ?? null,
    landMode: row.landMode,
    landUseClass: landUseClasses.find((code) => code === row.landUseClass) ?? null,
    landFloorAreaRatio: row.landFloorAreaRatio?.toFixed() ?? null,
    landNeededOn: row.landNeededOn ? fromUtcDate(row.landNeededOn) : null,
    eiaClass: row.eiaClass,
    eiaIsCovered: row.eiaIsCovered,
    eiaState: row.eiaState,
    financeAmount: row.financeAmount?.toFixed() ?? null,
    financeCurrency: row.financeCurrency,
    financeInstrument: row.financeInstrument,
    financePurpose: row.financePurpose,
    talentHeadCount: row.talentHeadCount,
    talentKind: row.talentKind,
  };
}

/** The same back again, for a write. */
export function toColumns(fields: MeasuredFields) {
  return { ...fields, landNeededOn: fields.landNeededOn ? toUtcDate(fields.landNeededOn) : null };
}
