import { describe, expect, test } from "vitest";
import { clashingKey } from "~/domain/policies/document-key";
import { readOutline, withKeys } from "~/domain/policies/draft-outline";
import { placeAt, placesOf } from "~/domain/policies/draft-places";
import { findWords } from "~/domain/policies/find-words";
import { markText } from "~/domain/policies/marked-text";
import { spotOf } from "~/domain/policies/problem-spot";
import { storableText } from "~/domain/policies/storable";
import { suggestDocuments } from "~/domain/policies/suggest-document";
import { parseLines } from "~~/tests/support/read-policy";

const text = "关于支持外资项目的若干措施\n第一条 支持外资企业向?qū)I(yè)化发展。\n第二条 鼓励外资企业增资，增资。";

describe("words in the text as received", () => {
  test.each([
    ["once", "鼓励", undefined, "鼓励"],
    ["over a broken line", "鼓 励外资", undefined, "鼓励外资"],
    ["twice", "增资", undefined, "words-repeated"],
    ["twice, one of them meant", "增资", text.lastIndexOf("增资"), "增资"],
    ["not at all", "用地", undefined, "words-not-there"],
    ["with signs of a pattern", "?qū)I(yè)", undefined, "?qū)I(yè)"],
  ])("that stand there %s", (_, words, at, expected) => {
    const found = findWords(text, { within: { from: 0, to: text.length }, words, at });
    expect(found.ok ? text.slice(found.place.from, found.place.to) : found.reason).toBe(expected);
  });
});

test("every place of a document belongs to one part, and the damaged signs of a problem are its spot", () => {
  const { source, documents } = parseLines(text);
  const [document] = documents;
  if (!document) throw new Error("no document");
  const places = placesOf(document);
  expect(places.map(({ id }) => id)).toEqual(["head", "article-1", "article-2", "tail"]);
  for (const [at, place] of places.slice(1).entries()) expect(place.from).toBe(places[at]?.to);
  const [problem] = document.problems;
  if (!problem) throw new Error("no problem");
  const { from, to } = spotOf(problem, source.text);
  expect(source.text.slice(from, to)).toBe("?qū)I(yè)");
  expect(placeAt(places, problem.at)?.id).toBe("article-1");
});

test("an outline comes back from the database as it was, keyed anew by its document", () => {
  const [document] = parseLines(text, { key: "A1" }).documents;
  if (!document) throw new Error("no document");
  expect(readOutline(JSON.parse(JSON.stringify(document)))).toEqual(document);
  expect(withKeys(document, "B2").articles.map(({ key }) => key)).toEqual(["B2-1", "B2-2"]);
});

test("half a sign and the sign of value 0 are replaced one for one", () => {
  expect(storableText("a\uD842b\0c\u{20BB7}")).toBe("a\uFFFDb\uFFFDc\u{20BB7}");
});

test("marks that overlap or lie outside are left out, and no sign is lost", () => {
  const pieces = markText("一二三四五", [
    { from: 1, to: 3, mark: "problem" },
    { from: 2, to: 4, mark: "corrected" },
    { from: 4, to: 9, mark: "corrected" },
  ]);
  expect(pieces.map((piece) => piece.text).join("")).toBe("一二三四五");
  expect(pieces.filter(({ mark }) => mark !== null)).toEqual([{ text: "二三", mark: "problem" }]);
});

test.each([
  ["P25", "P25"],
  ["p25", "P25"],
  ["P25-1", "P25"],
  ["P2", null],
  ["P251", null],
])("the key %s is mistaken for %s", (key, expected) => {
  expect(clashingKey(key, ["ZJ", "P25"])).toBe(expected);
});

test("a document is suggested by what speaks for it, not because it has as many articles", () => {
  const [draft] = parseLines(text).documents;
  if (!draft) throw new Error("no document");
  const known = { number: null, issuedOn: null, articleNumbers: ["1", "2"] };
  const same = { ...known, key: "A", title: { zh: "支持外资项目若干措施", en: "Measures" } };
  const other = { ...known, key: "B", title: { zh: "关于安全生产工作的意见", en: "Opinions" } };
  expect(suggestDocuments(draft, [other, same]).map(({ key }) => key)).toEqual(["A"]);
});
