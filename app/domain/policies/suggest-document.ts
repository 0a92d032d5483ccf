import { dice, signPairs } from "~/values/dice";
import type { PolicyDocument } from "./outline-types";

/** A document of the library, as far as a draft is compared with it. */
export type LibraryDocument = {
  key: string;
  title: { zh: string; en: string };
  number: string | null;
  issuedOn: string | null;
  articleNumbers: readonly string[];
};

export type SuggestionReason = "same-number" | "same-title" | "like-title" | "same-date" | "same-articles";
export type DocumentSuggestion = { key: string; reasons: SuggestionReason[] };

/** From these shares of common pairs of signs on, two titles are alike, or the same but for a sign or two. */
const alikeFrom = 0.55;
const sameFrom = 0.9;
const weights: Record<SuggestionReason, number> = {
  "same-number": 4,
  "same-title": 4,
  "like-title": 2,
  "same-date": 1,
  "same-articles": 1,
};
/** One weak sign alone suggests nothing: many documents have nine articles. */
const leastWeight = 2;

/**
 * The documents of the library that a draft may be the text, or a later edition, of; the likeliest first, with what speaks
 * for each. Other numbers speak against: a document has one.
 */
export function suggestDocuments(draft: PolicyDocument, library: readonly LibraryDocument[]): DocumentSuggestion[] {
  return library
    .map((known) => ({ key: known.key, reasons: reasonsFor(draft, known), likeness: likeness(draft, known) }))
    .map((one) => ({ ...one, weight: one.reasons.reduce((sum, reason) => sum + weights[reason], 0) }))
    .filter(({ weight }) => weight >= leastWeight)
    .sort((a, b) => b.weight - a.weight || b.likeness - a.likeness)
    .map(({ key, reasons }) => ({ key, reasons }));
}

function reasonsFor(draft: PolicyDocument, known: LibraryDocument): SuggestionReason[] {
  const numbers = [draft.number, known.number].map((number) => number && plain(number));
  if (numbers[0] && numbers[0] === numbers[1]) return ["same-number", ...restOf(draft, known)];
  return restOf(draft, known);
}

function restOf(draft: PolicyDocument, known: LibraryDocument): SuggestionReason[] {
  const alike = likeness(draft, known);
  const numbers = draft.articles.map(({ number }) => number);
  return [
    ...(alike >= sameFrom ? ["same-title" as const] : alike >= alikeFrom ? ["like-title" as const] : []),
    ...(draft.date !== null && draft.date === known.issuedOn ? ["same-date" as const] : []),
    ...(numbers.length > 0 && numbers.join(" ") === known.articleNumbers.join(" ") ? ["same-articles" as const] : []),
  ];
}

function likeness({ title }: PolicyDocument, known: LibraryDocument): number {
  if (title === null) return 0;
  const scores = [known.title.zh, known.title.en].map((other) =>
    dice(signPairs(titleCore(title)), signPairs(titleCore(other))),
  );
  return Math.max(...scores);
}

/** What a title is about, without who hands it down and how: 关于印发《工作方案》的通知 is 工作方案. */
function titleCore(title: string): string {
  const quoted = /《([^》]{6,})》/.exec(title)?.[1] ?? title;
  const core = quoted
    .replace(/[（(](?:征求意见稿|试行|暂行|修订稿?|草案)[）)]/g, "")
    .replace(/^.{0,40}?关于(?:印发|发布|公布)?/, "")
    .replace(/的?(?:通知|公告|决定)$/, "");
  return plain(core.length >= 4 ? core : quoted).toLowerCase();
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s·,，、.。:：]/g, "")
    .replace(/[〔［【]/g, "[")
    .replace(/[〕］】]/g, "]")
    .replace(/经开区/g, "经济技术开发区");
}
