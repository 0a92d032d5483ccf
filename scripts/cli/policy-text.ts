import type { Article, PolicyDocument, ProblemKind } from "~/domain/policies/outline-types";
import type { PolicyFile, PolicyFileRefusal } from "~/domain/policies/read-policy-file.server";

const refusals: Record<PolicyFileRefusal, string> = {
  empty: "the file holds no text.",
  too_large: "the file is larger than 5 MB. Save it without pictures, or split it.",
  type: "this is no text, HTML, DOCX or PDF file. Save the document in one of these formats.",
  old_word: "this is a file of Word 97–2003 (.doc). Open it and save it as .docx.",
  macros: "the document contains macros. Save it as .docx without macros.",
  undecodable: "the text is in an encoding that is not known. Save it as UTF-8 or GB18030.",
  encrypted: "the PDF is protected by a password. Save a copy without protection.",
  no_text_layer: "the PDF has no text layer; it was scanned. Run text recognition (OCR) over it, or paste the text.",
  too_many_pages: "the PDF has more than 300 pages. Split it.",
  too_long: "the text is too long: at most 600,000 characters, 3,000 articles and 100 documents. Split it.",
  swollen: "the document unpacks to far more than its size. Save it again from the program it was written in.",
  damaged: "the file is damaged. Open it in the program it was written in and save it again.",
  busy: "two other documents are being read. Try again in a moment.",
  timed_out: "reading took too long and was stopped. Save the document as plain text and try again.",
  out_of_memory: "reading took too much memory and was stopped. Save the document as plain text and try again.",
  failed: "the file could not be read. Save the document as plain text and try again.",
};

const problems: Record<ProblemKind, string> = {
  mojibake: "damaged signs",
  unbalanced_bracket: "bracket or quotation mark without its other half",
  missing_number: "a number is missing here",
  duplicate_number: "this number stands twice",
  out_of_order: "this number is out of order",
  uncertain_join: "two halves of a word, or two words",
  correction_refused: "a correction does not fit the text",
  no_articles: "no articles were found",
};

export function describePolicyRefusal(reason: PolicyFileRefusal): string {
  return refusals[reason];
}

/** The outline of a file's documents for a person at a terminal. */
export function describePolicy({ parsed, source }: PolicyFile): string {
  const count = parsed.documents.length;
  const parts = parsed.documents.map((one, index) => describeDocument(one, source.text, count > 1 ? index + 1 : null));
  const head = count > 1 ? `The file holds ${count} documents.\n\n` : "";
  return `${head}${parts.join("\n\n")}\n`;
}

type MadeDraft = { id: string; documentKey: string | null; outline: PolicyDocument };

/** The drafts made of a file: what each of them is, and the page where it is checked, reviewed and published. */
export function describeDrafts(drafts: readonly MadeDraft[], isKnown: boolean): string {
  const lines = drafts.flatMap(({ id, documentKey, outline }) => [
    outline.title ?? "(no title)",
    `  ${outline.articles.length} articles${documentKey ? ` (${documentKey})` : ""}, ${outline.problems.length} places to look at${outline.unverified ? ", unverified" : ""}`,
    `  /library/drafts/${id}`,
  ]);
  const head = isKnown
    ? ["This office has the very file already. Its drafts:"]
    : drafts.length > 1
      ? [`The file holds ${drafts.length} documents, each a draft of its own.`]
      : [];
  return `${[...head, ...lines].join("\n")}\n`;
}

function describeDocument(document: PolicyDocument, received: string, position: number | null): string {
  const { title, number, issuer, date, unverified, addressees, annexes, signature, closing } = document;
  const facts = [
    `${position === null ? "" : `${position}. `}${title ?? "(no title)"}`,
    `  number     ${number ?? "not in the file"}`,
    `  issuer     ${issuer ?? "not in the file"}`,
    `  date       ${date ?? "not in the file"}`,
    ...(unverified ? ["  unverified: the file does not say for certain which document this is"] : []),
    ...(addressees ? [`  to         ${cut(addressees, 60)}`] : []),
  ];
  const inChapters = new Set(document.chapters.flatMap(({ articles }) => articles));
  const outline = [
    ...document.articles.filter((article) => !inChapters.has(article)).map((article) => describeArticle(article, "  ")),
    ...document.chapters.flatMap((chapter) => [
      `  ${chapter.number}${chapter.isNumberMissing ? "?" : ""} ${chapter.title ?? ""}`,
      ...chapter.articles.map((article) => describeArticle(article, "    ")),
    ]),
  ];
  const end = [
    ...(closing ? [`  closing    ${cut(closing, 60)}`] : []),
    ...annexes.map((annex) => `  annex ${annex.number ?? ""} ${annex.title ?? ""}`.trimEnd()),
    ...(signature ? [`  signature  ${signature.replace(/\n/g, ", ")}`] : []),
    `  ${document.articles.length} articles in ${document.chapters.length} chapters, ${document.problems.length} places to look at`,
    ...document.problems.map(
      ({ kind, at, excerpt }) => `    line ${lineOf(received, at)}: ${problems[kind]}: ${excerpt}`,
    ),
  ];
  return [...facts, "", ...outline, "", ...end].join("\n");
}

function describeArticle({ key, title, text }: Article, indent: string): string {
  return `${indent}${key}  ${title ?? cut(text, 30)}`;
}

function lineOf(received: string, at: number): number {
  return received.slice(0, at).split("\n").length;
}

function cut(text: string, most: number): string {
  const line = text.replace(/\s*\n\s*/g, " ");
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
