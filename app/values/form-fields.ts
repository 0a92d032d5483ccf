import { z } from "zod";
import { parseCalendarDate } from "./calendar-date";
import { writeDecimal } from "./decimal";
import { amountIn, type Money, type MoneyUnit, parseAmount, readGroupedNumber } from "./money";
import { normaliseLine, normaliseProse, normaliseText } from "./text";

/**
 * The fields a form schema is made of. Messages are keys of the dictionary `forms`.
 *
 * A blank field is absent (`parseForm` leaves it out), so `.optional()` on any of them means "may stay empty".
 */

/** One line of text, normalised as it is stored. */
export const textField = (max = 200) =>
  z
    .string()
    .transform(normaliseLine)
    .pipe(z.string().min(1, "forms:required").max(max, `forms:tooLong?max=${max}`));

/** Text of several lines, normalised as it is stored. */
export const proseField = (max = 4000) =>
  z
    .string()
    .transform(normaliseProse)
    .pipe(z.string().min(1, "forms:required").max(max, `forms:tooLong?max=${max}`));

/** A telephone number as people write it, country code and extension included: at least five digits, no words. */
export const phoneField = () =>
  z
    .string()
    .transform(normaliseText)
    .pipe(
      z
        .string()
        .max(40, "forms:tooLong?max=40")
        .regex(/^(?=(?:\D*\d){5})[+(]?[\d\s()./-]*(?:\s*(?:ext\.?|x|转|分机)\s*\d{1,6})?$/i, "forms:notAPhone"),
    );

export const emailField = () =>
  z.string().transform(normaliseText).pipe(z.email("forms:notAnEmail").max(254, "forms:tooLong?max=254"));

/** A calendar day, 'YYYY-MM-DD', from any way of writing one. */
export const dateField = () =>
  z.string().transform((typed, context) => parseCalendarDate(typed) ?? refuse(context, "forms:notADate"));

type Range = { min?: number; max?: number };

/** A number with decimals; grouping commas and full-width digits are understood. */
export const numberField = ({ min, max }: Range = {}) =>
  z.string().transform((typed, context) => {
    const read = readGroupedNumber(tidy(typed));
    if (!read) return refuse(context, "forms:notANumber");
    return inRange(Number(writeDecimal(read)), { min, max }, context);
  });

/** The same kept exact, as a plain decimal text for a Decimal column. */
export const decimalField = ({ min, max, decimals = 4 }: Range & { decimals?: number } = {}) =>
  z.string().transform((typed, context) => {
    const read = readGroupedNumber(tidy(typed));
    if (!read) return refuse(context, "forms:notANumber");
    const exact = writeDecimal(read);
    if ((exact.split(".")[1] ?? "").length > decimals) return refuse(context, `forms:tooManyDecimals?max=${decimals}`);
    inRange(Number(exact), { min, max }, context);
    return exact;
  });

/** A whole number. */
export const wholeField = ({ min = 0, max = 2_147_483_647 }: Range = {}) =>
  z.string().transform((typed, context) => {
    const read = readGroupedNumber(tidy(typed));
    if (!read) return refuse(context, "forms:notANumber");
    const exact = writeDecimal(read);
    if (exact.includes(".")) return refuse(context, "forms:notAnInteger");
    return inRange(Number(exact), { min, max }, context);
  });

/** One of a closed set. */
export const choiceField = <const Value extends string>(values: readonly [Value, ...Value[]] | readonly Value[]) =>
  z.enum(values, "forms:notAChoice");

/** Any number of a closed set; nothing ticked is an empty list. The field's name ends in `[]`. */
export const listField = <const Value extends string>(values: readonly Value[]) =>
  z.array(z.enum(values, "forms:notAChoice")).max(200, "forms:tooMany?max=200").default([]);

/** A checkbox: absent is false. */
export const tickField = () =>
  z
    .enum(["on", "true", "1"], "forms:notAChoice")
    .optional()
    .transform((value) => value !== undefined);

/** The id of a record. */
export const idField = () => z.uuid("forms:notAChoice");

export const idListField = () => z.array(idField()).max(1000, "forms:tooMany?max=1000").default([]);

/** The version of the record that was on the screen, against lost updates. */
export const versionField = () => wholeField();

/** Makes a second click harmless: the same id has one effect. */
export const operationIdField = () => z.uuid("forms:invalid").optional();

/** Units offered for amounts, `currency_unit`, most used first. */
export const moneyUnitCodes = [
  "CNY_wan",
  "CNY_yi",
  "USD_wan",
  "USD_yi",
  "EUR_wan",
  "JPY_yi",
  "HKD_wan",
  "GBP_wan",
  "KRW_yi",
  "SGD_wan",
  "CHF_wan",
  "TWD_wan",
] as const;

/** An amount and its unit (`MoneyInput`), to whole units of its currency. A blank amount is absent. */
export const moneyField = () =>
  blankAmountIsAbsent.transform((given, context) => given ?? refuse(context, "forms:required"));

export const optionalMoneyField = () => blankAmountIsAbsent;

const amountMessages = {
  not_a_number: "forms:notAMoney",
  negative: "forms:tooSmall?min=0",
  too_precise: "forms:amountTooPrecise",
  too_large: "forms:amountTooLarge",
};

const blankAmountIsAbsent = z
  .object({
    amount: z.string().optional(),
    unit: z
      .string()
      .regex(/^[A-Z]{3}_(unit|wan|yi)$/, "forms:notAChoice")
      .optional(),
  })
  .optional()
  .transform((given, context): Money | undefined => {
    if (given?.amount === undefined) return undefined;
    const [currency = "CNY", unit] = (given.unit ?? "CNY_wan").split("_");
    const parsed = parseAmount(given.amount, toUnit(unit));
    if (parsed.ok) return { amount: parsed.amount, currency };
    if (parsed.reason === "empty") return undefined;
    return refuse(context, amountMessages[parsed.reason]);
  });

/** What stands in a `MoneyInput` for a stored amount: `{ total: moneyFormValue(total) }`. Large ones in 亿. */
export function moneyFormValue(money: Money | null | undefined): { amount: string; unit: string } | null {
  if (!money) return null;
  const yi = `${money.currency}_yi`;
  const offers = (code: string) => moneyUnitCodes.some((known) => known === code);
  const inYi = amountIn("yi", money.amount);
  const isRound = Math.abs(Number(inYi)) >= 1 && (inYi.split(".")[1] ?? "").length <= 2;
  const unit = offers(yi) && (isRound || !offers(`${money.currency}_wan`)) ? "yi" : "wan";
  return { amount: amountIn(unit, money.amount), unit: `${money.currency}_${unit}` };
}

function toUnit(unit: string | undefined): MoneyUnit {
  return unit === "yi" || unit === "wan" ? unit : "unit";
}

function tidy(typed: string): string {
  return typed
    .slice(0, 60)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "");
}

function inRange(value: number, { min, max }: Range, context: z.RefinementCtx): number {
  if (min !== undefined && value < min) return refuse(context, `forms:tooSmall?min=${min}`);
  if (max !== undefined && value > max) return refuse(context, `forms:tooBig?max=${max}`);
  return value;
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}
