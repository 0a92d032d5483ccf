import { describe, expect, test } from "vitest";
import type { Condition } from "~/domain/measures/catalog";
import { conditionsOf } from "~/domain/policies/propose/conditions";
import type { HeadToPropose } from "~/domain/policies/propose/proposed";

const head: HeadToPropose = { title: "若干措施", level: "national", province: null, issuedOn: null };

function read(text: string, of: Partial<HeadToPropose> = {}) {
  return conditionsOf(text, [{ from: 0, to: text.length }], { ...head, ...of });
}

/** Without the words in both languages, which say the same. */
function facts(text: string, of: Partial<HeadToPropose> = {}) {
  return read(text, of).conditions.map(({ value: { text: _, ...fact } }) => fact);
}

describe("where a project has to be", () => {
  test.each<[string, Partial<HeadToPropose>, Partial<Condition>[]]>([
    ["支持国家级经开区建设平台。", {}, [{ fact: "zoneLevel", in: ["national"] }]],
    ["支持建设平台。", { title: "支持国家级经济技术开发区的通知" }, [{ fact: "zoneLevel", in: ["national"] }]],
    ["支持国家级开发区和省级开发区建设平台。", {}, [{ fact: "zoneLevel", in: ["national", "provincial"] }]],
    ["支持省级开发区升级为国家级经开区。", {}, [{ fact: "zoneLevel", in: ["provincial"] }]],
    ["支持建设平台。", { level: "provincial", province: "330000" }, [{ fact: "province", in: ["330000"] }]],
    ["支持中西部和东北地区承接加工贸易。", {}, [{ fact: "region", in: ["central", "west", "northeast"] }]],
    ["支持东部地区提升水平。", {}, [{ fact: "region", in: ["east"] }]],
    ["对排名靠前的园区优先支持。", {}, [{ fact: "zoneRank", top: true }]],
  ])("%s", (text, of, expected) => {
    expect(facts(text, of)).toEqual(expected);
  });

  test("a region that something goes to is no condition, and that is noted", () => {
    expect(facts("引导企业向中西部地区转移。").filter(({ fact }) => fact === "region")).toEqual([]);
    expect(read("引导企业向中西部地区转移。").notes[0]).toEqual({ note: "directionNotCondition", words: "中西部" });
  });

  test("the head is named as the source where the article itself is silent", () => {
    const [one] = read("支持建设平台。", { title: "支持国家级经开区的通知" }).conditions;
    expect(one?.evidence).toEqual([{ words: "国家级经开区", from: 0, to: 0, in: "head" }]);
  });
});

describe("what a project has to be", () => {
  test.each<[string, object[]]>([
    [
      "支持集成电路、生物医药、高端装备制造等领域的外商投资项目。",
      [{ fact: "sector", in: ["integrated_circuits", "biopharma", "high_end_equipment"], open: true }],
    ],
    ["支持集成电路项目。", [{ fact: "sector", in: ["integrated_circuits"] }]],
    ["支持制造业企业改造。", [{ fact: "manufacturing", is: true }]],
    ["支持外资企业增资扩产。", [{ fact: "kind", in: ["expansion"] }]],
    ["支持企业并购。", [{ fact: "kind", in: ["merger"] }]],
    ["鼓励设立外资研发中心。", [{ fact: "kind", in: ["rd_centre"] }]],
    ["以分配利润再投资的，递延纳税。", [{ fact: "kind", in: ["reinvested_profit"] }]],
    ["为在谈项目提供服务。", [{ fact: "stage", from: "negotiation", to: "appraisal" }]],
    ["保障在建项目用电。", [{ fact: "stage", from: "construction", to: "construction" }]],
    ["对外资标志性项目加大支持。", [{ fact: "lists", anyOf: ["landmark"] }]],
    ["对标志性外资项目加大支持。", [{ fact: "lists", anyOf: ["landmark"] }]],
    ["优先纳入重大和重点外资项目清单。", []],
    ["依据规划环评结论简化内容。", [{ fact: "planningEia", is: true }]],
    ["明确“工业上楼”的产业类型。", [{ fact: "landMode", in: ["storeyed_factory"] }]],
  ])("%s", (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  test("what is major without a list is left to a list or to whoever decides", () => {
    expect(facts("保障重大项目用地。")).toMatchObject([
      { fact: "any", of: [{ fact: "lists" }, { fact: "judgement" }] },
    ]);
  });
});

describe("what somebody has to judge", () => {
  test.each([
    ["支持符合条件的开发区申报。", "符合条件的开发区"],
    ["支持有条件的园区设立基地。", "有条件的园区"],
    ["经商务部门认定的企业，优先办理。", "经商务部门认定的"],
    ["投资总额5000万美元以上的项目，优先供地。", "5000万美元以上"],
    ["经营期不少于五年的，退还税款。", "经营期不少于五年的"],
    ["在符合国土空间规划前提下，允许转换。", "在符合国土空间规划前提下"],
  ])("%s", (text, words) => {
    const judged = read(text).conditions.filter(({ value }) => value.fact === "judgement");
    expect(judged.map(({ evidence }) => evidence[0]?.words).join("|")).toContain(words);
    expect(judged[0]?.value.text.zh).toContain("原文");
    expect(judged[0]?.value.text.en).toBe("");
  });

  test("criteria the text does not give are noted", () => {
    expect(read("支持符合条件的企业。").notes).toContainEqual({ note: "criteriaUnnamed", words: "符合条件的企业" });
  });

  test("who decides is taken from the text where it says so", () => {
    const [one] = read("经省商务部门认定的企业，优先办理。").conditions;
    expect(one?.value).toMatchObject({ fact: "judgement", decidedBy: { zh: "省商务部门", en: "" } });
  });

  test("two judgements of one point have keys of their own", () => {
    const keys = read("支持有条件的园区和有条件的企业合作。").conditions.flatMap(({ value }) =>
      value.fact === "judgement" ? [value.key] : [],
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(2);
  });

  test("every condition says where its words stand", () => {
    const text = "支持国家级经开区集成电路等领域有条件的企业，投资额1亿元以上的优先供地。";
    for (const { evidence } of read(text).conditions) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { words, from, to } of evidence) expect(text.slice(from, to)).toBe(words);
    }
  });
});
