import { describe, expect, test } from "vitest";
import type { PriorityFlag } from "~/domain/projects/codes";
import { suggestPriorityFlags } from "~/domain/projects/priority-flags";
import { industries } from "~~/seeds/reference/industries";
import { priorityClasses } from "~~/seeds/reference/industries/priority-classes";

function flagsOfText(text: string): PriorityFlag[] {
  return suggestPriorityFlags({ industryCode: null, texts: [text] }).map(({ flag }) => flag);
}

describe("the class speaks", () => {
  test.each([
    ["3973", "integrated_circuits", "3973", "high"],
    ["C3973", "integrated_circuits", "3973", "high"],
    ["6520", "integrated_circuits", "6520", "high"],
    ["3972", "integrated_circuits", "3972", "medium"],
    ["2762", "biopharma", "276", "high"],
    ["2720", "biopharma", "272", "medium"],
    ["27", "biopharma", "27", "low"],
    ["3491", "high_end_equipment", "3491", "high"],
    ["3741", "high_end_equipment", "374", "high"],
    ["3670", "high_end_equipment", "3670", "low"],
  ])("%s → %s by %s, %s", (industryCode, flag, detail, confidence) => {
    expect(suggestPriorityFlags({ industryCode, texts: [] })).toEqual([
      { flag, reason: { kind: "class", detail: [detail] }, confidence },
    ]);
  });

  test("equipment for semiconductors belongs to two sectors, the surer first", () => {
    expect(suggestPriorityFlags({ industryCode: "3562", texts: [] }).map(({ flag }) => flag)).toEqual([
      "integrated_circuits",
      "high_end_equipment",
    ]);
  });

  test.each(["1513", "39", "C", "", "3975", "3851", "39731", "x3973y", null])("%s says nothing", (industryCode) => {
    expect(suggestPriorityFlags({ industryCode, texts: [] })).toEqual([]);
  });

  test.each(Object.entries(priorityClasses))("the list of classes and the rules agree on %s", (code, flag) => {
    expect(industries.some((industry) => industry.code === code)).toBe(true);
    expect(suggestPriorityFlags({ industryCode: code, texts: [] }).map((one) => one.flag)).toContain(flag);
  });
});

describe("words speak", () => {
  test.each([
    ["三星电子存储芯片一期项目", "integrated_circuits"],
    ["台积电南京12吋晶圓廠", "integrated_circuits"],
    ["美光西安封装测试工厂扩建", "integrated_circuits"],
    ["英飞凌无锡工厂IGBT模块扩产", "integrated_circuits"],
    ["半導體車規級生產線", "integrated_circuits"],
    ["300mm wafer fab for automotive semiconductors", "integrated_circuits"],
    ["A chip design centre in Shanghai", "integrated_circuits"],
    ["无晶圆厂设计公司", "integrated_circuits"],
    ["赛诺菲北京胰岛素生产基地项目", "biopharma"],
    ["阿斯利康青岛吸入气雾剂生产供应基地", "biopharma"],
    ["罗氏亚太首个诊断生产基地", "biopharma"],
    ["mRNA疫苗产业化基地", "biopharma"],
    ["单克隆抗体原液车间", "biopharma"],
    ["生物醫藥研發中心", "biopharma"],
    ["Biopharmaceutical CDMO plant", "biopharma"],
    ["ABB上海机器人新工厂和研发基地", "high_end_equipment"],
    ["埃马克高端数控机床项目", "high_end_equipment"],
    ["维斯塔斯天津一体化风电生产基地", "high_end_equipment"],
    ["舍弗勒太仓新能源汽车核心部件项目", "high_end_equipment"],
    ["航空发动机零部件制造", "high_end_equipment"],
    ["西门子医疗高端医疗设备研发制造基地", "high_end_equipment"],
    ["胰岛素泵生产线", "high_end_equipment"],
    ["五轴联动加工中心研发制造", "high_end_equipment"],
    ["Industrial robots and CNC machine tools", "high_end_equipment"],
  ])("%s → %s", (text, flag) => {
    expect(flagsOfText(text)).toContain(flag);
  });

  test.each([
    ["乐事薯片生产基地"],
    ["木材芯材加工"],
    ["木芯片材烘干线"],
    ["半导体制冷小家电"],
    ["半导体冰箱与酒柜"],
    ["公交芯片卡制作"],
    ["potato chips and wafer biscuits"],
    ["Wafer cone bakery"],
    ["太阳能硅片与石英晶片"],
    ["不涉及半导体的贸易公司"],
    ["汽车故障诊断仪"],
    ["企业诊断咨询服务"],
    ["疫苗冷藏箱生产"],
    ["农药物流中心"],
    ["兽药品包装"],
    ["制药机械厂房出租"],
    ["净菜加工中心"],
    ["冷链加工中心"],
    ["扫地机器人代工"],
    ["聊天机器人软件"],
    ["机器人餐厅连锁"],
    ["航空食品与航空货运"],
    ["飞机餐配送"],
    ["医疗设备租赁"],
    ["木工机床"],
    ["家用通风机"],
    ["动力电池正极材料"],
    ["robot vacuum assembly"],
    ["百威英博雪津莆田啤酒工厂"],
    ["联合利华广州全品类生产基地"],
    [""],
  ])("%s → nothing", (text) => {
    expect(flagsOfText(text)).toEqual([]);
  });

  test("one plain word makes it likely, two make it sure, a vague one only possible", () => {
    const confidence = (text: string) => suggestPriorityFlags({ industryCode: null, texts: [text] })[0]?.confidence;
    expect(confidence("芯片项目")).toBe("medium");
    expect(confidence("晶圆制造与封装测试")).toBe("high");
    expect(confidence("碳化硅衬底")).toBe("low");
  });

  test("the words found are given once each, and every text is read", () => {
    expect(suggestPriorityFlags({ industryCode: undefined, texts: ["芯片", null, "芯片与晶圆"] })).toEqual([
      { flag: "integrated_circuits", reason: { kind: "words", detail: ["芯片", "晶圆"] }, confidence: "high" },
    ]);
  });

  test("a biochip is medicine, not electronics", () => {
    expect(flagsOfText("基因芯片诊断试剂")).toEqual(["biopharma"]);
  });
});

test("class and words stand side by side with their reasons", () => {
  expect(suggestPriorityFlags({ industryCode: "3973", texts: ["12英寸晶圆"] })).toEqual([
    { flag: "integrated_circuits", reason: { kind: "class", detail: ["3973"] }, confidence: "high" },
    { flag: "integrated_circuits", reason: { kind: "words", detail: ["晶圆"] }, confidence: "medium" },
  ]);
});

test("a hostile text is judged before the test gives up", () => {
  for (const seed of ["新能源汽车", "数控", "a ", "诊断", "chip ", "车铣aa"]) {
    expect(flagsOfText(seed.repeat(50_000))).toBeInstanceOf(Array);
  }
});
