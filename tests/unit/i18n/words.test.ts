import { describe, expect, test } from "vitest";
import { fixedT } from "~/i18n/index.server";
import { languages } from "~/i18n/languages";
import { type Namespace, resources } from "~/i18n/resources";
import { flatten, wordsFor } from "~/i18n/words.server";

type Say = (key: string, options?: object) => string;

/** The typed function asked with keys that come from the data. */
const plainly = (t: unknown) => t as Say;

/** Values that would be changed by anything that reads them as more than text. */
const values = ["陆<b>&$1 $t(title)", 7];

describe.each(languages)("in %s", (language) => {
  test.each(Object.keys(resources[language]) as Namespace[])(
    "every text of %s is said as the engine says it",
    (namespace) => {
      const quick = plainly(wordsFor(language).t(namespace));
      const engine = plainly(fixedT(language, namespace));
      for (const [key, text] of flatten(resources[language][namespace])) {
        const names = [...text.matchAll(/\{\{(\w+)\}\}/g)]
          .map((match) => match[1] ?? "")
          .filter((name) => name !== "count");
        const asked = key.replace(/_(one|other)$/, "");
        for (const count of asked === key && !text.includes("{{count}}") ? [undefined] : [0, 1, 2, 1_000]) {
          for (const value of values) {
            const options = {
              ...Object.fromEntries(names.map((name) => [name, value])),
              ...(count === undefined ? {} : { count }),
            };
            const given = Object.keys(options).length > 0 ? options : undefined;
            expect(quick(asked, given), `${namespace}.${key}`).toBe(engine(asked, given));
          }
        }
      }
    },
  );
});

test("what the quick way does not know is left to the engine", () => {
  const quick = plainly(wordsFor("en").t("board"));
  const engine = plainly(fixedT("en", "board"));
  for (const options of [{}, { count: 3, unused: "x" }, { skipInterpolation: true }, { name: null }]) {
    expect(quick("missing", options)).toBe(engine("missing", options));
  }
  expect(quick("no.such.key")).toBe(engine("no.such.key"));
});

test("a value that looks like a placeholder stays what it is", () => {
  const quick = plainly(wordsFor("en").t("projects"));
  expect(quick("edit.title", { section: "{{name}}", name: "N" })).toContain("{{name}}");
});
