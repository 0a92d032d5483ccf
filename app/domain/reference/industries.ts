import { normaliseText } from "~/values/text";
import { industries } from "~~/seeds/reference/industries";

/** Sections are too coarse for a project. */
const usable = industries.filter(({ level }) => level !== "section");
const byCode = new Map(usable.map((industry) => [industry.code, industry]));
const codeByName = new Map<string, string>(
  usable.flatMap(({ code, nameZh, nameEn }) => [[nameZh, code] as const, [nameEn.toLowerCase(), code] as const]),
);

/**
 * What an industry field says: a class of GB/T 4754-2017 when it begins with a code of the table or is exactly a
 * name of it, else free words.
 *
 * 3973 集成电路制造 → 3973; 集成电路制造 → 3973; 芯片封装 → words.
 */
export function readIndustry(typed: string): { code: string; text: null } | { code: null; text: string } {
  const text = normaliseText(typed);
  const start = startingCode(text);
  const code = byCode.has(start) ? start : codeByName.get(text.toLowerCase());
  return code ? { code, text: null } : { code: null, text };
}

/** Does it begin with a code that the table does not have? A slip of the finger, not a description: 9999, 3937 集成电路制造. */
export function isUnknownIndustryCode(typed: string): boolean {
  const start = startingCode(normaliseText(typed));
  return start !== "" && !byCode.has(start);
}

function startingCode(text: string): string {
  return /^[A-T]?(\d{2,4})(?![\p{L}\p{N}])/u.exec(text)?.[1] ?? "";
}

/** 3973 集成电路制造: as shown and as offered in the field. */
export function industryLabel(code: string, language: string): string {
  const row = byCode.get(code);
  return row ? `${code} ${language === "en" ? row.nameEn : row.nameZh}` : code;
}

/** Every division, group and class, for a datalist. */
export function industryLabels(language: string): string[] {
  return usable.map(({ code }) => industryLabel(code, language));
}
