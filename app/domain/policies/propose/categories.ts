import type { NeedCategory } from "~/domain/needs/categories";
import { categoryWords } from "./category-words";
import { findAll, type Span, widest } from "./find-words";
import type { Evidence, Proposed } from "./proposed";

/** Below this a word or two in passing make no category. */
const leastWeight = 2;
/** A further category needs this share of what speaks for the first. */
const leastShare = 0.5;
const mostCategories = 3;

/** Words that only name the field or the place of something else. */
const inPassing =
  /退出国家级|国家级经济技术开发区|重大和重点外资(?!项目清单)|重点外资(?=制造业|企业)|“[^”]{0,6}招商[^”]*”|环境保护(?=标志)|重大和重点外资制造业|疫情防控|信息化(?=部)|金融业?监管|自然资源(?=主管|部门)|生态环境(?=主管|部门|厅|局)|科技(?=部门|主管)|国土资源(?=部门|主管|厅|局)|环境保护(?=部门|主管|厅|局)|安全生产监督管理(?=部门)|财政(?=部门|厅|局)|税务(?=部门|机关|局)/;

const everyWord = [...categoryWords.keys()].sort((a, b) => b.length - a.length);

/**
 * The needs a point speaks of, strongest first, each with the words that say so.
 *
 * A word counts once, at its widest; the first words of a point, which say what it is about, count more.
 */
export function categoriesOf(text: string, spans: readonly Span[]): Proposed<NeedCategory>[] {
  const weights = new Map<NeedCategory, { weight: number; evidence: Evidence[] }>();
  for (const span of spans) {
    const skipped = findAll(text, span, inPassing);
    const found = widest(wordsIn(text, span));
    const seen = new Set<string>();
    for (const evidence of found) {
      if (seen.has(evidence.words) || skipped.some((one) => one.from <= evidence.from && evidence.to <= one.to))
        continue;
      seen.add(evidence.words);
      for (const { category, weight } of categoryWords.get(evidence.words) ?? []) {
        const held = weights.get(category) ?? { weight: 0, evidence: [] };
        const length = Math.min(1.5, 0.7 + evidence.words.length * 0.15);
        held.weight += weight * length;
        held.evidence.push(evidence);
        weights.set(category, held);
      }
    }
  }
  const ranked = [...weights]
    .filter(([, { weight }]) => weight >= leastWeight)
    .sort(([, a], [, b]) => b.weight - a.weight);
  const most = ranked[0]?.[1].weight ?? 0;
  return ranked
    .filter(([, { weight }]) => weight >= most * leastShare)
    .slice(0, mostCategories)
    .map(([value, { evidence }]) => ({ value, evidence }));
}

/** Every category word of the spans, for the words an officer would type. */
export function categoryWordsIn(text: string, spans: readonly Span[]): Evidence[] {
  return widest(spans.flatMap((span) => wordsIn(text, span)));
}

/** Looked for in the span alone: a long article has many points, and each asks for every word. */
function wordsIn(text: string, span: Span): Evidence[] {
  const part = text.slice(span.from, span.to);
  return everyWord.flatMap((word) => (part.includes(word) ? findAll(text, span, literal(word)) : []));
}

const patterns = new Map<string, RegExp>();

function literal(word: string): RegExp {
  const held = patterns.get(word) ?? new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g");
  patterns.set(word, held);
  held.lastIndex = 0;
  return held;
}
