import { expect, test } from "vitest";
import { romanisedName } from "~~/seeds/reference/zone-names";

test.each([
  ["嘉兴经济技术开发区", "Jiaxing Economic and Technological Development Zone"],
  ["乌鲁木齐甘泉堡经济技术开发区", "Urumqi Ganquanpu Economic and Technological Development Zone"],
  ["西安经济技术开发区", "Xi'an Economic and Technological Development Zone"],
  ["厦门海沧台商投资区", "Xiamenhaicang Taiwan Investment Zone"],
  ["太原经济技术开发区（山西转型综改示范区太原区域）", "Taiyuan Economic and Technological Development Zone"],
])("%s is %s", (zh, en) => {
  expect(romanisedName(zh)).toBe(en);
});
