/** The 31 signs of the code: digits and capitals without I, O, Z, S, V. A sign's value is its place here. */
const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const codeLength = 18;

export type CreditCodeCheck =
  | { ok: true; code: string }
  | { ok: false; reason: "length" }
  /** `sign` cannot occur in a code, `position` counts from 1. */
  | { ok: false; reason: "character"; sign: string; position: number }
  /** The last sign does not follow from the 17 before it: somewhere a sign is wrong or two are swapped. */
  | { ok: false; reason: "check_digit" };

/**
 * Checks a unified social credit code 统一社会信用代码; on success gives it in its stored form.
 *
 * Full-width and lower-case letters, spaces and hyphens are put right first.
 * Source: GB 32100-2015, §4 (alphabet) and annex A (check sign: weights 3^i mod 31).
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  const code = normaliseCreditCode(text);
  if (code.length !== codeLength) return { ok: false, reason: "length" };
  const wrongAt = [...code].findIndex((sign) => !signs.includes(sign));
  if (wrongAt >= 0) return { ok: false, reason: "character", sign: code.charAt(wrongAt), position: wrongAt + 1 };
  return creditCodeCheckSign(code) === code.at(-1) ? { ok: true, code } : { ok: false, reason: "check_digit" };
}

/** The form that is compared and stored, whether or not the code is right. */
export function normaliseCreditCode(text: string): string {
  return text
    .slice(0, 100)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}\p{Pd}]/gu, "")
    .toUpperCase();
}

/** The check sign that belongs to the first 17 signs. Throws on a sign outside the alphabet. */
export function creditCodeCheckSign(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const sign of code.slice(0, codeLength - 1)) {
    const value = signs.indexOf(sign);
    if (value < 0) throw new RangeError(`Not a sign of a credit code: ${sign}`);
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  // A sum divisible by 31 would ask for sign number 31, which does not exist: it is written 0.
  return signs.charAt((31 - (sum % 31)) % 31);
}
