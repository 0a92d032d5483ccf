import type { Condition, Text } from "~/domain/measures/catalog";
import type { ReadConditions } from "./conditions";
import { findAll, type Span } from "./find-words";
import type { Evidence, ProposalNote, Proposed } from "./proposed";

/** What such a phrase is said of. */
const of =
  "(?:[^，,。；（(]{0,10}?(?:国家级经开区(?:及区内企业|开发建设主体)?|国家级经济技术开发区|省级开发区|开发区(?:功能区|企业主体)?|园区|地区|地方|企业|项目|干部|人才|主体|机构|单位))?";

/** Phrases that leave something to be judged, each with the short key of its condition. */
const rules: readonly { key: string; pattern: RegExp; isUnnamed?: true }[] = [
  {
    key: "qualifies",
    pattern: new RegExp(
      `(?:经济[^。，,]{0,24}等)?符合(?:条件|规定条件|前款条件|本规定[^，,。]{0,8}条件)(?:且确有必要)?的${of}`,
    ),
    isUnnamed: true,
  },
  { key: "has-the-means", pattern: new RegExp(`(?:有条件|具备条件|条件成熟)的${of}`), isUnnamed: true },
  {
    key: "agrees-with",
    pattern: /(?:在)?符合[^，,。；]{2,26}(?:要求|规划|规定|标准|政策|布局|导向|结论)(?:的)?(?:前提下|基础上)?/,
  },
  { key: "within-layout", pattern: /按照[^，,。；]{2,16}(?:布局|规划)(?:要求)?|在国家政策框架内/ },
  { key: "recognised", pattern: /经[^，,。；]{2,18}(?:认定|批准|核准|同意|确认|审核|评定|论证)(?:后|的)?/ },
  {
    key: "threshold",
    pattern:
      /[^，,。；、]{0,14}(?:不(?:少于|低于|超过|满|足)|达到|超过|高于)[^，,。；、]{0,10}(?:[\d一二三四五六七八九十百千万亿]{1,12}(?:\.\d{1,4})?)\s*(?:%|％|年|个月|万元|亿元|万美元|美元|亩|人|项|倍|元|平方米)(?:以上|的)?/,
  },
  {
    key: "threshold",
    pattern:
      /[^，,。；、]{0,12}[\d一二三四五六七八九十百千万亿]{1,12}(?:\.\d{1,4})?\s*(?:%|％|万元|亿元|万美元|美元|亩|人|年)(?:及)?以上(?:的)?/,
  },
  {
    key: "where-concentrated",
    pattern:
      /[^，,。；]{2,10}(?:集中|相近|突出|明显|较大|较高|大|好|强|高)的(?:国家级经开区|开发区|地区|园区|企业|项目)/,
  },
  { key: "leading-industry", pattern: /主导产业(?=特别是|[^，,。]{0,8}项目)/ },
  {
    key: "leading-company",
    pattern: /(?:科技领军|创新型领军|行业领军|优势特色产业|智能制造优秀|优质|重点龙头|重点外资制造业|科技型中小)企业/,
  },
  { key: "emerging-industry", pattern: /新兴产业(?:领域)?(?=，|,|。|$|领域|培育)/ },
  {
    key: "within-area",
    pattern: /(?:枢纽节点起步区|综合试点省市|海关特殊监管区域|沿边地区|边境地区)(?=内|所属|国家级|的)/,
  },
];

/** "最高不超过1亿元" says how much is given, not to whom. */
const mostGiven = /最高|最长|最多|封顶/;

/** Named by the text itself as who decides. */
const deciders =
  /经([^，,。；]{2,12}?(?:部门|机关|政府|银行|委员会|委|局|厅|商务部))(?:[^，,。；]{0,6})(?:认定|批准|核准|同意|确认|审核)/;
const unnamed: Text = { zh: "主管部门（条文未写明）", en: "The competent authority (not named in the article)" };

/**
 * What somebody has to judge: the text's own words, in its own quotation marks. Criteria the text does not give are
 * noted, so that nobody takes them for ours.
 */
export function judgementsOf(text: string, span: Span): ReadConditions {
  const notes: ProposalNote[] = [];
  const conditions: Proposed<Condition>[] = [];
  const taken: Evidence[] = [];
  for (const { key, pattern, isUnnamed } of rules) {
    for (const found of findAll(text, span, pattern)) {
      if (taken.some((one) => found.from < one.to && one.from < found.to)) continue;
      taken.push(found);
      if (key === "threshold" && mostGiven.test(found.words)) continue;
      if (isUnnamed) notes.push({ note: "criteriaUnnamed", words: found.words });
      const decidedBy = deciders.exec(text.slice(span.from, span.to))?.[1];
      conditions.push({
        value: {
          fact: "judgement",
          key,
          decidedBy: decidedBy && key === "recognised" ? { zh: decidedBy, en: "" } : unnamed,
          text: { zh: `原文：“${found.words.replace(/[“”]/g, "").trim()}”`, en: "" },
        },
        evidence: [found],
      });
    }
  }
  return {
    conditions: conditions.sort((a, b) => (a.evidence[0]?.from ?? 0) - (b.evidence[0]?.from ?? 0)).slice(0, 4),
    notes,
  };
}
