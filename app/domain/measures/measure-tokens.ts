import { bigrams } from "~/values/text";
import type { Text } from "./catalog";

type Worded = {
  key: string;
  title: Text;
  summary: Text;
  terms: readonly string[];
  articleTitle: string;
  documentShortTitle: string;
};

/** What a measure is found by: its own words in both languages, its terms, its article and its document. */
export function measureTokens({ key, title, summary, terms, articleTitle, documentShortTitle }: Worded): string[] {
  const words = [key, title.zh, title.en, summary.zh, summary.en, articleTitle, documentShortTitle, ...terms];
  return [...new Set(words.flatMap((text) => bigrams(text)))];
}
