import { countryCodeOf } from "~/domain/reference/countries";
import { simplified } from "~/values/simplified";
import { foldCase } from "~/values/text";

export type CountryReading =
  | { kind: "none" }
  | { kind: "country"; code: string }
  /** Kept as text: no country of the table, or more than one. */
  | { kind: "text"; reason: "unknown_country" | "several_countries" };

const none = new Set(["", "-", "--", "—", "/", "无", "不详", "未知", "n/a", "none", "unknown"]);

/** Short and everyday names beside those of the table of countries. */
const everyday: Record<string, string> = {
  美: "US",
  日: "JP",
  韩: "KR",
  德: "DE",
  法: "FR",
  英: "GB",
  意: "IT",
  荷: "NL",
  瑞士: "CH",
  新: "SG",
  加: "CA",
  澳: "AU",
  俄: "RU",
  港: "HK",
  台: "TW",
  香港: "HK",
  台湾: "TW",
  澳门: "MO",
  香港特别行政区: "HK",
  澳门特别行政区: "MO",
  台湾省: "TW",
  台湾地区: "TW",
  中国台湾省: "TW",
  中国香港特别行政区: "HK",
  中国澳门特别行政区: "MO",
  南韩: "KR",
  大韩民国: "KR",
  朝鲜民主主义人民共和国: "KP",
  联合王国: "GB",
  大不列颠: "GB",
  美利坚合众国: "US",
  德意志: "DE",
  俄国: "RU",
  俄罗斯联邦: "RU",
  阿拉伯联合酋长国: "AE",
  沙特: "SA",
  沙特阿拉伯王国: "SA",
  捷克共和国: "CZ",
  星洲: "SG",
  狮城: "SG",
  英属维京群岛: "VG",
  维尔京群岛: "VG",
  维京群岛: "VG",
  英属维尔京群岛: "VG",
  开曼: "KY",
  百慕大群岛: "BM",
  萨摩亚群岛: "WS",
  usa: "US",
  "u.s.": "US",
  "u.s.a.": "US",
  "united states of america": "US",
  "the united states": "US",
  america: "US",
  uk: "GB",
  "u.k.": "GB",
  england: "GB",
  "great britain": "GB",
  britain: "GB",
  korea: "KR",
  "republic of korea": "KR",
  "south korea": "KR",
  rok: "KR",
  holland: "NL",
  "the netherlands": "NL",
  uae: "AE",
  "hong kong": "HK",
  "hong kong sar": "HK",
  "hong kong, china": "HK",
  macau: "MO",
  macao: "MO",
  taiwan: "TW",
  "taiwan, china": "TW",
  "chinese taipei": "TW",
  russia: "RU",
  "czech republic": "CZ",
  bvi: "VG",
  cayman: "KY",
  "saudi arabia": "SA",
  vietnam: "VN",
  turkey: "TR",
  prc: "CN",
  "p.r. china": "CN",
  germany: "DE",
};

/** The country or region of a cell, however it is named: DE, 德国, 德资, Germany, 中国香港, 台资. Several stay text. */
export function readCountry(cell: string): CountryReading {
  const text = simplified(foldCase(cell.slice(0, 200)));
  if (none.has(text)) return { kind: "none" };
  const whole = codeOf(text);
  if (whole) return { kind: "country", code: whole };
  const parts = text.split(/ ?[/／、,，;；+&|和及与] ?| and | - /).filter((part) => part !== "");
  const codes = new Set(parts.map(codeOf));
  const [only] = codes;
  if (codes.size === 1 && only) return { kind: "country", code: only };
  const isSeveral = parts.length > 1 && [...codes].some((code) => code !== null);
  return { kind: "text", reason: isSeveral ? "several_countries" : "unknown_country" };
}

function codeOf(name: string): string | null {
  const word = name.trim();
  // Of own keys only: a cell may say "constructor".
  const known = (text: string) => (Object.hasOwn(everyday, text) ? (everyday[text] ?? null) : countryCodeOf(text));
  return known(word) ?? known(word.replace(/(?:独资|合资|外资|投资|资本|企业|籍|商|资)+$/, "")) ?? null;
}
