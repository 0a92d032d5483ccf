import { readCatalogueFacts } from "./catalogue-facts";
import { type Cleaning, cleanLines } from "./clean-lines";
import type { PolicyDocument } from "./outline-types";
import { readSegment } from "./read-segment";
import { applyCorrections, type Correction, type SourceText } from "./source-text";
import { splitDocuments } from "./split-documents";

export type ParsedPolicy = { documents: PolicyDocument[]; cleaning: Cleaning };
export type ParseOptions = { key?: string | undefined; corrections?: readonly Correction[] };

/** The longest law has 1,260 articles, and nobody glues a hundred documents together. */
const most = { documents: 100, articles: 3_000, problems: 5_000, signs: 4_000_000 };

/** Whether more was found than a person could review, or a page show. */
export function isTooManyParts({ documents }: ParsedPolicy): boolean {
  const sum = (count: (document: PolicyDocument) => number) =>
    documents.reduce((total, document) => total + count(document), 0);
  return (
    documents.length > most.documents ||
    sum(({ articles }) => articles.length) > most.articles ||
    sum(({ problems }) => problems.length) > most.problems ||
    JSON.stringify(documents).length > most.signs
  );
}

/**
 * Reads the documents of one file: head, chapters, articles, closing, annexes, signature, and every place that a person
 * has to look at. Nothing is guessed: what the file does not say is null, what could not be repaired is a problem.
 *
 * `key` is put in front of the numbers of the first document's articles ("P25-6"); a second document glued to it has
 * no key of its own. All places count from the beginning of `source.text`, corrections or not.
 */
export function parsePolicy(source: SourceText, { key, corrections = [] }: ParseOptions = {}): ParsedPolicy {
  const { lines, refused } = applyCorrections(source, corrections);
  const { all, paragraphs, cleaning } = cleanLines(lines);
  const facts = readCatalogueFacts(all.map(({ content }) => content.text));
  const segments = splitDocuments(paragraphs);
  const documents = segments.map((segment, index) =>
    readSegment(segment, {
      received: source.text,
      key: index === 0 ? key : undefined,
      facts: index === 0 ? facts : { number: null, date: null, issuer: null },
    }),
  );
  documents[0]?.problems.unshift(
    ...refused.map(({ at, received }) => ({ kind: "correction_refused" as const, at, excerpt: received })),
  );
  return { documents, cleaning };
}
