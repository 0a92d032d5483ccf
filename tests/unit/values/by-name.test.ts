import { describe, expect, test } from "vitest";
import { byName } from "~/values/by-name";
import { shortZoneName } from "~/values/short-zone-name";

describe("names in the order people look for them", () => {
  test("Chinese names stand by pinyin, not by the number of their sign", () => {
    const names = ["张三", "安宁", "李四", "北滨", "波罗宁", "布瓦泽朗"];
    expect([...names].sort()).not.toEqual(["安宁", "北滨", "波罗宁", "布瓦泽朗", "李四", "张三"]);
    expect([...names].sort(byName((name) => name))).toEqual(["安宁", "北滨", "波罗宁", "布瓦泽朗", "李四", "张三"]);
  });

  test("numbers within names stand by their value", () => {
    expect(["2 号地块", "10 号地块", "1 号地块"].sort(byName((name) => name))).toEqual([
      "1 号地块",
      "2 号地块",
      "10 号地块",
    ]);
  });
});

test("a zone is short in a list, any other office keeps its name", () => {
  expect(
    shortZoneName({ zh: "嘉兴经济技术开发区", en: "Jiaxing Economic and Technological Development Zone" }),
  ).toEqual({ zh: "嘉兴经开区", en: "Jiaxing ETDZ" });
  expect(shortZoneName({ zh: "行政审批局", en: "Administrative Approval Bureau" })).toEqual({
    zh: "行政审批局",
    en: "Administrative Approval Bureau",
  });
});
