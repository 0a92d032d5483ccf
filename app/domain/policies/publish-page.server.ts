import type { Viewer } from "~/domain/access/viewer";
import type { Text } from "~/domain/measures/catalog";
import type { ChangedWords } from "./compare-editions";
import type { DraftHead } from "./draft-head";
import type { Problem } from "./outline-types";
import type { PlannedArticle, PlannedFate } from "./plan-edition";
import { getPolicyImpact, type Impact } from "./policy-impact.server";
import type { PublishChecks } from "./publish-checks";
import { blockOf } from "./publish-draft.server";
import { getPublishPlan, type PublishPlan } from "./publish-plan.server";

export type PlannedRow = {
  key: string;
  fate: PlannedFate;
  isReworded: boolean;
  number: string;
  numberBefore: string | null;
  title: string;
  /** Measures the reviewer gave it; null where they are kept, or the file has no such article. */
  measures: number | null;
  isKept: boolean;
  /** What rests on it, where publishing asks for a new look; null otherwise. */
  impact: Impact | "none" | null;
};

export type PublishPage = {
  draftId: string;
  state: "open" | "published" | "discarded";
  version: number;
  head: DraftHead | null;
  fileName: string;
  articleCount: number;
  /** The edition this becomes; 1 is the first text. */
  serial: number;
  isHeld: boolean;
  mayPublish: boolean;
  checks: PublishChecks;
  problems: Problem[];
  problemCount: number;
  block: ReturnType<typeof blockOf>;
  rows: PlannedRow[];
  counts: { fate: PlannedFate; count: number }[];
};

const fates: PlannedFate[] = ["new", "changed", "moved", "gone", "unchanged", "attached", "absent"];
const mostProblems = 20;

/** What publishing a draft will do, before it is done. Null for a draft that is not the viewer's office's. */
export async function getPublishPage(viewer: Viewer, draftId: string): Promise<PublishPage | null> {
  const plan = await getPublishPlan(viewer, draftId);
  if (!plan) return null;
  const touched = plan.planned.filter(isTouched).map(({ key }) => key);
  const impact = await getPolicyImpact(viewer, touched);
  const { draft, head, outline, held } = plan;
  return {
    draftId,
    state: draft.state,
    version: draft.version,
    head,
    fileName: plan.file.fileName,
    articleCount: outline.articles.length,
    serial: (held?.lastSerial ?? 0) + 1,
    isHeld: held !== null,
    mayPublish: plan.mayPublish,
    checks: plan.checks,
    problems: outline.problems.slice(0, mostProblems),
    problemCount: outline.problems.length,
    block: blockOf(plan, true),
    rows: plan.planned.map((planned) => toRow(plan, planned, impact)),
    counts: fates.flatMap((fate) => {
      const count = plan.planned.filter((one) => one.fate === fate).length;
      return count > 0 ? [{ fate, count }] : [];
    }),
  };
}

function isTouched({ fate }: PlannedArticle): boolean {
  return fate === "changed" || fate === "moved" || fate === "gone";
}

function toRow(plan: PublishPlan, planned: PlannedArticle, impact: ReadonlyMap<string, Impact>): PlannedRow {
  const { key, fate, before, after, isReworded } = planned;
  const review = after ? plan.reviews.find(({ number }) => number === after.number)?.review : null;
  const number = after?.number ?? before?.number ?? "";
  return {
    key,
    fate,
    isReworded,
    number,
    numberBefore: before && before.number !== number ? before.number : null,
    title: after?.title ?? before?.title ?? opening(after?.text ?? before?.text ?? ""),
    measures: review && !review.keepsMeasures ? review.measures.length : null,
    isKept: review?.keepsMeasures ?? false,
    impact: isTouched(planned) ? (impact.get(key) ?? "none") : null,
  };
}

function opening(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}

export type ComparePage = {
  draftId: string;
  shortTitle: Text;
  /** The edition it is compared with; 0 where the library has no text yet. */
  lastSerial: number;
  articles: {
    key: string;
    fate: PlannedFate;
    number: string;
    numberBefore: string | null;
    title: string | null;
    /** What stands now, or stood before where it is gone. */
    text: string;
    words: ChangedWords;
  }[];
};

/** The draft's text beside the last edition's, article by article. Null where there is nothing to compare with, or all of it is published. */
export async function getComparePage(viewer: Viewer, draftId: string): Promise<ComparePage | null> {
  const plan = await getPublishPlan(viewer, draftId);
  if (!plan?.head || !plan.held || plan.draft.state === "published") return null;
  return {
    draftId,
    shortTitle: plan.head.shortTitle,
    lastSerial: plan.held.lastSerial,
    articles: plan.planned.map(({ key, fate, before, after, words }) => ({
      key,
      fate,
      number: after?.number ?? before?.number ?? "",
      numberBefore: before && after && before.number !== after.number ? before.number : null,
      title: after?.title ?? before?.title ?? null,
      text: after?.text ?? before?.text ?? "",
      words,
    })),
  };
}
