import type { Modality } from "~/domain/measures/catalog";
import { findAll, type Span, wordsAt } from "./find-words";
import type { Evidence, ProposalNote, Proposed } from "./proposed";

type Rule = { modality: Modality; pattern: RegExp };

/** Words that bind wherever they stand in the point. */
const binding: readonly Rule[] = [
  {
    modality: "must_not",
    pattern:
      /不得|严禁|禁止|不准|不允许|不许|不应(?!当?低于)|严防|坚决防范|坚决杜绝|一律不予|(?<!并)不可(?!或缺|持续|分|抗|避)/,
  },
  {
    modality: "must",
    pattern: /应当|必须|(?<![对相适反供响效])应(?!用|急|对|收|变|届|税|邀|有尽有)|(?<![必])须(?!知)|负责(?!人|任)/,
  },
  {
    modality: "must",
    pattern: /(?<![需主重必还首只纲摘概紧就扼求想险])要(?!素|求|点|件|害|闻|紧|义|职|约|么|道|地|价)|原则上/,
  },
  {
    modality: "allow",
    pattern:
      /允许|可以|有权|准予|(?<![许认不宁尚])可(?!以|持续|靠|行|再生|能|研|追溯|见|视|用|观|信|控|贵|兑|谓|支配|比)/,
  },
];

/** Words that count where a clause begins with them or they follow its subject. */
const opening: readonly Rule[] = [
  {
    modality: "explore",
    pattern: /探索|试点(?=推进|打造|实施|开展|推行)|试行|研究(?=制定|制订|支持|出台|建立|设立|推动)/,
  },
  { modality: "encourage", pattern: /鼓励|引导|提倡|倡导/ },
  {
    modality: "support",
    pattern:
      /支持|扶持|(?:给予|予以)(?!(?:[^，,。；]{0,6})(?:处分|处罚|警告|通报|批评|罚款|制裁|追究|撤销|取消|没收|驳回))|资助|优先(?!发展)|重点保障/,
  },
  { modality: "allow", pattern: /允许|准许/ },
];

/** Orders to an authority without a word such as 应: what follows is a concrete act. */
const orders =
  /指导|健全|依法推进|依法简化|严格|落实|建立|完善|制定|制订|解决|加快(?:环评|审批|办理)|简化|优化|持续建设|介入|深化|推行|推广|构建|打造|做好|加强|加大|强化|开展|发展|推进|推动|促进|提升|提高|发挥|实施|改革|下放|培育|吸收|聚焦|创新|保障|提供|盘活|统筹|支撑|维护|完成|及时|抓好|布局|设立|编制|公布|明确|规范|推荐|出台|组织|坚持|保证/;
/** Law that gives something by its own words. */
const grants =
  /免缴|免征|免收|免领|免予|减按|减半|减征|退还|返还其|全部退还|优先贷放|优先提供|享受|由[^，,。；]{1,40}?(?:统筹|办理|组织|制定|发布|审批|核准|实施|承担|牵头|提出|给予|予以|审核|确认)|提供[^，,。]{0,10}(?:服务|保障|便利|支持)/;

/** What a document says of itself and its spirit. */
const preamble = /^以[^，,]{2,40}为(?:指导|引领)|^对标对表|贯彻落实党的|^为了|^为(?:贯彻|深入|进一步)/;

/** How a regulation begins and ends: what its words mean, where it applies, who explains it, from when. */
const closing = /负责解释|(?:起|日)(?:施行|实施|生效)|同时废止|(?:本|前)[^，,。]{1,8}所称|适用本(?:条例|规定|办法)/;

const adverbs =
  /^(?:在[^，,]{0,30}(?:下|中|上|内)[，,])?(?:[^，,]{0,16}(?:经开区|开发区|园区|部门|政府|机构|企业|地区|各地|委员会)(?:及[^，,]{0,8})?)?(?:也|将|合理|科学|还|并|同时|进一步|积极|大力|优先|重点|继续|切实|适时|有序|稳步|全面|扎实|深入|充分|着力|抓紧|加快|逐步|持续|主动|更好|研究){0,3}$/;

/**
 * How strongly a point speaks, and the word that says so.
 *
 * Prohibitions win; then the word that opens the point; then the first binding word. A bare order ("健全…", "简化…") is
 * `must` where it names a concrete act and `support` where it only promotes; both are told as our reading.
 */
export function modalityOf(
  text: string,
  span: Span,
  head: Span | null,
): { modality: Proposed<Modality>; notes: ProposalNote[] } {
  const start = text.slice(span.from, span.to);
  if (closing.test(start)) return told("statement", [], { note: "noBindingWord", words: start.slice(0, 12) });
  const whole = head ? [head, span] : [span];
  const of = (rule: Rule) =>
    whole.flatMap((one) => findAll(text, one, rule.pattern).map((evidence) => ({ ...rule, evidence })));
  const forbids = binding.slice(0, 1).flatMap(of)[0];
  const openers = opening.flatMap(of).sort((a, b) => a.evidence.from - b.evidence.from);
  const opened = openers.find(
    ({ evidence }) => opensClause(text, span, evidence) || (head && opensClause(text, head, evidence)),
  );
  if (forbids && !isExcepted(text, forbids.evidence) && !isLimitOf(text, forbids.evidence, opened?.evidence))
    return told(forbids.modality, [forbids.evidence]);
  const binds = binding
    .slice(1)
    .flatMap(of)
    .filter(({ evidence }) => !isQuoted(text, evidence))
    .sort((a, b) => a.evidence.from - b.evidence.from)[0];
  const isFirst = opened && (!binds || opened.evidence.from < binds.evidence.from);
  if (opened && isFirst) return told(softened(text, opened), [opened.evidence, ...explored(text, span, opened)]);
  if (binds) return told(binds.modality, [binds.evidence]);
  if (openers[0]) return told(openers[0].modality, [openers[0].evidence]);

  const grant = findAll(text, span, grants)[0];
  if (grant) return told("must", [grant], { note: "grantWithoutWord", words: grant.words });
  // An order opens a clause; the same words elsewhere are nouns ("综合发展水平").
  const ordered = findAll(text, span, orders).find((one) => opensClause(text, span, one) && !leadsIn(text, span, one));
  if (!ordered || preamble.test(start))
    return told("statement", [], { note: "noBindingWord", words: start.slice(0, 12) });
  return told("must", [ordered], { note: "barePromotion", words: ordered.words });
}

/** "在做好…前提下", "以…为引领" say under what, not what. */
function leadsIn(text: string, span: Span, { from }: Evidence): boolean {
  const end = text.slice(from, span.to).search(/[,，]/);
  const clause = text.slice(from, end < 0 ? span.to : from + end);
  return /(?:前提下|基础上|情况下|过程中)$/.test(clause);
}

function told(modality: Modality, evidence: Evidence[], ...notes: ProposalNote[]) {
  return { modality: { value: modality, evidence }, notes };
}

/** 支持…探索 and 鼓励…探索 are what their first word says; 积极探索 alone explores. */
function softened(text: string, { modality, evidence }: { modality: Modality; evidence: Evidence }): Modality {
  const rest = text.slice(evidence.to, evidence.to + 14);
  return modality === "support" && /^(?:[^，,。]{0,12})探索/.test(rest) ? "explore" : modality;
}

function explored(text: string, span: Span, found: { modality: Modality; evidence: Evidence }): Evidence[] {
  if (softened(text, found) === found.modality) return [];
  const at = text.indexOf("探索", found.evidence.to);
  return at >= 0 && at < span.to ? [wordsAt(text, { from: at, to: at + 2 })] : [];
}

/** The word stands where a clause begins, behind adverbs or a subject at most. */
function opensClause(text: string, span: Span, { from }: Evidence): boolean {
  const before = text.slice(span.from, from);
  const clause = before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf(",")) + 1);
  return (
    adverbs.test(clause) ||
    /^对[^，,]{2,40}?(?:的|项目|企业|开发区|经开区)(?:依法|要|应|项目)?$/.test(clause) ||
    /^(?:国家|省|地方|各地|各级|[^，,]{0,14}(?:政府|部门|委员会|机构|银行))(?:应当?|要)?(?:积极|大力|优先)?$/.test(
      clause,
    )
  );
}

/** 不得低于 and 不得少于 are thresholds, and so is 不得超过: still what must not be. 禁止类 names a list. */
function isExcepted(text: string, { to, words }: Evidence): boolean {
  return words === "禁止" && /^类|^进口|^目录/.test(text.slice(to));
}

/** "允许分期缴纳，首次缴纳比例不得低于百分之五十": the limit of what is given, no prohibition. */
function isLimitOf(text: string, forbids: Evidence, opened: Evidence | undefined): boolean {
  return (
    opened !== undefined &&
    opened.from < forbids.from &&
    /^(?:高|低|少|多|超过|早|晚|迟)于?/.test(text.slice(forbids.to))
  );
}

function isQuoted(text: string, { from }: Evidence): boolean {
  return text.lastIndexOf("“", from) > text.lastIndexOf("”", from) && text.lastIndexOf("“", from) >= 0;
}
