import { expect, test } from "vitest";
import { csvText } from "~/values/csv";

test("a table is text with a mark, quoted, with lines ended by CR LF", () => {
  expect(
    csvText([
      ["类别", 3, null],
      ['说 "好"', "a,b", "两\n行"],
    ]),
  ).toBe('\uFEFF"类别",3,\r\n"说 ""好""","a,b","两\n行"\r\n');
});

test.each(["=1+1", "+8613", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠a", " =1", "\u200b=1"])(
  "%j stays text",
  (text) => {
    expect(csvText([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  },
);

test.each(["P25-13", "a=b", "3月", "<3", "12+", "*"])("%j is left as it is", (text) => {
  expect(csvText([[text]])).toBe(`\uFEFF"${text}"\r\n`);
});
