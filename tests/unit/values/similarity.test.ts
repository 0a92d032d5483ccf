import { describe, expect, test } from "vitest";
import { nameKey, nameKeys, nameSimilarity, sameNameFrom, similarNameFrom } from "~/values/similarity";

test.each([
  ["博世(中国)投资有限公司", "博世投资"],
  ["中芯国际集成电路制造（上海）有限公司", "中芯国际集成电路制造"],
  ["采埃孚集团", "采埃孚"],
  ["安川电机株式会社", "安川电机"],
  ["宁德时代新能源科技股份有限公司", "宁德时代新能源科技"],
  ["台灣積體電路製造股份有限公司", "台湾积体电路制造"],
  ["Robert Bosch GmbH", "robert bosch"],
  ["Siemens Healthineers AG & Co. KG", "siemens healthineers"],
  ["Barilla G. e R. Fratelli S.p.A.", "barilla g e r fratelli"],
  ["A.P. Møller - Mærsk A/S", "ap møller mærsk"],
  ["The Coca-Cola Company", "coca cola"],
  ["Samsung (China) Investment Co., Ltd.", "samsung investment"],
  ["AG", "ag"],
  ["公司", "公司"],
  ["(西门子)", "西门子"],
  ["!!", ""],
])("%s is compared as %s", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test("a gloss in another script and each part of a joint name are names of their own", () => {
  expect(nameKeys("三星电子(Samsung Electronics)")).toEqual(["三星电子", "samsung electronics"]);
  expect(nameKeys("埃克森美孚(ExxonMobil)/沙特阿美(Saudi Aramco)")).toEqual([
    "埃克森美孚",
    "exxonmobil",
    "沙特阿美",
    "saudi aramco",
  ]);
  expect(nameKeys("Danfoss A/S (中国)")).toEqual(["danfoss"]);
});

describe("the same company is recognised", () => {
  test.each([
    ["博世（中国）投资有限公司", "博世(中国)投资有限责任公司"],
    ["三星电子(Samsung Electronics)", "Samsung Electronics Co., Ltd."],
    ["宝马集团(BMW)", "BMW AG"],
    ["Robert Bosch GmbH", "BOSCH, Robert"],
    ["Schaeffler AG", "schaeffler"],
    ["液化空气(Air Liquide)", "Air Liquide S.A."],
    ["Nestlé S.A.", "Nestle"],
    ["现代汽车集团(Hyundai Motor)", "现代汽车"],
  ])("%s = %s", (a, b) => {
    expect(nameSimilarity(a, b)).toBeGreaterThanOrEqual(sameNameFrom);
  });
});

describe("a similar company is worth a look", () => {
  test.each([
    ["大众汽车", "大众"],
    ["Thermo Fisher Scientific", "Thermo Fisher"],
    ["Siemens", "Siemns"],
    ["勃林格殷格翰", "勃林格殷格瀚"],
  ])("%s ~ %s", (a, b) => {
    const score = nameSimilarity(a, b);
    expect(score).toBeGreaterThanOrEqual(similarNameFrom);
    expect(score).toBeLessThan(sameNameFrom);
  });
});

describe("another company is left alone", () => {
  test.each([
    ["三星电子", "三养食品"],
    ["西门子", "西安电子"],
    ["丹纳赫(Danaher)", "达能(Danone)"],
    ["博世(中国)有限公司", "贝卡尔特(中国)有限公司"],
    ["General Electric Co., Ltd.", "General Motors Co., Ltd."],
    ["", "博世"],
  ])("%s / %s", (a, b) => {
    expect(nameSimilarity(a, b)).toBeLessThan(similarNameFrom);
  });
});
