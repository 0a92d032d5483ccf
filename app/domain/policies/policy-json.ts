import type { Article, PolicyDocument } from "./outline-types";
import type { ParsedPolicy } from "./parse-policy";

/** The outline as the command prints it and other programs read it. Its shape is a promise. */
export function toPolicyJson({ documents }: Pick<ParsedPolicy, "documents">) {
  return {
    documents: documents.map((one: PolicyDocument) => ({
      title: one.title,
      number: one.number,
      issuer: one.issuer,
      date: one.date,
      unverified: one.unverified,
      addressees: one.addressees,
      preamble: one.preamble,
      chapters: one.chapters.map(({ number, title, text, articles }) => ({
        number,
        title,
        text,
        articles: articles.map(plain),
      })),
      articles: one.articles.map(plain),
      closing: one.closing,
      annexes: one.annexes.map(({ number, title, text }) => ({ number, title, text })),
      signature: one.signature,
      problems: one.problems,
    })),
  };
}

function plain({ key, number, title, text }: Article) {
  return { key, number, title, text };
}
