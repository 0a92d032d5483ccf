import { expect, test } from "vitest";
import { pinyinInitials } from "~/values/pinyin";

test.each([
  ["北滨精机化合物半导体外延片项目", "bbjjhhwbdtwypxm"],
  ["赫尔辛格涂料", "hexgtl"],
  ["艾尔登传感", "aedcg"],
  ["奥登霍夫微系统", "adhfwxt"],
  ["卡斯卡迪亚功率器件", "kskdyglqj"],
  ["枫原疫苗", "fyym"],
  ["宁远光电（台湾）", "nygd tw"],
  ["ABC 长三角 2 期", "csj q"],
  ["Boxin", ""],
  ["", ""],
  ["座啊作匝", "zazz"],
])("%s → %s", (text, initials) => {
  expect(pinyinInitials(text)).toBe(initials);
});
