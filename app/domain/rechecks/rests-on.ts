import { readNumber } from "~/domain/policies/chinese-number";

/** An article as a text may name it: its key, the names its document goes by, and its numbers before and after a change. */
export type NamedArticle = { key: string; documentNames: readonly string[]; numbers: readonly string[] };

/**
 * Whether words such as "2025年工作方案第十三条" rest on an article: they hold its key, or name its document and either
 * this article or none at all.
 */
export function restsOn(words: string, { key, documentNames, numbers }: NamedArticle): boolean {
  const text = plain(words);
  if (hasKey(text, plain(key))) return true;
  return documentNames
    .map(plain)
    .filter((name) => name.length >= 2)
    .some((name) => {
      const at = indexOfName(text, name);
      if (at < 0) return false;
      const cited = citedNumbers(ownPart(text.slice(at + name.length)));
      return cited.length === 0 || cited.some((number) => numbers.includes(number));
    });
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").replace(/〔/g, "[").replace(/〕/g, "]").toLowerCase();
}

/** P25-1 does not stand in P25-13, nor in XP25-1; P25-13 does in P25-13a. */
function hasKey(text: string, key: string): boolean {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    if (!/[a-z0-9]/.test(text.charAt(at - 1)) && !/^(?:[.-]?\d)/.test(text.slice(at + key.length))) return true;
  }
  return false;
}

/** A short name in Latin letters or digits is a word of its own: P25 does not stand in P250. */
function indexOfName(text: string, name: string): number {
  const isLatin = /^[a-z0-9.\-_]+$/.test(name);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (!isLatin || (!/[a-z0-9]/.test(before) && !/[a-z0-9-]/.test(after))) return at;
  }
  return -1;
}

/** What is said of this document, before the next one is named. */
function ownPart(text: string): string {
  return text.replace(/^[》>」）)\]〕]+/, "").split(/[《;；。]/, 1)[0] ?? "";
}

const signs = "〇零一二三四五六七八九十百千两\\d";

/** 第十三条, 第五、六条, 第五至七条, 第二章第四条, 第二十三条之一, Art. 13 as the numbers of articles. */
function citedNumbers(text: string): string[] {
  const found: string[] = [];
  const chinese = new RegExp(
    `(?:第([${signs}]+)章)?第([${signs}、,，和及至到\\-~]+)(?:条|部分)(?:之([${signs}]+))?`,
    "g",
  );
  for (const [, chapter, list = "", sub] of text.matchAll(chinese)) {
    const prefix = chapter ? `${readNumber(chapter)}.` : "";
    for (const number of numbersOf(list)) found.push(`${prefix}${number}${sub ? `-${readNumber(sub)}` : ""}`);
  }
  for (const [, number = ""] of text.matchAll(/(?:art(?:icle)?|sec(?:tion)?)s?\.?(\d+(?:[.-]\d+)?)/g))
    found.push(number);
  return found;
}

function numbersOf(list: string): number[] {
  return list.split(/[、,，和及]/).flatMap((part) => {
    const [first = null, last = null] = part.split(/[至到\-~]/).map(readNumber);
    if (first === null) return [];
    return last === null || last < first || last - first > 100
      ? [first]
      : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
