import iconv from "iconv-lite";
import type { Problem } from "./outline-types";
import type { TracedText } from "./traced-text";

/** Damaged places nearer to each other than this are one place. */
const sameplace = 24;
/** Signs on either side shown with a place. */
const around = 10;

const marks: readonly RegExp[] = [
  /\uFFFD+|[\u2E80-\u2EFF]+/g,
  /[\uE000-\uF8FF\u0080-\u009F]+/g,
  /(?<=[\u3400-\u9fff])\?+(?=[^\s”’"）)》])|\?{2,}(?=[\u3400-\u9fff])|[\u2580-\u259F]+/g,
  // A reading in brackets that is no gloss of the sign before it: what was left of a damaged sign.
  /[(（][a-z]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,4}[)）]/g,
  /[\u0400-\u04FF](?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])[\u0400-\u04FF]/g,
  /锟斤拷|烫烫|屯屯屯|ï¿½|â€[\u0080-\u02ff]?|(?:[ÃÂÄåäæçèé][\u0080-\u00BF¡-ÿ]){2,}/g,
];

export type Range = { from: number; to: number };

/** Places where signs were lost or swapped on the way, as ranges of `text`; near ones are put together. */
export function findMojibake(text: string): Range[] {
  const found = [...marks.flatMap((pattern) => [...text.matchAll(pattern)]), ...misread(text)]
    .map(({ index, 0: match }) => ({ from: index, to: index + match.length }))
    .sort((a, b) => a.from - b.from);
  const places: Range[] = [];
  for (const one of found) {
    const last = places.at(-1);
    if (last && one.from - last.to <= sameplace) last.to = Math.max(last.to, one.to);
    else places.push({ ...one });
  }
  return places;
}

/** UTF-8 that was read as GBK: written back, its bytes are Chinese in UTF-8, which no real text's are. */
function misread(text: string): RegExpExecArray[] {
  return [...text.matchAll(/[\u4e00-\u9fff\u20ac\u2000-\u30ff\ue000-\uf8ff]{6,}/g)].filter(([run]) => {
    const back = iconv.encode(run, "gb18030").toString("utf8");
    const [lost, signs] = [back.match(/\uFFFD/g)?.length ?? 0, back.match(/[\u4e00-\u9fff]/g)?.length ?? 0];
    return signs >= 3 && signs >= lost * 2;
  });
}

const pairs: Record<string, string> = {
  "(": ")",
  "[": "]",
  "〔": "]",
  "《": "》",
  "〈": "〉",
  "“": "”",
  "【": "】",
  "「": "」",
};
const same: Record<string, string> = { "（": "(", "）": ")", "［": "[", "］": "]", "〕": "]" };
const closing = new Set(Object.values(pairs));

/** Brackets and quotation marks without their other half; half and full width are the same bracket. */
export function findUnbalanced(text: string): number[] {
  const open: { sign: string; at: number }[] = [];
  const wrong: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = same[text[at] ?? ""] ?? text[at] ?? "";
    const other = pairs[sign];
    if (other) open.push({ sign: other, at });
    else if (closing.has(sign) && !isListMark(text, at)) {
      const match = open.findLastIndex((one) => one.sign === sign);
      if (match < 0) wrong.push(at);
      else
        wrong.push(
          ...open
            .splice(match)
            .slice(1)
            .map((one) => one.at),
        );
    }
  }
  return [...wrong, ...open.map(({ at }) => at)].sort((a, b) => a - b);
}

/** "1）" and "a)" number an item of a list. */
function isListMark(text: string, at: number): boolean {
  return (
    /[)）]/.test(text[at] ?? "") &&
    /(?:^|[\s。；：:;，、])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2})$/.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** Everything damaged in one piece of text, with its place in the text as received. */
export function damageIn(content: TracedText, received: string): Problem[] {
  const mojibake = findMojibake(content.text);
  const brackets = findUnbalanced(content.text).filter(
    (at) => !mojibake.some(({ from, to }) => at >= from - 6 && at <= to + 6),
  );
  const place = (at: number) => content.at[at] ?? 0;
  return [
    ...mojibake.map(({ from, to }) => ({
      kind: "mojibake" as const,
      at: place(from),
      excerpt: excerptOf(received, place(from), place(to - 1) + 1),
    })),
    ...brackets.map((at) => ({
      kind: "unbalanced_bracket" as const,
      at: place(at),
      excerpt: excerptOf(received, place(at), place(at) + 1),
    })),
  ];
}

/** The words around a place as they were received, on one line. */
export function excerptOf(received: string, from: number, to: number): string {
  return received
    .slice(Math.max(0, from - around), to + around)
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

/** The words that begin at a place. */
export function excerptFrom(received: string, at: number): string {
  return received
    .slice(at, at + 3 * around)
    .replace(/\s*\n\s*/g, " ")
    .trim();
}
