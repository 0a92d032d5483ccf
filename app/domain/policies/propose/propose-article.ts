import type { Modality } from "~/domain/measures/catalog";
import { beneficiaryOf } from "./beneficiary";
import { categoriesOf } from "./categories";
import { conditionsOf } from "./conditions";
import { departmentsOf } from "./departments";
import { type Span, wordsAt } from "./find-words";
import { modalityOf } from "./modality";
import { natureOf } from "./nature";
import type { ArticleToPropose, HeadToPropose, ProposalNote, ProposedArticle, ProposedMeasure } from "./proposed";
import { responsibleUnits, unitsBehind } from "./responsible-units";
import { type Point, splitPoints } from "./split-points";
import { termsOf } from "./terms";
import { titleOf } from "./title-of";
import { triggersOf } from "./triggers";
import { type ProposedValidity, validityOf } from "./validity";

/** What sets points apart: read first, so that like points that follow each other become one measure. */
type ReadPoint = {
  point: Point;
  modality: Modality;
  category: string;
  beneficiary: string;
  conditions: string;
};

const gistLength = 120;
/**
 * No article is as long or has as many points. What was made to be would keep every other request waiting: the rest of
 * it is left to the reviewer. Source: security brief, case B10.
 */
const longestRead = 10_000;
const mostPoints = 120;

/**
 * Proposes what an article says: its points, and for each the fields of a measure with the words that led to them.
 *
 * By rule, from the article's cleaned text and the document's head; the same text gives the same proposal. Nothing is
 * translated. What the words do not decide is left out and noted; an article without any point that binds, supports or
 * forbids is proposed as context, without measures.
 */
export function proposeArticle(article: ArticleToPropose, head: HeadToPropose): ProposedArticle {
  const text = article.text.slice(0, longestRead);
  const every = splitPoints(text);
  const points = every.slice(0, mostPoints);
  const groups = groupPoints(points.map((point) => readPoint(text, point, head)));
  const measures = groups.map((group) => proposeMeasure(text, group, { article, head, points: every.length }));
  const kept = measures.filter(({ modality, nature }) => modality.value !== "statement" || nature.value === "target");
  const notes: ProposalNote[] =
    kept.length === 0
      ? text === ""
        ? []
        : [{ note: "contextOnly", words: "" }]
      : measures.flatMap((one) =>
          kept.includes(one) ? [] : [{ note: "partIsContext", words: one.summary.value.slice(0, 24) }],
        );
  const whole = { from: 0, to: text.length };
  const firstSentence = text.search(/[。；\n]/);
  const gistTo = Math.min(firstSentence < 0 ? text.length : firstSentence + 1, gistLength);
  return {
    title:
      article.title !== null
        ? { value: article.title, evidence: [] }
        : text === ""
          ? { value: "", evidence: [] }
          : titleOf(text, groups[0]?.[0] ?? whole).title,
    gist: { value: text.slice(0, gistTo), evidence: text === "" ? [] : [wordsAt(text, { from: 0, to: gistTo })] },
    measures: kept,
    notes: [...notes, ...restUnread(article.text, every)],
  };
}

/** Where the reading stopped, said with the words that come next. */
function restUnread(text: string, points: readonly Point[]): ProposalNote[] {
  const next = points[mostPoints];
  const from = next?.from ?? longestRead;
  const words = text.slice(from, Math.min(next?.to ?? text.length, from + 24)).trim();
  return next || text.length > longestRead ? [{ note: "restUnread", words }] : [];
}

function readPoint(text: string, point: Point, head: HeadToPropose): ReadPoint {
  const spans = spansOf(point);
  return {
    point,
    modality: modalityOf(text, point, point.head).modality.value,
    category: categoriesOf(text, spans)[0]?.value ?? "",
    beneficiary: beneficiaryOf(text, point).value,
    conditions: JSON.stringify(conditionsOf(text, spans, head).conditions.map(({ value }) => value)),
  };
}

/** Like points that follow each other are one; a point that says nothing by itself goes with the one before it. */
function groupPoints(points: readonly ReadPoint[]): Point[][] {
  const groups: { first: ReadPoint; points: Point[] }[] = [];
  for (const one of points) {
    const last = groups.at(-1);
    const isLike =
      last &&
      // Each prohibition stands alone: it has words of its own that offend it.
      one.modality !== "must_not" &&
      last.first.modality === one.modality &&
      last.first.beneficiary === one.beneficiary &&
      (last.first.category === one.category || one.category === "") &&
      last.first.conditions === one.conditions;
    if (last && (isLike || isMeansOf(last, one))) last.points.push(one.point);
    else groups.push({ first: one, points: [one.point] });
  }
  return groups.map((group) => group.points);
}

/** "允许统筹资金，支持项目建设": a clause of the same sentence that names no need of its own says what the first is for. */
function isMeansOf(last: { first: ReadPoint; points: Point[] }, one: ReadPoint): boolean {
  const end = last.points.at(-1)?.to ?? 0;
  return (
    one.category === "" &&
    last.first.category !== "" &&
    one.point.from - end <= 2 &&
    one.point.isClause &&
    one.modality === "support" &&
    last.first.modality !== "support"
  );
}

/** `points`: how many the whole text has. */
type Around = { article: ArticleToPropose; head: HeadToPropose; points: number };

function proposeMeasure(text: string, group: readonly Point[], { article, head, points }: Around): ProposedMeasure {
  const [first] = group;
  const point: Point = first ?? { from: 0, to: text.length, head: null, isClause: false };
  const spans = [...new Set(group.flatMap(spansOf))];
  const { modality, notes: modalityNotes } = modalityOf(text, point, point.head);
  const categories = categoriesOf(text, spans);
  const nature = natureOf(text, point, modality, categories.length > 0);
  const { conditions, notes: conditionNotes } = conditionsOf(text, spans, head);
  const units = unitsBehind(responsibleUnits(text), group.at(-1)?.to ?? point.to);
  const departments = departmentsOf(text, spans, { categories, units });
  const { title, notes: titleNotes } = titleOf(text, point);
  const validity = orOfDocument(validityOf(text, { from: 0, to: text.length }, head.issuedOn), head);
  const guard = nature.value === "guard" ? triggersOf(text, group) : { triggers: [], notes: [] };
  const isAlone =
    article.title !== null &&
    group.length > 1 &&
    group.every(({ from }) => from <= text.length) &&
    group.length === points;
  const notes: ProposalNote[] = [
    ...modalityNotes,
    ...(categories.length === 0
      ? [{ note: "noCategory" as const, words: text.slice(point.from, point.from + 16) }]
      : []),
    ...conditionNotes,
    ...(departments.some(({ value }) => value.ourReading)
      ? [{ note: "departmentsOurReading" as const, words: "" }]
      : []),
    ...(departments.length === 0 && units
      ? [{ note: "departmentsUnknown" as const, words: text.slice(units.from, units.to) }]
      : []),
    ...(isAlone ? [] : titleNotes),
    ...validity.notes,
    ...guard.notes,
  ];
  return {
    spans: group.map((one) => wordsAt(text, one)),
    title: isAlone && article.title !== null ? { value: article.title.slice(0, 24), evidence: [] } : title,
    summary: {
      value: group.map(({ from, to }) => ended(text.slice(from, to))).join(""),
      evidence: group.map((one) => wordsAt(text, one)),
    },
    nature,
    modality,
    categories,
    beneficiary: beneficiaryOf(text, point),
    conditions,
    departments,
    validFrom: validity.from,
    validTo: validity.to,
    terms: termsOf(text, spans),
    triggers: guard.triggers,
    notes,
  };
}

/** An article that says nothing of its time shares the document's. */
function orOfDocument(own: ProposedValidity, { validity }: HeadToPropose): ProposedValidity {
  return { from: own.from ?? validity?.from ?? null, to: own.to ?? validity?.to ?? null, notes: own.notes };
}

function spansOf({ from, to, head }: Point): Span[] {
  return head ? [head, { from, to }] : [{ from, to }];
}

function ended(words: string): string {
  return /[。；！？：:]$/.test(words) ? words : `${words}。`;
}
