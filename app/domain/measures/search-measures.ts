import { foldCase, searchTokens } from "~/values/text";

type Searchable = { key: string; tokens: ReadonlySet<string>; searchText: string };

/**
 * Does a measure answer what was typed? Every token must be among its own, and every run of Chinese signs stand in its
 * words as typed: one or two signs are enough. Empty asks for everything.
 */
export function answersSearch(measure: Searchable, query: string): boolean {
  const tokens = searchTokens(query);
  if (tokens.length === 0) return true;
  if (isKey(measure.key, query)) return true;
  if (!tokens.every((token) => measure.tokens.has(token))) return false;
  return (foldCase(query).match(/[\u3400-\u9fff]+/g) ?? []).every((run) => measure.searchText.includes(run));
}

/** P25-13 finds P25-13 and P25-13a, not P25-1. */
function isKey(key: string, query: string): boolean {
  const typed = query.trim().toUpperCase();
  return (
    /^[A-Z]+\d*-[\d.]+[A-Z]?$/.test(typed) &&
    (key.toUpperCase() === typed || key.replace(/[a-z]$/, "").toUpperCase() === typed)
  );
}
