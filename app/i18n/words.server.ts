import type { TFunction } from "i18next";
import { fixedT } from "./index.server";
import { type Language, languages } from "./languages";
import { type Namespace, resources } from "./resources";
import type { Words } from "./use-translation";

const wordsByLanguage = Object.fromEntries(
  languages.map((language) => {
    const cache = new Map<Namespace, TFunction<Namespace>>();
    const t = (namespace: Namespace) => {
      let found = cache.get(namespace);
      if (!found) {
        found = withPlainTexts(language, namespace);
        cache.set(namespace, found);
      }
      return found;
    };
    return [language, { language, t }];
  }),
);

export function wordsFor(language: Language): Words {
  return wordsByLanguage[language] as Words;
}

type Options = Record<string, unknown>;

/**
 * Texts are cut at their placeholders once and then only put together: on a board of 160 cards the engine's own lookup
 * was a fifth of the page. Whatever is more than a plural and plain values goes to the engine.
 */
function withPlainTexts(language: Language, namespace: Namespace): TFunction<Namespace> {
  const full = fixedT(language, namespace) as (key: string, options?: Options) => string;
  const plurals = new Intl.PluralRules(language);
  const texts = new Map(
    flatten(resources[language][namespace])
      .filter(([, text]) => !text.includes("$t(") && !text.replaceAll(anyPlaceholder, "").includes("{{"))
      .map(([key, text]) => [key, text.split(placeholder)] as const),
  );
  const t = (key: string, options?: Options) => {
    const count = options?.["count"];
    const plural = typeof count === "number" ? texts.get(`${key}_${plurals.select(count)}`) : undefined;
    const parts = plural ?? texts.get(key);
    return (parts && putTogether(parts, options)) ?? full(key, options);
  };
  return t as TFunction<Namespace>;
}

const placeholder = /\{\{(\w+)\}\}/;
const anyPlaceholder = new RegExp(placeholder, "g");

/** Text and names of values in turn; null when a value is missing or an option is none of the text's values. */
function putTogether(parts: readonly string[], options: Options = {}): string | null {
  for (const name in options) if (name !== "count" && !isValueOf(parts, name)) return null;
  let text = parts[0] ?? "";
  for (let at = 1; at < parts.length; at += 2) {
    const value = options[parts[at] ?? ""];
    if (typeof value !== "string" && typeof value !== "number") return null;
    text += value;
    text += parts[at + 1];
  }
  return text;
}

function isValueOf(parts: readonly string[], name: string): boolean {
  for (let at = 1; at < parts.length; at += 2) if (parts[at] === name) return name !== "context";
  return false;
}

/** All texts of a dictionary as [dotted key, text]. */
export function flatten(node: object, prefix = ""): [key: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}
