import { describe, expect, test } from "vitest";
import { findAlike } from "~/domain/imports/find-alike";
import { type LikenessFacts, looksAlike, profileOf } from "~/domain/imports/project-likeness";

const unknown: LikenessFacts = {
  name: "",
  otherName: null,
  investor: "诺登轴承(Norden Bearings)",
  place: "江苏省 临江市",
  sector: null,
  date: null,
  yuan: null,
};
type Facts = Partial<LikenessFacts> & { name: string };

describe("reports of one project look alike", () => {
  test.each<[string, Facts, Facts]>([
    [
      "the same name, years apart",
      { name: "诺登轴承生产基地", date: "2021-03" },
      { name: "诺登轴承生产基地项目", date: "2024-01-05" },
    ],
    [
      "a word added",
      { name: "诺登临江轴承生产基地" },
      { name: "诺登临江新城生产基地", place: "江苏省 临江市新城区", date: "2024" },
    ],
    [
      "the same month, dated differently",
      { name: "诺登北方重卡轴承项目", date: "2020-12-02", yuan: 38 },
      { name: "诺登北方国产化项目", date: "2020-12", yuan: 27 },
    ],
    [
      "names in English",
      { name: "Norden gas plant, Linjiang", date: "2006-01" },
      { name: "Norden gas plant, Linjiang development area", date: "2006-01-30" },
    ],
    [
      "the investor by its gloss",
      { name: "轴承生产基地临江项目" },
      { name: "轴承生产基地临江项目", investor: "Norden Bearings GmbH" },
    ],
    ["no place on one side", { name: "诺登精密轴承生产基地" }, { name: "诺登精密轴承基地", place: null }],
  ])("%s", (_, a, b) => expect(alike(a, b)).toBe(true));
});

describe("other projects of one investor do not", () => {
  test.each<[string, Facts, Facts]>([
    ["phases of one site", { name: "诺登轴承生产基地(一期)" }, { name: "诺登轴承生产基地二期" }],
    [
      "a later phase of a project without one",
      { name: "诺登轴承生产基地" },
      { name: "诺登轴承生产基地三期", date: "2025-11" },
    ],
    ["stages of a phase", { name: "诺登轴承二期" }, { name: "诺登轴承二期第二阶段" }],
    ["heavy and light", { name: "诺登—北江重型变速箱项目" }, { name: "诺登—北江轻型变速箱项目" }],
    ["8 and 12 inches", { name: "诺登8英寸晶圆项目" }, { name: "诺登12英寸晶圆项目" }],
    [
      "other cities",
      { name: "诺登啤酒莆田工厂", place: "福建省 莆田市" },
      { name: "诺登啤酒漳州工厂", place: "福建省 漳州市" },
    ],
    [
      "a second project years later",
      { name: "诺登临江储能超级工厂", date: "2023-04-09" },
      { name: "诺登临江超级工厂", date: "2019-01-07" },
    ],
    [
      "two signed on one day",
      { name: "诺登临江轴承项目", date: "2023-01-31" },
      { name: "诺登临江电驱动项目", date: "2023-01-31" },
    ],
    ["products of their own", { name: "诺登临江功率模块扩产" }, { name: "诺登临江制造工厂扩建" }],
    ["another investor", { name: "临江生产基地" }, { name: "临江生产基地项目", investor: "南屿汽车" }],
  ])("%s", (_, a, b) => expect(alike(a, b)).toBe(false));
});

test("of many rows each is shown the first it looks like, and the work does not grow with the square", () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({
    key: index,
    profile: profileOf({ ...unknown, name: `诺登第${index}生产线${index % 7}`, investor: `投资集团${index % 40}号` }),
  }));
  const found = findAlike(
    [],
    [
      ...rows,
      { key: 99_999, profile: profileOf({ ...unknown, name: "诺登第5生产线5", investor: "投资集团5号有限公司" }) },
    ],
  );
  expect([...found]).toEqual([[99_999, 5]]);
});

function alike(a: Facts, b: Facts): boolean {
  const [x, y] = [profileOf({ ...unknown, ...a }), profileOf({ ...unknown, ...b })];
  const [there, back] = [looksAlike(x, y), looksAlike(y, x)];
  expect(there).toBe(back);
  return there;
}
