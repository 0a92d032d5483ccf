import { z } from "zod";
import type { PolicyDocument } from "./outline-types";

const problemKinds = [
  "mojibake",
  "unbalanced_bracket",
  "missing_number",
  "duplicate_number",
  "out_of_order",
  "uncertain_join",
  "correction_refused",
  "no_articles",
] as const;

const Article = z.object({
  key: z.string(),
  number: z.string(),
  title: z.string().nullable(),
  text: z.string(),
  label: z.string(),
  chapter: z.number().nullable(),
  from: z.number(),
  to: z.number(),
  received: z.string(),
  page: z.number().nullable(),
});

const Outline = z.object({
  title: z.string().nullable(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  date: z.string().nullable(),
  unverified: z.boolean(),
  addressees: z.string(),
  preamble: z.string(),
  chapters: z.array(
    z.object({
      number: z.string(),
      title: z.string().nullable(),
      text: z.string(),
      isNumberMissing: z.boolean(),
      from: z.number(),
    }),
  ),
  articles: z.array(Article),
  closing: z.string(),
  annexes: z.array(
    z.object({ number: z.string().nullable(), title: z.string().nullable(), text: z.string(), from: z.number() }),
  ),
  signature: z.string(),
  problems: z.array(z.object({ kind: z.enum(problemKinds), at: z.number(), excerpt: z.string() })),
  from: z.number(),
  to: z.number(),
});

/** The outline of a draft as it is stored. A chapter's articles are the same objects as those of the whole list. */
export function readOutline(stored: unknown): PolicyDocument {
  const outline = Outline.parse(stored);
  return {
    ...outline,
    chapters: outline.chapters.map((chapter, index) => ({
      ...chapter,
      articles: outline.articles.filter((article) => article.chapter === index),
    })),
  };
}

/** The same outline with the keys of its articles beginning with `documentKey`: P25 gives P25-6. */
export function withKeys(outline: PolicyDocument, documentKey: string | null): PolicyDocument {
  const articles = outline.articles.map((article) => ({
    ...article,
    key: documentKey ? `${documentKey}-${article.number}` : article.number,
  }));
  return {
    ...outline,
    articles,
    chapters: outline.chapters.map((chapter, index) => ({
      ...chapter,
      articles: articles.filter((article) => article.chapter === index),
    })),
  };
}
