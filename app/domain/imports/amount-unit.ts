import { currencyOfWord, piece, placesOfScale, tidyAmount } from "./amount-words";

/** A unit that is written once for many amounts; what it leaves open is null. `places` is a power of ten. */
export type AmountUnit = {
  currency: string | null;
  places: number | null;
  isChinese: boolean;
  /** Just 元: beside a column of currencies it means "units", not yuan. */
  isPlainYuan?: boolean;
};

const unitPattern = new RegExp(
  `^(?:(?<before>${piece.currency}) ?)?(?:(?<scale>${piece.scale}) ?)?(?<after>${piece.currency})?$`,
  "u",
);
const unitAtEnd = new RegExp(`(?<scale>万亿|百万|千万|亿|万)(?<after>${piece.currency})?$`, "u");

/**
 * The unit in a column's header: 总投资(万美元), 投资额（亿元）, 单位：万元, Investment (USD million), 总投资万元. Null when it names none.
 */
export function unitOfHeader(header: string): AmountUnit | null {
  const text = tidyAmount(header.replaceAll("_", " "));
  for (const [, inside = ""] of text.matchAll(/[([【]([^()[\]【】]{1,40})[)\]】]/g)) {
    const unit = readUnit(inside.replace(/^(?:单位|折合?|in|unit)[:： ]{0,2}/, "").replace(/[,，、].*$/, ""));
    if (unit) return unit;
  }
  const named = /(?:单位[:： ]?|[,，:：/] ?| in )(.{1,20})$/.exec(text)?.[1];
  const byName = named ? readUnit(named) : null;
  if (byName) return byName;
  const ending = unitAtEnd.exec(text)?.groups;
  if (ending) return unitFrom(ending);
  // investment usd m, amount_cny
  const words = text.split(" ");
  return (
    [2, 1]
      .map((count) => (words.length > count ? readUnit(words.slice(-count).join(" ")) : null))
      .find((unit) => unit !== null) ?? null
  );
}

/** A unit that stands alone in a cell: USD, 美元, 万美元, 万元, million EUR. Null for anything else. */
export function readUnit(text: string): AmountUnit | null {
  const tidied = tidyAmount(text);
  const groups = tidied === "" ? undefined : unitPattern.exec(tidied)?.groups;
  return groups ? unitFrom(groups) : null;
}

function unitFrom({ before, scale, after }: { [name: string]: string | undefined }): AmountUnit | null {
  const named = [before, after].filter((word) => word !== undefined).map((word) => currencyOfWord.get(word) ?? null);
  if (named.length === 2 && named[0] !== named[1]) return null;
  const unit = {
    currency: named[0] ?? null,
    places: scale === undefined ? null : (placesOfScale.get(scale) ?? null),
    isChinese: /[万亿千]/.test(scale ?? ""),
    isPlainYuan: (before ?? after) === "元" && (!before || !after),
  };
  return unit.currency === null && unit.places === null ? null : unit;
}

/** `USD_wan` of a form as a unit: the answer to "in which unit are amounts without one?". */
export function unitOfCode(code: string | null): AmountUnit | null {
  const match = /^([A-Z]{3})_(unit|wan|yi)$/.exec(code ?? "");
  if (!match?.[1]) return null;
  return {
    currency: match[1],
    places: match[2] === "yi" ? 8 : match[2] === "wan" ? 4 : 0,
    isChinese: true,
    isPlainYuan: match[1] === "CNY",
  };
}

/** The unit a title above the table names for all of it, as `CNY_wan`: 单位：万元, (Unit: USD). Null when it names none. */
export function unitOfTitle(titles: readonly string[]): string | null {
  const saying = titles.filter((title) => /单位|單位|\bunit\b|\bamounts? in\b/i.test(title));
  for (const title of saying) {
    const unit = unitOfHeader(title.replaceAll("單位", "单位").replace(/amounts? in/i, "单位"));
    const size = ({ 0: "unit", 4: "wan", 8: "yi" } as const)[unit?.places ?? 0];
    if (unit && size) return `${unit.currency ?? "CNY"}_${size}`;
  }
  return null;
}
