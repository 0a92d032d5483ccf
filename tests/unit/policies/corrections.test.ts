import { expect, test } from "vitest";
import { parseLines } from "~~/tests/support/read-policy";

const text = "某县扶持办法\n一、支持新材抖。优先安排用地。\n二、支持新装备（含样机。优先采购。";

test("corrections are applied before reading, places stay those of the text as received", () => {
  const plain = parseLines(text);
  expect(plain.documents[0]?.problems.map(({ kind, at }) => [kind, text[at]])).toEqual([["unbalanced_bracket", "（"]]);
  const { documents } = parseLines(text, {
    corrections: [
      { at: text.indexOf("（含样机"), received: "（含样机", corrected: "（含样机）", note: "对照原件" },
      { at: text.indexOf("抖"), received: "抖", corrected: "料" },
    ],
  });
  expect(documents[0]?.problems).toEqual([]);
  expect(documents[0]?.articles.map(({ title }) => title)).toEqual(["支持新材料", "支持新装备（含样机）"]);
  const second = documents[0]?.articles[1];
  expect(text.slice(second?.from, second?.to)).toBe("二、支持新装备（含样机。优先采购。");
});

test("a correction of words that do not stand there changes nothing and is shown", () => {
  const { documents } = parseLines(text, { corrections: [{ at: 0, received: "别的字", corrected: "错" }] });
  expect(documents[0]?.title).toBe("某县扶持办法");
  expect(documents[0]?.problems[0]).toEqual({ kind: "correction_refused", at: 0, excerpt: "别的字" });
});

test("a correction may put a missing number back", () => {
  const broken = "某县办法\n一、支持甲。优先安排。\n支持乙。优先采购。\n三、支持丙。优先招聘。";
  expect(parseLines(broken).documents[0]?.problems.map(({ kind }) => kind)).toEqual(["missing_number"]);
  const at = broken.indexOf("支持乙");
  const { documents } = parseLines(broken, { corrections: [{ at, received: "支持乙", corrected: "二、支持乙" }] });
  expect(documents[0]?.articles.map(({ number }) => number)).toEqual(["1", "2", "3"]);
  expect(documents[0]?.problems).toEqual([]);
});
