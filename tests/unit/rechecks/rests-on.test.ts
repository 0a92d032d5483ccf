import { expect, test } from "vitest";
import { restsOn } from "~/domain/rechecks/rests-on";

const article = {
  key: "P25-13",
  documentNames: [
    "P25",
    "深化国家级经济技术开发区改革创新工作方案",
    "2025年工作方案",
    "2025 Work Plan",
    "国办发〔2025〕1号",
  ],
  numbers: ["13"],
};

test.each([
  ["P25-13", true],
  ["P25-13a 项", true],
  ["P25-1", false],
  ["P25-131", false],
  ["XP25-13", false],
  ["按 P25-13、P22-5 办理", true],
  ["2025年工作方案第十三条", true],
  ["《2025年工作方案》第13条", true],
  ["《2025年工作方案》第六条", false],
  ["2025年工作方案第十二、十三条", true],
  ["2025年工作方案第十至十五条", true],
  ["2025年工作方案第一至五条", false],
  ["国办发[2025]1号", true],
  ["2025 Work Plan, Art. 13", true],
  ["2025 Work Plan, Art. 6", false],
  ["《另一办法》第十三条", false],
  ["2025年工作方案第六条；《另一办法》第十三条", false],
  ["2025年工作方案", true],
  ["第十三条", false],
])("%s rests on article 13 of the plan: %s", (words, expected) => {
  expect(restsOn(words, article)).toBe(expected);
});

test("chapters with numbers of their own and inserted articles are told apart", () => {
  const inChapter = { key: "ZJ-2.4", documentNames: ["指导意见"], numbers: ["2.4"] };
  expect(restsOn("指导意见第二章第四条", inChapter)).toBe(true);
  expect(restsOn("指导意见第三章第四条", inChapter)).toBe(false);
  expect(restsOn("X-23-1", { key: "X-23", documentNames: [], numbers: ["23"] })).toBe(false);
  expect(restsOn("条例第二十三条之一", { key: "X-23-1", documentNames: ["条例"], numbers: ["23-1"] })).toBe(true);
});
