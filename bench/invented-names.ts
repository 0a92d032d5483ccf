import type { Chance } from "~~/seeds/demo/random";

/*
 * Names by the thousand: a search in a large database has to find a few among many, so investors must not share ten
 * names. Invented from syllables; any likeness to a real company or person is chance.
 */

const zhFirst = [..."澄瀚睿恒翊钧霖岚澜曜晟铭骏瑾琨珩煜烁炜皓弘博宏泓沐渝汐沛洵淳湛溪翰翎翱航舟帆岭峻嵘巍"];
const zhSecond = [..."科微芯源智达盛泰安和诺维创驰越途远峰鼎元宇辰星川海洋林森原野谷泽津岸桥台城邦域界"];
const enFirst =
  "Al Bor Cal Dor El Fal Gar Hel Is Jor Kel Lor Mar Nor Ol Per Quen Ros Sel Tor Ul Val Wes Xan Yor Zel".split(" ");
const enSecond =
  "dan den din don dun lan len lin lon mar mer mir nar ner nor ran ren rin ron sen sin tan ten tin ton van ven vin wen zen".split(
    " ",
  );
const enThird =
  "berg bridge dale feld ford gate haven holm land mark mont ridge stad stein strand vale ville wick wood worth".split(
    " ",
  );

const trades: Record<string, [zh: string[], en: string[]]> = {
  集成电路: [
    ["半导体", "微电子", "芯片", "光电"],
    ["Semiconductor", "Microsystems", "Optronics"],
  ],
  生物医药: [
    ["生物制药", "生命科学", "疫苗", "细胞治疗"],
    ["Biopharma", "Life Sciences", "Therapeutics"],
  ],
  高端装备: [
    ["精机", "机床", "自动化", "机器人"],
    ["Machine Tools", "Automation", "Robotics"],
  ],
  新能源装备: [
    ["海工", "风能", "轴承"],
    ["Offshore", "Wind", "Bearings"],
  ],
  医疗器械: [
    ["医疗器械", "影像", "诊断"],
    ["Medical", "Imaging", "Diagnostics"],
  ],
  汽车零部件: [
    ["电驱", "汽车部件", "底盘"],
    ["e-Drive", "Automotive", "Chassis"],
  ],
  新材料: [
    ["材料", "高分子", "涂料"],
    ["Materials", "Polymers", "Coatings"],
  ],
  食品: [
    ["营养", "食品", "乳业"],
    ["Nutrition", "Foods", "Dairy"],
  ],
  现代物流: [
    ["冷链", "物流地产", "供应链"],
    ["Cold Chain", "Logistics", "Supply Chain"],
  ],
  数字经济: [
    ["软件", "数据", "智造"],
    ["Software", "Data", "Smart Manufacturing"],
  ],
};

/** Where foreign capital comes from, about as often as the statistics say, with the legal form usual there. */
const origins: [country: string, form: string, weight: number][] = [
  ["HK", "Ltd", 38],
  ["SG", "Pte. Ltd.", 10],
  ["JP", "Co., Ltd.", 9],
  ["KR", "Co., Ltd.", 8],
  ["DE", "GmbH", 7],
  ["US", "Inc.", 7],
  ["TW", "Corp.", 5],
  ["GB", "plc", 4],
  ["FR", "SAS", 3],
  ["NL", "B.V.", 3],
  ["CH", "AG", 2],
  ["IT", "S.p.A.", 2],
  ["SE", "AB", 1],
  ["DK", "A/S", 1],
];
const weighted = origins.flatMap(([country, form, weight]) =>
  Array.from({ length: weight }, () => [country, form] as const),
);

export type InventedCompany = { zh: string; en: string; country: string };

/** One of some hundred thousand companies of a trade. */
export function inventCompany(chance: Chance, chain: string): InventedCompany {
  const [zhTrades, enTrades] = trades[chain] ?? [["实业"], ["Industries"]];
  const [country, form] = chance.pick(weighted);
  const third = chance.happens(0.4) ? chance.pick(zhSecond) : "";
  return {
    zh: `${chance.pick(zhFirst)}${chance.pick(zhSecond)}${third}${chance.pick(zhTrades)}`,
    en: `${chance.pick(enFirst)}${chance.pick(enSecond)}${chance.pick(enThird)} ${chance.pick(enTrades)} ${form}`,
    country,
  };
}

const surnames = [..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹"];
const givenNames = [..."伟芳娜敏静强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉建国志宁欣"];

export function inventPerson(chance: Chance): string {
  return `${chance.pick(surnames)}${chance.pick(givenNames)}${chance.happens(0.7) ? chance.pick(givenNames) : ""}`;
}
