import { guardWords } from "./guard-words";

/**
 * A (ready) sentence without what it denies: what stands after "does not ask for", 不涉及, 不得 … in the same clause, and
 * what a clause ends by calling forbidden.
 *
 * Only the wish itself can be denied: 返还土地出让金,不得迟于6月 still asks for it, and so do 不得拖延返还 and
 * 如果不返还就不投资. A clause that goes on with 或, 以及 or "or" shares the denial before it.
 */
export function withoutDenied(sentence: string): string {
  const kept: string[] = [];
  let isCarried = false;
  for (const clause of sentence.split(clauseEnd)) {
    if (topicDenied.test(clause)) {
      kept.length = 0;
      isCarried = false;
      continue;
    }
    if (calledForbidden.test(clause)) continue;
    if (isCarried && goesOn.test(clause)) continue;
    const rest = undenied(clause);
    isCarried = rest !== clause;
    kept.push(rest);
  }
  return kept.join(", ");
}

function undenied(clause: string): string {
  if (condition.test(clause) || demandByThreat.test(clause)) return clause;
  const found = denial.exec(clause);
  if (!found) return clause;
  const denied = clause.slice(found.index + found[0].length);
  if (bound.test(denied)) return clause;
  const attribute = towards.test(denied) ? null : endsAsAttribute.exec(denied);
  if (!attribute) return clause.slice(0, found.index);
  return `${clause.slice(0, found.index)} ${denied.slice(attribute.index + attribute[0].length)}`;
}

const clauseEnd = new RegExp(
  [
    "[,:()]",
    "但是?|然而|不过|而是|(?<!不得|不能|不可|禁止)同时|(?:并|且)(?=享受|给予|由|可|将|应|获得|承诺|要求|希望)|只(?=要求|希望|申请)",
    "\\b(?:but|however|unless|while|whereas|yet)\\b|\\band (?=(?:the|we|it|they|he|she|gets?|receives?|is|are|will|shall|wants?|asks?|hopes?)\\b)",
  ].join("|"),
  "u",
);

/** The next clause shares the denial of the one before. */
const goesOn = /^ ?(?:或者?|以及|及|包括|也不|亦不|例如|如(?!果)|(?:or|nor|including)\b)/u;

/** The verbs of what is forbidden: right after a plain 不, 未 or 没有 they are denied. */
const forbiddenDoing = [...wordsOf("give_back"), ...wordsOf("waive"), ...wordsOf("overstate"), "免税", "奖补"].join(
  "|",
);

function wordsOf(name: string): string[] {
  return (guardWords[name] ?? []).filter((word) => /^[\u3400-\u9fff]+$/u.test(word) && !word.startsWith("不"));
}

const denial = new RegExp(
  [
    "不涉及|不主张|不包括|不存在|不含(?!税|增值税)|不得(?!不|已)|不允许|不许|不准|严禁|禁止|(?:并|从|均)未(?:要求|承诺|约定|提出|申请)|未(?:要求|承诺|约定)",
    "不(?:再)?(?:要求|申请|承诺|约定|同意|接受|支持|考虑|提供|给予|享受|适用|寻求|打算|希望|想要)",
    "(?<![能可会])(?:不能(?!不|只|仅)|不可(?!不|或缺)|不会|不应(?!不)|不宜|不予|绝不|决不|概不)",
    "没有(?:要求|承诺|约定|提出|申请|提及)|没(?:要求|承诺|约定|提)|放弃(?:要求|申请|主张)",
    "拒绝|婉拒|谢绝|反对|防止|防范|严防|杜绝|避免|制止|查处|打击",
    `(?<!不[得能可])(?:不|不再|未|没有|没|无需|无须|不必|不用|无)(?:再|另行|予以|进行)?(?=(?:${forbiddenDoing})(?!的))`,
    "without (?:any )?(?:asking|requesting|seeking|demanding)|no request|no (?:promise|commitment|agreement)|prohibited from|forbidden to",
    "\\b(?:do|does|did|will|would|shall|should|must|may|can|is|are|was|were|has|have) ?not\\b(?! only)|n't\\b|\\bnot (?:ask|want|request|allow|seek|promise|grant|include|involve)|\\bnever\\b|\\b(?:refuses?|refused|declines?|declined) to\\b|\\bneither\\b|\\bprohibits?\\b|\\bforbids?\\b|\\bprohibiting\\b",
  ].join("|"),
  "u",
);

/** What is denied is a limit or a refusal, so the thing itself is asked for: 不得迟于, 不得拖延返还, "must not delay". */
const bound =
  /^.{0,12}?(?:低于|少于|迟于|晚于|超过|高于|拖延|延误|拖欠|推迟|延迟|拒绝|拒不|取消|克扣|截留|停止|中止|减少|扣减|\blater than|\bless than|\bdelay|\bwithhold|\brefuse|\bfail|\bexceed|\bcancel|\bpostpone|\bhesitate)/u;

/** 不得转让的企业 …: the denial belongs to whom the rest speaks of, and ends there. */
const endsAsAttribute = /的(?:项目|企业|公司|地块|部分|投资者|投资方|单位)/u;
/** 不得对…的企业 …: whom the denied thing would be done to. */
const towards = /^(?:再|违规)?[对向给为与同以将把]/u;

/** 如果不返还 …: a condition is put, nothing is denied. */
const condition = /如果|若(?!干)|要是|倘若|除非|否则|\bif\b|\botherwise\b/u;
/** 不返还就不投资. */
const demandByThreat = /不.{1,20}(?:就|则|便)不/u;

/** The clause says of the thing that it is forbidden. */
const calledForbidden =
  /(?:不(?:被)?允许|被禁止|明令禁止|违规|违法|不合规|不合法|不予(?:考虑|支持|受理)|不可行)(?:的|行为|做法|事项)? ?$|\b(?:is|are|was|were|be) (?:strictly )?(?:prohibited|forbidden|not allowed|not permitted|illegal|unlawful|ruled out)/u;
/** …, 一律不得承诺: of all that was named before it. */
const topicDenied =
  /^ ?(?:一律|均|都|也|这些)?(?:不得|不能|不可|不予|不作|严禁|禁止)(?:作出|写入|给予)?(?:承诺|约定|合同|协议|支持|考虑|提供|实施|安排)?(?:任何)? ?$/u;
