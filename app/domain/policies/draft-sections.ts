import { type DraftPlace, placeAt, placesOf } from "./draft-places";
import { findMojibake, findUnbalanced } from "./find-damage";
import { type Mark, markText, type Piece } from "./marked-text";
import type { PolicyDocument, Problem, ProblemKind } from "./outline-types";
import type { ReviewState } from "./policy-draft.server";
import { inContext, spotOf } from "./problem-spot";
import { settlingCorrection } from "./settled-problems";

export type KnownCorrection = {
  id: string;
  at: number;
  received: string;
  corrected: string;
  note: string | null;
  by: string | null;
  createdAt: string;
};

/** A place to look at, with the words around it as received; `settled` once a person found it right. */
export type ProblemView = {
  kind: ProblemKind;
  at: number;
  placeId: string;
  before: string;
  spot: string;
  after: string;
  settled: KnownCorrection | null;
};

/** A place that was put right: `words` is what stands there now in place of `received`. */
export type CorrectionView = KnownCorrection & { before: string; after: string };

/** A part of the document: its cleaned text and, beside it, the text as received. */
export type SectionView = Pick<DraftPlace, "id" | "kind" | "index"> & {
  /** An article's number and how the text calls it: 6, （六）. A chapter's number. */
  number: string | null;
  label: string | null;
  key: string | null;
  title: Piece[];
  text: Piece[];
  page: number | null;
  received: Piece[];
  problems: ProblemView[];
  corrections: CorrectionView[];
  review: ReviewState | null;
};

export type DraftSections = {
  sections: SectionView[];
  addressees: string;
  closing: string;
  signature: string;
  /** Annexes that are only named, without a text of their own. */
  namedAnnexes: { number: string | null; title: string | null }[];
  problems: ProblemView[];
};

type Facts = {
  document: PolicyDocument;
  received: string;
  corrections: readonly KnownCorrection[];
  reviews: Record<string, ReviewState>;
};

/** A document part by part, as the page shows it. */
export function draftSections({ document, received, corrections, reviews }: Facts): DraftSections {
  const places = placesOf(document);
  const problems = document.problems.map((problem): ProblemView => {
    const settled = settlingCorrection(problem, corrections);
    const context = inContext(received, spotOf(problem, received));
    return {
      kind: problem.kind,
      at: problem.at,
      placeId: placeAt(places, problem.at)?.id ?? "head",
      ...context,
      settled,
    };
  });
  const made = corrections.filter(
    ({ at, received: words, corrected }) => words !== corrected && at >= document.from && at < document.to,
  );
  const sections = places.map((place): SectionView => {
    const own = document.problems.filter((_, index) => problems[index]?.placeId === place.id);
    const open = own.filter((problem) => settlingCorrection(problem, corrections) === null);
    const put = made.filter(({ at }) => placeAt(places, at)?.id === place.id);
    const words = wordsOf(document, place);
    const mark = (text: string) => markText(text, [...damageMarks(text, open), ...correctedMarks(text, put)]);
    return {
      id: place.id,
      kind: place.kind,
      index: place.index,
      number: words.number,
      label: words.label,
      key: words.key,
      title: mark(words.title),
      text: mark(words.text),
      page: words.page,
      received: receivedPieces(received, place, open, put),
      problems: problems.filter(({ placeId }) => placeId === place.id),
      corrections: put.map((one) => ({ ...one, ...edges(received, one) })),
      review: place.kind === "article" && words.number ? (reviews[words.number] ?? "open") : null,
    };
  });
  const shown = new Set(places.filter(({ kind }) => kind === "annex").map(({ index }) => index));
  return {
    sections,
    addressees: document.addressees,
    closing: document.closing,
    signature: document.signature,
    namedAnnexes: document.annexes
      .filter((_, index) => !shown.has(index))
      .map(({ number, title }) => ({ number, title })),
    problems,
  };
}

function wordsOf(document: PolicyDocument, { kind, index }: DraftPlace) {
  const none = { number: null, label: null, key: null, title: "", text: "", page: null };
  if (kind === "article") {
    const article = document.articles[index];
    if (!article) return none;
    const { number, label, key, title, text, page } = article;
    return { number, label, key, title: title ?? "", text, page };
  }
  if (kind === "chapter") {
    const chapter = document.chapters[index];
    if (!chapter) return none;
    return {
      ...none,
      number: chapter.isNumberMissing ? null : chapter.number,
      title: chapter.title ?? "",
      text: chapter.text,
    };
  }
  if (kind === "annex") {
    const annex = document.annexes[index];
    return annex ? { ...none, number: annex.number, title: annex.title ?? "", text: annex.text } : none;
  }
  return kind === "head"
    ? { ...none, title: document.title ?? "", text: document.preamble }
    : { ...none, text: document.closing };
}

/** The damaged signs as they are left in the cleaned text, by the rules that found them. */
function damageMarks(text: string, problems: readonly Problem[]): Mark[] {
  const has = (kind: ProblemKind) => problems.some((problem) => problem.kind === kind);
  const count = problems.filter(({ kind }) => kind === "unbalanced_bracket").length;
  const brackets = count > 0 ? findUnbalanced(text) : [];
  return [
    ...(has("mojibake") ? findMojibake(text) : []),
    // Of brackets only as many as were found in the whole part: half of a pair may stand in its name.
    ...(brackets.length <= count ? brackets.map((at) => ({ from: at, to: at + 1 })) : []),
  ].map((range) => ({ ...range, mark: "problem" }));
}

/** Corrected words where they stand in the cleaned text, if it is beyond doubt which ones they are. */
function correctedMarks(text: string, corrections: readonly KnownCorrection[]): Mark[] {
  return corrections.flatMap(({ corrected }): Mark[] => {
    const from = corrected === "" ? -1 : text.indexOf(corrected);
    if (from < 0 || text.indexOf(corrected, from + 1) >= 0) return [];
    return [{ from, to: from + corrected.length, mark: "corrected" }];
  });
}

function receivedPieces(
  received: string,
  { from, to }: DraftPlace,
  problems: readonly Problem[],
  corrections: readonly KnownCorrection[],
): Piece[] {
  const text = received.slice(from, to).trimEnd();
  const spots = problems.map((problem): Mark => ({ ...spotOf(problem, received), mark: "problem" }));
  const put = corrections.map((one): Mark => ({ from: one.at, to: one.at + one.received.length, mark: "corrected" }));
  return markText(
    text,
    [...spots, ...put].map((mark) => ({ ...mark, from: mark.from - from, to: Math.min(mark.to - from, text.length) })),
  );
}

function edges(received: string, { at, received: words }: KnownCorrection): { before: string; after: string } {
  const { before, after } = inContext(received, { from: at, to: at + words.length });
  return { before, after };
}
