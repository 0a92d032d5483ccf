import type { DepartmentFunction } from "~/domain/measures/catalog";
import type { NeedCategory } from "~/domain/needs/categories";
import { findFirst, type Span } from "./find-words";
import type { Proposed, ProposedDepartment } from "./proposed";

/** Names of authorities as documents write them, the old ones included. */
const names: readonly [DepartmentFunction, RegExp][] = [
  ["state_council_commerce", /国务院商务主管部门|商务部(?!门)/],
  ["zone_committee", /管委会|管理委员会|国家级经开区管理机构|开发区管理机构|国家级经开区要|国家级经开区应/],
  ["provincial_government", /省级人民政府|省人民政府|各?省、自治区、直辖市(?:人民政府)?|省级政府/],
  [
    "local_government",
    /地方人民政府|县级以上人民政府|地方政府|各级人民政府|属地政府|设区的市[^，,。]{0,12}人民政府|市人民政府|各市(?:、县)?[^，,、]{0,10}(?:人民)?政府|各地区、各(?:有关)?部门|属地责任/,
  ],
  ["natural_resources", /自然资源(?:主管)?(?:部门|厅|局)?|国土资源(?:部门|厅|局)|土地(?:行政)?(?:管理|主管)部门/],
  ["ecology", /生态环境(?:主管)?(?:部门|部|厅|局)|环境保护(?:行政主管)?(?:部门|厅|局)|环保部门/],
  ["finance", /财政(?:主管)?(?:部门|部|厅|局)/],
  ["financial_office", /地方金融(?:监督)?管理(?:部门|局)|金融(?:办|工作部门)/],
  ["financial_regulator", /金融监管(?:部门|总局|局)|银保监/],
  ["central_bank", /人民银行|人行(?=[^，,、]{0,8}(?:分行|支行|营业管理部))/],
  ["securities", /证监会|证券监管|证券监督管理/],
  ["forex", /外汇管理(?:部门|局)|外汇局/],
  ["tax", /税务(?:部门|机关|总局|局)/],
  ["customs", /海关(?!特殊|监管区|实行监管|通关)|海关(?=实行)/],
  ["development_reform", /发展改革(?:部门|委)|发展和改革|发改(?:部门|委|局)/],
  ["industry", /工业和信息化|工信(?:部|厅|局)|经济和信息化|经信(?:部门|厅|局)/],
  ["science", /科技(?:主管)?部门|科学技术(?:主管)?部门|科技(?:部|厅|局)/],
  ["intellectual_property", /知识产权(?:主管)?(?:部门|局)/],
  ["human_resources", /人力资源(?:和)?社会保障|人(?:力)?社(?:保)?(?:部门|部|厅|局)|劳动人事部门/],
  ["education", /教育(?:主管|行政)?(?:部门|部|厅|局)/],
  ["health", /卫生(?:健康|计生)?(?:主管|行政)?(?:部门|委)/],
  ["housing", /住房(?:和)?城乡建设|城乡规划|房屋征收/],
  ["public_security", /公安(?:机关|部门|部|厅|局)/],
  ["immigration", /移民管理|出入境管理(?:机构|部门)/],
  ["foreign_affairs", /外事(?:部门|办|主管)|外交部/],
  ["transport", /交通运输(?:部门|部|厅|局|主管)|物流保通保畅工作领导小组/],
  ["market_regulation", /市场监(?:督管理|管)(?:部门|局)?|工商行政管理|质量技术监督/],
  ["energy", /能源(?:主管)?(?:部门|局)|电网企业/],
  ["data", /数据(?:管理|主管)(?:部门|局)/],
  ["emergency", /应急管理(?:部门|部|厅|局)|安全生产监督管理/],
  ["statistics", /统计(?:部门|局|机构)/],
  ["justice", /司法(?:行政)?(?:部门|部|厅|局)/],
  ["organisation", /机构编制(?:部门|委)|组织部门/],
  ["commerce", /(?<!国务院)商务(?:主管)?(?:部门|厅|局)|对外经济贸易(?:主管)?部门|省级商务主管/],
  ["policy_banks", /政策性银行|开发性金融|国家开发银行|进出口银行|政策性、开发性金融机构/],
  ["credit_insurer", /出口信用保险/],
];

/** Whom the office would ask for each need where the text names nobody. */
const usual: Partial<Record<NeedCategory, readonly DepartmentFunction[]>> = {
  land: ["natural_resources"],
  eia: ["ecology"],
  finance: ["financial_office"],
  talent: ["human_resources"],
  entry_exit: ["immigration", "foreign_affairs"],
  energy: ["energy", "development_reform"],
  approval: ["zone_committee"],
  tax_reinvest: ["tax"],
  logistics: ["transport", "customs"],
  platform_bonded: ["commerce", "customs"],
  rd_ip: ["science"],
  digital: ["industry", "data"],
  chain: ["industry", "commerce"],
  forex: ["forex"],
  trade_credit: ["commerce"],
  living: ["zone_committee"],
  safety: ["emergency"],
  grievance: ["zone_committee"],
  listing: ["commerce"],
};

/** The departments a point or the place behind it (`units`) names; where neither names one, whom its first need would be taken to, marked as our reading. */
export function departmentsOf(
  text: string,
  spans: readonly Span[],
  { categories, units = null }: { categories: readonly Proposed<NeedCategory>[]; units?: Span | null },
): Proposed<ProposedDepartment>[] {
  const places = units ? [units, ...spans] : spans;
  const named = names.flatMap(([code, pattern]) => {
    const found = places.map((span) => findFirst(text, span, pattern)).find((one) => one !== null);
    return found ? [{ value: { code }, evidence: [found] }] : [];
  });
  const first = categories[0];
  const isEnough = named.some(({ value }) => value.code !== "local_government");
  if (!first || isEnough || units) return named;
  const ours = (usual[first.value] ?? [])
    .filter((code) => !named.some(({ value }) => value.code === code))
    .map((code) => ({ value: { code, ourReading: true as const }, evidence: first.evidence.slice(0, 2) }));
  return [...named, ...ours];
}
