import type { Span } from "./find-words";

/** "（责任单位：省财政厅）", "（商务部牵头，地方人民政府按职责分工负责）", the closing bracket lost or not. */
const inBrackets =
  /[（(](?:(?:责任|牵头|配合|负责|承办|实施|主办)(?:单位|部门)[:：][^（）()\n]{2,400}|[^（）()。；\n]{2,400}(?:负责|牵头|配合|参与|分工落实))[。；]?(?:[)）]|(?=[。\s]*(?:\n|$)))[。；]?/g;
const onALine = /(?:^|(?<=[\n。；]))\s*(?:责任|牵头|配合)(?:单位|部门)[:：][^\n]{2,400}/g;

/**
 * Who answers for an article, where the text says so at the end of its sentences: no point of its own, and the
 * departments of every point since the last such place.
 */
export function responsibleUnits(text: string): Span[] {
  return [inBrackets, onALine]
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((found) => ({ from: found.index, to: found.index + found[0].length })),
    )
    .sort((a, b) => a.from - b.from)
    .filter((one, index, all) => index === 0 || one.from >= (all[index - 1]?.to ?? 0));
}

/** The place that answers for the words ending at `at`: the next one behind them. */
export function unitsBehind(units: readonly Span[], at: number): Span | null {
  return units.find(({ from }) => from >= at) ?? null;
}
