import { concepts } from "~/domain/measures/concepts";
import { categoryWordsIn } from "./categories";
import { findAll, type Span, widest, wordsAt } from "./find-words";
import type { Evidence, Proposed } from "./proposed";

const mostTerms = 12;
/** Said of everything, so it finds nothing. */
const empty = new Set(
  "企业 项目 资金 技术 人员 金融 财政 数字 网络 创新 绿色 贸易 出口 海外 品牌 智能 数据 电力 能源 利润 建设 服务".split(
    " ",
  ),
);

const conceptWords = [...new Set(Object.values(concepts).flat())].filter((word) => /^[\u3400-\u9fff]{2,}$/.test(word));

/**
 * The words of a point that an officer would type when asking for it: what the text sets in quotation marks, the words
 * of its needs, and those that the matching knows.
 */
export function termsOf(text: string, spans: readonly Span[]): Proposed<string>[] {
  const quoted = spans.flatMap((span) => findAll(text, span, /“[^”]{2,10}”/).map(inner));
  const known = spans.flatMap((span) => conceptsIn(text, span));
  const latin = spans.flatMap((span) => findAll(text, span, /M0|5G|RCEP|CPTPP|DEPA|EIA/));
  const found = widest([...quoted, ...categoryWordsIn(text, spans), ...known, ...latin]);
  const terms = new Map<string, Proposed<string>>();
  for (const evidence of found) {
    const word = evidence.words;
    if (word.length < 2 || empty.has(word) || terms.has(word)) continue;
    terms.set(word, { value: word, evidence: [evidence] });
  }
  return [...terms.values()].slice(0, mostTerms);
}

/** Where each first stands. */
function conceptsIn(text: string, { from, to }: Span): Evidence[] {
  const part = text.slice(from, to);
  return conceptWords.flatMap((word) => {
    const at = part.indexOf(word);
    return at < 0 ? [] : [wordsAt(text, { from: from + at, to: from + at + word.length })];
  });
}

function inner({ words, from, to }: Evidence): Evidence {
  return { words: words.slice(1, -1), from: from + 1, to: to - 1 };
}
