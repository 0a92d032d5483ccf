import { describe, expect, test } from "vitest";
import { readNumber } from "~/domain/policies/chinese-number";
import { numberLine, readDocumentNumber } from "~/domain/policies/document-number";
import { dropGlosses } from "~/domain/policies/drop-glosses";
import { findMojibake, findUnbalanced } from "~/domain/policies/find-damage";
import { readMarker } from "~/domain/policies/markers";
import { isPageNoise } from "~/domain/policies/page-noise";
import { isAddressLine, isOrgLine, isTitle, readAnnexLabel } from "~/domain/policies/paragraph-kinds";
import { dateLine, findDates } from "~/domain/policies/read-date";
import { isTraditional } from "~/domain/policies/simplify-script";
import { splitTitle } from "~/domain/policies/split-title";
import { traced } from "~/domain/policies/traced-text";

test.each([
  ["十", 10],
  ["十六", 16],
  ["二十", 20],
  ["一百零二", 102],
  ["二〇二五", 2025],
  ["两", 2],
  ["23", 23],
  ["XIV", 14],
  ["甲", null],
  ["", null],
])("the number %s is %s", (text, number) => expect(readNumber(text)).toBe(number));

test.each([
  ["二〇二五年五月二十一日", "2025-05-21"],
  ["二○一四年十月三十日", "2014-10-30"],
  ["2014 年 10 月 30 日", "2014-10-30"],
  ["（2022-12-29）", "2022-12-29"],
  ["2021年2月30日", null],
  ["2021年10月18日印发", null],
  ["自2021年10月18日", null],
])("the line %s is the day %s", (text, date) => expect(dateLine(text)).toBe(date));

test("every day of a note is found, in the order of the text", () => {
  const note = "1994年11月1日通过 2002年9月27日第一次修正 二〇一〇年七月三十日第二次修正, May 6, 2011 and 7 June 2012";
  expect(findDates(note).map(({ date }) => date)).toEqual([
    "1994-11-01",
    "2002-09-27",
    "2010-07-30",
    "2011-05-06",
    "2012-06-07",
  ]);
});

test.each([
  ["国办发〔2014〕54号", "国办发〔2014〕54号"],
  ["商资函[2021]523号", "商资函〔2021〕523号"],
  ["商资函【2021】 523 号", "商资函〔2021〕523号"],
  ["国发（2019）第 11 号", "国发〔2019〕11号"],
  ["（浙政办发﹝2023﹞8号）", "浙政办发〔2023〕8号"],
  ["文号：商办资函[2020]15号", "商办资函〔2020〕15号"],
  ["发文字号： 国发〔2031〕7号", "国发〔2031〕7号"],
  ["财政部 税务总局 商务部公告2025年第2号", "财政部 税务总局 商务部公告2025年第2号"],
  ["国务院令第346号", "国务院令第346号"],
  ["认真落实《意见》（国发〔2019〕11号）的要求", null],
  ["第11号", null],
])("the line %s is the number %s", (text, number) => expect(numberLine(text)).toBe(number));

test("a number that stands in a sentence can be read too", () => {
  expect(readDocumentNumber("根据《通知》（国发〔2022〕12 号）及其接续政策")).toBe("国发〔2022〕12号");
});

describe("markers", () => {
  test.each([
    ["第二章  总则", "chapter", 2],
    ["第十一章 附则", "chapter", 11],
    ["第一节 管理", "section", 1],
    ["第二十三条 本办法", "article", 23],
    ["第二十三条之一 本办法", "article", 23],
    ["第3条　本办法", "article", 3],
    ["十二、保障", "han", 12],
    ["（六）提高", "han_bracket", 6],
    ["(十六)加强", "han_bracket", 16],
    ["（一)混合", "han_bracket", 1],
    ["㈢加强", "han_bracket", 3],
    ["1.开发区", "digit", 1],
    ["1．开发区", "digit", 1],
    ["1、开发区", "digit", 1],
    ["（1）企业", "digit_bracket", 1],
    ["2）企业", "digit_bracket", 2],
    ["③企业", "circle", 3],
    ["Chapter II  Services", "chapter", 2],
    ["Article 12 The city", "article", 12],
  ])("%s", (text, style, value) => expect(readMarker(text)).toMatchObject({ style, value }));

  test.each([
    "2.5万元以上",
    "第三条规定的事项",
    "第三条、第四条规定的事项",
    "第一章规定的内容适用。",
    "一、二、三产业融合",
    "2021年开展",
    "十分重视",
    "Article 5 of the Law",
  ])("%s is none", (text) => expect(readMarker(text)).toBeNull());

  test("之一 is kept", () => expect(readMarker("第二十三条之一 本办法")?.sub).toBe(1));
});

test.each([
  ["經濟開發(fā)區(qū)", "經濟開發區", 2],
  ["我們(men)的", "我們的", 1],
  ["產業用地(M0)和平臺(app)", "產業用地(M0)和平臺(app)", 0],
  ["長度(km)與重量（kg）", "長度(km)與重量（kg）", 0],
  ["向?qū)I(yè)化", "向?qū)I(yè)化", 0],
])("glosses of %s", (text, left, seen) => {
  const { line, seen: count } = dropGlosses(traced(text));
  expect([line.text, count]).toEqual([left, seen]);
});

test("a text is traditional as a whole, not for one name in it", () => {
  expect(isTraditional("為貫徹落實黨中央決策部署")).toBe(true);
  expect(
    isTraditional("为了服务企业，制定本办法，由鍾先生负责解释，本办法自发布之日起施行，有效期五年，以往规定同时废止。"),
  ).toBe(false);
});

test.each([
  ["向?qū)I(yè)化发展", 1],
  ["领域?qū)ν夂献鳌VС謬壹壗?jīng)开区", 1],
  ["支持\uFFFD\uFFFD项目", 1],
  ["鼓励向锟斤拷化方向", 1],
  ["鍥藉姟闄㈠叧浜庨紦鍔卞鍟嗘姇璧勭殑瑙勫畾", 1],
  ["是否符合条件？由专班确认。5G、M0和β版", 0],
  ["支持RCEP、CPTPP、DEPA规则（含雀巢Nestlé）", 0],
])("damaged places in %s: %i", (text, count) => expect(findMojibake(text)).toHaveLength(count));

test.each([
  ["（一)混合的括号(也算）一对", []],
  ["含中试（含小试项目", [3]],
  ["含中试含小试）项目", [6]],
  ["《办法《（试行）》", [0]],
  ["压减：1）甲；2）乙；a) 丙", []],
  ["“工业上楼”的‘类型", []],
  ["“工业上楼的类型", [0]],
])("brackets without their half in %s", (text, places) => expect(findUnbalanced(text)).toEqual(places));

test.each([
  "— 3 —",
  "第 3 页 共 10 页",
  "3/10",
  "打印 关闭 分享",
  "【字号：大 中 小】【打印】【关闭】",
  "来源：商务部网站",
  "2022-12-29 10:20 来源：某网 字号：[大 中 小] 打印",
  "索引号：000014349/2014-00150 主题分类：商务",
  "当前位置：首页 > 政策 > 正文",
  "第一章 总则…………………………1",
  "京ICP备00000000号",
  "<!-- INFO END -->",
])("%s is no part of a document", (text) => expect(isPageNoise(text)).toBe(true));

test.each([
  "商务部",
  "2014年10月30日",
  "大中小企业",
  "关闭落后产能",
  "1. 支持",
  "来源地证明由海关签发。",
  "分享发展成果",
])("%s is part of a document", (text) => expect(isPageNoise(text)).toBe(false));

test("titles, offices, addresses and annexes are told apart", () => {
  expect(isTitle("商务部关于印发《工作方案》的通知")).toBe(true);
  expect(isTitle("南湖市开发区条例（修订草案征求意见稿）")).toBe(true);
  expect(isTitle("各有关单位要按照本通知要求抓好落实。")).toBe(false);
  expect(isOrgLine("商务部  财政部　海关总署")).toBe(true);
  expect(isOrgLine("推动园区提档升级")).toBe(false);
  expect(isAddressLine("各市商务局（委），各国家级、省级开发区管委会：")).toBe(true);
  expect(isAddressLine("国家对下列外商投资企业给予特别优惠：")).toBe(false);
  expect(readAnnexLabel("附件2：申报表")).toEqual({ number: "2", name: "申报表" });
  expect(readAnnexLabel("附件所列项目，优先安排。")).toBeNull();
});

test.each([
  ["提升创新策源能力。支持布局平台。", "提升创新策源能力"],
  ["指导思想：以创新为引领，推动发展。", "指导思想"],
  ["给予100万元奖励。由财政部门拨付。", null],
  ["企业应当按期报送。逾期的予以提醒。", null],
  ["支持布局平台，建设中心，引进人才，培育企业。另行规定。", null],
  ["建立部门联席会议制度。", null],
])("the name in %s is %s", (text, title) => {
  expect(splitTitle(text, { hasTextBelow: false, isRegulation: false }).title).toBe(title);
});
