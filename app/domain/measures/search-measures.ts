import { foldCase, searchTokens } from "~/values/text";

export type Searchable = { tokens: ReadonlySet<string>; searchText: string };

/**
 * Does a text answer what was typed? Every token must be among its own, and every run of Chinese signs stand in its
 * words as typed: one or two signs are enough. Empty asks for everything.
 */
export function answersSearch(text: Searchable, query: string): boolean {
  const tokens = searchTokens(query);
  if (!tokens.every((token) => text.tokens.has(token))) return false;
  return (foldCase(query).match(/[\u3400-\u9fff]+/g) ?? []).every((run) => text.searchText.includes(run));
}

/** P25-13 is typed for P25-13 and P25-13a, not for P25-1. */
export function isKeyTyped(key: string, query: string): boolean {
  const typed = query.trim().toUpperCase();
  return key.toUpperCase() === typed || key.replace(/[a-z]$/, "").toUpperCase() === typed;
}

/** Measures that answer the query by their own words; those of an article where only title or gist does. */
export function searchArticle<M extends Searchable & { key: string }>(
  article: { search: Searchable; measures: M[] },
  query: string,
): M[] {
  if (searchTokens(query).length === 0) return article.measures;
  const byKey = article.measures.filter((measure) => isKeyTyped(measure.key, query));
  if (byKey.length > 0) return byKey;
  const own = article.measures.filter((measure) => answersSearch(measure, query));
  if (own.length > 0) return own;
  return answersSearch(article.search, query) ? article.measures : [];
}
