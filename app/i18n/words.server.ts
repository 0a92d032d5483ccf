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

/**
 * A text without placeholders asked for without options needs no engine: it is read from a flat table.
 * On a board of 160 cards this is most of the work saved.
 */
function withPlainTexts(language: Language, namespace: Namespace): TFunction<Namespace> {
  const full = fixedT(language, namespace) as (key: string, options?: object) => string;
  const plain = new Map(
    flatten(resources[language][namespace]).filter(([, text]) => !text.includes("{{") && !text.includes("$t(")),
  );
  const t = (key: string, options?: object) =>
    (options === undefined ? plain.get(key) : undefined) ?? full(key, options);
  return t as TFunction<Namespace>;
}

/** All texts of a dictionary as [dotted key, text]. */
export function flatten(node: object, prefix = ""): [key: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}
