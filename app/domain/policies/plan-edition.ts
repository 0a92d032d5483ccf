import { type ChangedWords, compareEditions, type EditionArticle } from "./compare-editions";
import type { Article } from "./outline-types";

/** An article the library holds, with its text in the edition before where there is one. */
export type HeldArticle = {
  key: string;
  number: string;
  goneInEdition: number | null;
  text: EditionArticle | null;
};

/**
 * What publishing does with one article. `attached`: the library holds the article and now gets its first text.
 * `absent`: the library holds it without a text, and the file has none for it either, so it stays as it is.
 */
export type PlannedFate = "unchanged" | "changed" | "moved" | "new" | "gone" | "attached" | "absent";
export type PlannedArticle = {
  /** The key that links and needs hold on to. */
  key: string;
  fate: PlannedFate;
  isReworded: boolean;
  isHeld: boolean;
  before: Pick<EditionArticle, "number" | "title" | "text"> | null;
  after: Article | null;
  words: ChangedWords;
};

/**
 * What a document of a file becomes in the library, article by article, in the file's order with what is gone in its
 * old place.
 *
 * Articles with a text in the edition before are compared with it. Those the library holds without a text are found by
 * their number. A key that was ever given is never given to another article.
 */
export function planEdition(
  documentKey: string,
  articles: readonly Article[],
  held: readonly HeldArticle[],
): PlannedArticle[] {
  const before = held.flatMap(({ key, goneInEdition, text }) =>
    text && goneInEdition === null ? [{ ...text, key }] : [],
  );
  const without = new Map(
    held
      .filter(({ text, goneInEdition }) => text === null && goneInEdition === null)
      .map((article) => [article.number, article]),
  );
  const after = articles.map((article) => ({ ...article, key: `${documentKey}-${article.number}` }));
  const byFound = new Map(after.map((found) => [found.key, found]));

  const attached = new Set<string>();
  const planned = compareEditions(
    before,
    after,
    held.map(({ key }) => key),
  ).map((change): PlannedArticle => {
    const found = change.after ? (byFound.get(change.after.key) ?? null) : null;
    const waiting = change.status === "new" && found ? without.get(found.number) : undefined;
    if (waiting && found && !attached.has(waiting.key)) {
      attached.add(waiting.key);
      return {
        key: waiting.key,
        fate: "attached",
        isReworded: false,
        isHeld: true,
        before: null,
        after: found,
        words: [],
      };
    }
    return {
      key: change.key,
      fate: change.status,
      isReworded: change.isReworded,
      isHeld: change.status !== "new",
      before: change.before,
      after: found,
      words: change.words,
    };
  });
  const absent = [...without.values()].filter(({ key }) => !attached.has(key));
  return [
    ...planned,
    ...absent.map(
      ({ key, number }): PlannedArticle => ({
        key,
        fate: "absent",
        isReworded: false,
        isHeld: true,
        before: { number, title: null, text: "" },
        after: null,
        words: [],
      }),
    ),
  ];
}
