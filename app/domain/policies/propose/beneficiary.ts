import type { Beneficiary } from "~/domain/measures/catalog";
import { findFirst, type Span } from "./find-words";
import type { Proposed } from "./proposed";

/** From the narrowest: who is named as the one that receives. */
const rules: readonly { beneficiary: Beneficiary; pattern: RegExp }[] = [
  {
    beneficiary: "developer",
    pattern:
      /开发建设主体|开发、?运营企业|开发运营(?:主体|企业|公司)|(?:开发区|园区)企业主体|平台公司|(?<!鼓励引入国际化专业)运营公司(?=上市|发行)|开发公司/,
  },
  {
    beneficiary: "person",
    pattern:
      /高管、技术人员|家属|(?:招引|引进|吸引|招引一批)[^，,。]{0,12}人才|(?:外籍|高层次|高端|领军|青年)人才(?![^，,。]{0,6}集中的)|选派[^，,。]{0,8}干部|人才招引|园区人才服务|人才流动|外国(?:专家|人)/,
  },
  {
    beneficiary: "enterprise",
    pattern:
      /(?:区内|入园|入区|园区内|开发区内的?)[^，,。]{0,14}(?:企业|单位|项目)|外商投资(?:项目|企业)|外商投资|投资者|(?:制造业|重大|新上|产业|引资|工业|科技型|中小|外贸外资|重点|技术|出口)(?:项目|企业)|企业(?!家|技术中心)|工业用地|外资(?:标志性|研发中心|项目)/,
  },
  {
    beneficiary: "zone",
    pattern: /国家级经开区|国家级经济技术开发区|经济开发区|开发区|园区|管委会|管理委员会|管理机构/,
  },
];

const zone =
  /^[^，,]{0,6}(?:支持|鼓励|允许|引导|推动|指导|探索)[^，,]{0,12}(?:国家级经开区|开发区|园区)(?!内|[^，,。]{0,3}企业|[^，,。]{0,12}(?:外商投资项目|标志性项目))/;

/**
 * Who receives what the point gives: the one named behind the word of support, else the narrowest named anywhere.
 * Unnamed, it is the zone, without words.
 */
export function beneficiaryOf(text: string, span: Span): Proposed<Beneficiary> {
  const [developer, person, enterprise, ofZone] = rules;
  for (const rule of [developer, person]) {
    const found = rule && findFirst(text, span, rule.pattern);
    if (rule && found) return { value: rule.beneficiary, evidence: [found] };
  }
  const words = text.slice(span.from, span.to);
  const isForZone = zone.test(words) && !/(?:帮助|服务|助力|推动|为)[^，,。]{0,6}企业/.test(words);
  const named = ofZone && findFirst(text, span, ofZone.pattern);
  if (isForZone && named) return { value: "zone", evidence: [named] };
  const company = enterprise && findFirst(text, span, enterprise.pattern);
  if (company) return { value: "enterprise", evidence: [company] };
  return { value: "zone", evidence: named ? [named] : [] };
}
