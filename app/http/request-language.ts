import { defaultLanguage, isLanguage, type Language } from "~/i18n/languages";
import { cookieValue } from "./cookie-value";

/** The language of a request without a signed-in reader: cookie, else Accept-Language, else Chinese. */
export function requestLanguage(request: Request): Language {
  const chosen = cookieValue(request.headers.get("Cookie"), "lang");
  if (isLanguage(chosen)) return chosen;
  return preferred(request.headers.get("Accept-Language") ?? "");
}

/** The first of the reader's languages that we speak. */
function preferred(header: string): Language {
  const wishes = header
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
  return defaultLanguage;
}
