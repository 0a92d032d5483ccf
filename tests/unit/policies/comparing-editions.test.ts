import { expect, test } from "vitest";
import { compareEditions, type EditionArticle, markWords } from "~/domain/policies/compare-editions";

const article = (number: string, title: string, text: string): EditionArticle => ({
  key: `X-${number}`,
  number,
  title,
  text,
});

const old = [
  article("1", "设立窗口", "企业投资、报建、用工等事项由一个窗口收件，内部流转。"),
  article("2", "公布时限", "每个事项的时限向社会公布，超过时限的说明原因。"),
  article("3", "减少检查", "同一企业一年内的检查合并进行，检查计划提前告知企业。"),
  article("4", "企业日", "每月第二个星期三为企业日，管委会负责人当面听取意见。"),
];

test("each article is unchanged, changed, moved, gone or new, and old keys stay", () => {
  const changes = compareEditions(old, [
    article("1", "设立窗口", "企业投资、报建、用工等事项由一个窗口收件,内部流转。"),
    article("2", "公布时限", "每个事项的时限向社会公布，超过时限的，由窗口负责人书面说明原因。"),
    article("3", "跨境数据", "园区内企业的研发数据可以按照清单便捷出境，清单由省里发布。"),
    article("4", "减少检查", "同一企业一年内的检查合并进行，检查计划提前告知企业。"),
  ]);
  expect(changes.map(({ key, status, isReworded }) => [key, status, isReworded])).toEqual([
    ["X-1", "unchanged", false],
    ["X-2", "changed", true],
    ["X-3-2", "new", false],
    ["X-3", "moved", false],
    ["X-4", "gone", false],
  ]);
  expect(changes[3]?.after?.number).toBe("4");
});

test("the words that changed are marked, width of signs is no change", () => {
  const words = markWords("超过时限的,说明原因。", "超过时限的，书面说明理由。");
  expect(words.filter(({ kind }) => kind !== "same").map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "added 书面",
    "removed 原因",
    "added 理由",
  ]);
});

test("an article that moved and was reworded keeps its key", () => {
  const [change] = compareEditions(old, [
    article("9", "企业日", "每月第一个星期三为企业日，管委会主要负责人当面听取意见并答复。"),
  ]).filter(({ after }) => after);
  expect(change).toMatchObject({ key: "X-4", status: "moved", isReworded: true });
});

test("nothing before is all new, nothing after is all gone", () => {
  expect(compareEditions([], old).map(({ key, status }) => `${key} ${status}`)).toEqual([
    "X-1 new",
    "X-2 new",
    "X-3 new",
    "X-4 new",
  ]);
  expect(compareEditions(old, []).map(({ status }) => status)).toEqual(["gone", "gone", "gone", "gone"]);
});
