/**
 * Exact decimal arithmetic on strings, without floating point: a number is `digits / 10^places`.
 *
 * Amounts travel as strings from the form to the database and back, so no cent is ever rounded by accident.
 */
export type Decimal = { digits: bigint; places: number };

/** Reads a plain decimal ('-1234.50'), without grouping or exponent. Null for anything else. */
export function readDecimal(text: string): Decimal | null {
  const match = /^(-?)(\d{1,40})(?:\.(\d{0,40}))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = "", fraction = ""] = match;
  const digits = BigInt(whole + fraction);
  return { digits: sign ? -digits : digits, places: fraction.length };
}

/** Reads a decimal our own code wrote. Throws on anything else: that is a bug, not a user's slip. */
export function decimal(text: string): Decimal {
  const read = readDecimal(text);
  if (!read) throw new RangeError(`Not a decimal: ${text.slice(0, 40)}`);
  return read;
}

/** The shortest plain form: no trailing zeros after the point, no '-0'. */
export function writeDecimal({ digits, places }: Decimal): string {
  const sign = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  const whole = text.slice(0, text.length - places);
  const fraction = text.slice(text.length - places).replace(/0+$/, "");
  return sign + whole + (fraction && `.${fraction}`);
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { digits: widen(a, places) + widen(b, places), places };
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

/** a ÷ b with `places` decimals, half away from zero. Throws RangeError when b is 0. */
export function divideDecimals(a: Decimal, b: Decimal, places: number): Decimal {
  const numerator = a.digits * 10n ** BigInt(b.places + places);
  const denominator = b.digits * 10n ** BigInt(a.places);
  return { digits: roundedQuotient(numerator, denominator), places };
}

/** To `places` decimals, half away from zero; never adds places. */
export function roundDecimal(value: Decimal, places: number): Decimal {
  if (value.places <= places) return value;
  return { digits: roundedQuotient(value.digits, 10n ** BigInt(value.places - places)), places };
}

/** Negative, 0 or positive as a is less than, equal to or more than b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = widen(a, places) - widen(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function widen(value: Decimal, places: number): bigint {
  return value.digits * 10n ** BigInt(places - value.places);
}

function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const isNegative = numerator < 0n !== denominator < 0n;
  const [top, bottom] = [magnitude(numerator), magnitude(denominator)];
  const quotient = (top * 2n + bottom) / (bottom * 2n);
  return isNegative ? -quotient : quotient;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
