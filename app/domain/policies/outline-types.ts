import type { Paragraph } from "./join-lines";
import type { MarkerStyle } from "./markers";
import type { TracedText } from "./traced-text";

/** What a person has to look at: a place in the text as received, and the words that stand there. */
export type ProblemKind =
  | "mojibake"
  | "unbalanced_bracket"
  | "missing_number"
  | "duplicate_number"
  | "out_of_order"
  | "uncertain_join"
  | "correction_refused"
  | "no_articles";
export type Problem = { kind: ProblemKind; at: number; excerpt: string };

/**
 * An article as it was found. `number` is "6", "2.4" where numbering restarts in each chapter, "23-1" for 第二十三条之一.
 * `from` and `to` bound it in the text as received.
 */
export type Article = {
  key: string;
  number: string;
  title: string | null;
  text: string;
  label: string;
  chapter: number | null;
  from: number;
  to: number;
  received: string;
  page: number | null;
};

export type Chapter = {
  number: string;
  title: string | null;
  text: string;
  isNumberMissing: boolean;
  from: number;
  articles: Article[];
};

export type Annex = { number: string | null; title: string | null; text: string; from: number };

export type PolicyDocument = {
  title: string | null;
  number: string | null;
  issuer: string | null;
  date: string | null;
  unverified: boolean;
  addressees: string;
  preamble: string;
  chapters: Chapter[];
  articles: Article[];
  closing: string;
  annexes: Annex[];
  signature: string;
  problems: Problem[];
  from: number;
  to: number;
};

/** The body of a document on its way to chapters and articles. */
export type FoundArticle = {
  style: MarkerStyle;
  value: number;
  sub: number | null;
  label: string;
  chapter: number | null;
  paragraphs: Paragraph[];
  rest: TracedText;
};
