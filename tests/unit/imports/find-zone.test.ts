import { expect, test } from "vitest";
import { zoneFinder } from "~/domain/imports/find-zone";
import { zones } from "~~/seeds/reference/zones";

const find = zoneFinder(
  zones.map(({ code, nameZh, nameEn }) => ({ id: code, code, nameZh, nameEn: nameEn ?? nameZh })),
);

test.each([
  ["苏州工业园区", "苏州工业园区"],
  ["江苏省苏州市苏州工业园区", "苏州工业园区"],
  ["Suzhou Industrial Park", "苏州工业园区"],
  ["北京经济技术开发区", "北京经济技术开发区"],
  ["国家级嘉兴经济技术开发区", "嘉兴经济技术开发区"],
  ["嘉兴经开区", "嘉兴经济技术开发区"],
  ["天津市西青经开区", "天津西青经济技术开发区"],
  ["广州开发区", "广州经济技术开发区"],
  ["昆山经济技术开发区（光电产业园）", "昆山经济技术开发区"],
])("%s is %s", (text, name) => {
  expect(find(text)).toMatchObject({ kind: "found", zone: { nameZh: name } });
});

test.each(["天津市", "太仓市", "苏州高新技术产业开发区", "上海自贸试验区临港新片区", "海盐经济开发区", "", "区"])(
  "%j names no zone",
  (text) => {
    expect(find(text).kind).toBe("none");
  },
);

test("a name that fits several is told as such", () => {
  const two = zoneFinder([
    { id: "1", code: "A", nameZh: "东城临港经济技术开发区", nameEn: "A" },
    { id: "2", code: "B", nameZh: "西城临港经济技术开发区", nameEn: "B" },
  ]);
  expect(two("临港经开区").kind).toBe("ambiguous");
});
