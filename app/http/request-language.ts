import { defaultLanguage, isLanguage, type Language } from "~/i18n/languages";
import { cookieValue } from "./cookie-value";

/** The language of a request without a signed-in reader: cookie, else Accept-Language, else Chinese. */
export function requestLanguage(request: Request): Language {
  const chosen = cookieValue(request.headers.get("Cookie"), "lang");
  if (isLanguage(chosen)) return chosen;
  return spokenLanguage(request.headers.get("Accept-Language")) ?? defaultLanguage;
}

/** The first of the languages in an Accept-Language header that we speak; null where it names none of them. */
export function spokenLanguage(accepted: string | null | undefined): Language | null {
  const wishes = (accepted ?? "")
    .slice(0, 200)
    .split(",")
    .map((part) => {
      const [tag = "", weight] = part.trim().split(";q=");
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wishes) {
    if (tag.startsWith("zh")) return "zh-CN";
    if (tag.startsWith("en")) return "en";
  }
  return null;
}
