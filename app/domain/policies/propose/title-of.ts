import type { Span } from "./find-words";
import { wordsAt } from "./find-words";
import type { ProposalNote, Proposed } from "./proposed";

const longest = 24;
const leading =
  /^(?:[^，,。]{0,24}(?:主管部门|有关部门|人民政府|委员会|管理机构)(?:及其(?:有关|所属)部门)?(?=应当|应|要|可以|必须))?(?:(?:并|同时|还|也|积极|大力|优先|进一步|继续|切实|主动|重点|稳步|全面|深入|加快)*(?:支持|鼓励|允许|引导|推动|指导|探索|应当|应|要|可以|可|不得|严禁|禁止)(?:和支持)?)?(?:在)?(?:有条件的|符合条件的|条件成熟的)?(?:各?国家级经开区|国家级经济技术开发区|经济开发区|开发区)?(?:管理委员会|管理机构)?(?:及区内企业|内|内的)?(?:应当|应|要|可以|可|必须)?(?:积极|大力|依法|进一步)?/;
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * A point's name in the words of the text, at most 24 signs: its main clause without the word of support and without
 * the zone, which every point names. What had to be cut off is noted.
 */
export function titleOf(text: string, span: Span): { title: Proposed<string>; notes: ProposalNote[] } {
  const clause = mainClause(text, span);
  const words = text.slice(clause.from, clause.to);
  const skipped = leading.exec(words)?.[0].length ?? 0;
  const from = clause.to - clause.from - skipped >= 6 ? clause.from + skipped : clause.from;
  const whole = { from, to: clause.to };
  const to = whole.to - whole.from > longest ? cutAt(text, whole) : whole.to;
  const evidence = wordsAt(text, { from, to: trimEnd(text, from, to) });
  const notes: ProposalNote[] = to < whole.to ? [{ note: "titleCut", words: evidence.words }] : [];
  return { title: { value: plain(evidence.words), evidence: [evidence] }, notes };
}

/** The first clause that is more than an opening. */
function mainClause(text: string, span: Span): Span {
  let from = span.from;
  let depth = 0;
  for (let at = span.from; at <= span.to; at += 1) {
    const sign = text.charAt(at);
    if (/[“（(《]/.test(sign)) depth += 1;
    if (/[”）)》]/.test(sign)) depth = Math.max(0, depth - 1);
    if (at < span.to && (depth > 0 || !/[,，]/.test(sign))) continue;
    const words = text.slice(from, at);
    const isOpening =
      (/^(?:在|按照|根据|依托|发挥|围绕|结合|通过|以|为|对标|充分利用|用好|深入|建立健全从|充分发挥|更好)[^，,]*$/.test(
        words.trim(),
      ) &&
        !/(?:审批|用地|融资|支持|便利|服务|保障|公寓)$/.test(words)) ||
      /^对(?:于)?[^，,]*(?:项目|企业|园区|开发区|人才|机构|中心|人员|的)$/.test(words.trim()) ||
      /会同[^，,]{0,10}(?:部门|机构)$/.test(words.trim());
    if (at === span.to || (words.trim().length >= 5 && !isOpening)) return { from, to: at };
    from = at + 1;
  }
  return span;
}

/** The last end of a word at which the title is short enough; a list's comma before any other. */
function cutAt(text: string, { from, to }: Span): number {
  const head = text.slice(from, Math.min(to, from + longest));
  const comma = Math.max(head.lastIndexOf("、"), head.lastIndexOf("和"), head.lastIndexOf("及"));
  if (comma >= 10) return from + comma;
  let end = from;
  for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
    if (index + segment.length > longest) break;
    end = from + index + segment.length;
  }
  return end > from ? end : from + longest;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /[\s、，,和及与的“（(《；;。]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Without marks of which only one half is left. */
function plain(words: string): string {
  const open = (words.match(/“/g) ?? []).length;
  const close = (words.match(/”/g) ?? []).length;
  const bare = open === close ? words : words.replace(/[“”]/g, "");
  return (bare.match(/[（(]/g) ?? []).length === (bare.match(/[）)]/g) ?? []).length
    ? bare
    : bare.replace(/[（()）]/g, "");
}
