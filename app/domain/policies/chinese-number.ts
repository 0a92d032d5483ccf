const digits = new Map(
  [..."〇一二三四五六七八九"]
    .map((sign, value) => [sign, value] as const)
    .concat([
      ["零", 0],
      ["○", 0],
      ["两", 2],
    ]),
);
const weights = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1_000],
]);

/** Reads 十六, 一百零二, 二〇二五, 23 or XIV as a number; null for anything else. */
export function readNumber(text: string): number | null {
  const bare = text.replace(/\s/g, "");
  if (/^\d{1,6}$/.test(bare)) return Number(bare);
  if (/^[IVXLC]+$/i.test(bare)) return readRoman(bare.toUpperCase());
  const signs = [...bare];
  if (signs.length === 0 || !signs.every((sign) => digits.has(sign) || weights.has(sign))) return null;
  if (signs.every((sign) => digits.has(sign))) return Number(signs.map((sign) => digits.get(sign)).join(""));
  let [total, digit] = [0, 0];
  for (const sign of signs) {
    const weight = weights.get(sign);
    if (weight === undefined) digit = digits.get(sign) ?? 0;
    else {
      total += (digit || 1) * weight;
      digit = 0;
    }
  }
  return total + digit;
}

function readRoman(text: string): number | null {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let total = 0;
  for (const [at, sign] of [...text].entries()) {
    const value = values[sign] ?? 0;
    total += value < (values[text[at + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total > 0 ? total : null;
}
