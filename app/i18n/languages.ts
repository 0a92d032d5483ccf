export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = "zh-CN";

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
