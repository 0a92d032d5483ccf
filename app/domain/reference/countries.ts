import type { Name } from "~/domain/access/viewer";
import { foldCase } from "~/values/text";
import { countries } from "~~/seeds/reference/countries";

/** Every way the 249 countries and regions are typed: code, Chinese name, English name, 香港 for 中国香港. */
const codeByWord = new Map<string, string>(
  countries.flatMap(({ code, nameZh, nameEn }) =>
    [code, nameZh, nameEn, nameZh.replace(/^中国(?=香港|澳门|台湾)/, "")].map(
      (word) => [foldCase(word), code] as const,
    ),
  ),
);
const byCode = new Map<string, Name>(countries.map(({ code, nameZh, nameEn }) => [code, { zh: nameZh, en: nameEn }]));

/** The ISO 3166 code of a country or region as typed: 德国, Germany, DE, 香港. Null for anything else. */
export function countryCodeOf(typed: string): string | null {
  return codeByWord.get(foldCase(typed.slice(0, 100)).replace(/\s*[（(].*$/, "")) ?? null;
}

/** 德国 or Germany; the code itself for one this table does not know. */
export function countryName(code: string, language: string): string {
  const name = byCode.get(code);
  if (!name) return code;
  return language === "en" ? name.en : name.zh;
}

/** All names for a datalist, in the order of the table. */
export function countryNames(language: string): string[] {
  return countries.map(({ nameZh, nameEn }) => (language === "en" ? nameEn : nameZh));
}
