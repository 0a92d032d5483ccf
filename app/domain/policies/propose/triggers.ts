import type { GuardTrigger } from "~/domain/measures/catalog";
import { findAll, findFirst, type Span, wordsAt } from "./find-words";
import type { Evidence, ProposalNote, Proposed } from "./proposed";

const forbidding = /不得|严禁|禁止|不准|不允许|不许|严防|坚决防范|坚决杜绝/;
/** Acts that documents forbid. */
const acts =
  /减免|变相补贴|举债|返还|退还|免收|免除|下放|调整|变更|改变|侵占|开发|建设|转让|出售|销售|出租|摊派|造假|作假|虚报|瞒报|突破|占用|承诺|出台|设立|收取|干预|截留|挪用|转包|闲置|囤积|审批|征收|强制|歧视|限制|泄露|拖欠|重复(?:检查|建设)|新建|扩建|引进|准入|擅自/;
/** Things that are forbidden to be acted on. */
const things =
  /土地出让(?:金|价款)|出让金|土地价款|规划|住宅|商办用房|商办|房地产(?:项目)?|审批权|农用地转用|土地征收|供地|合法利益|统计|数据|税收|税款|税费|地价|费用|补贴|资金|用途|用地性质|高(?:耗能|污染|排放)|落后产能|产业政策|国内市场|商业秘密|技术转让|优惠政策|行政许可|市场准入|基金|贷款|土地|耕地|永久基本农田|生态保护红线|M0|新型产业用地/;
const mostGroups = 8;

/**
 * Words that would make a wish an offence against a prohibition: each forbidden act with each thing it must not be done
 * to, in the text's own words. Where act or thing is not known nothing is proposed: a trigger too wide stops lawful wishes.
 */
export function triggersOf(
  text: string,
  spans: readonly Span[],
): { triggers: Proposed<GuardTrigger>[]; notes: ProposalNote[] } {
  const triggers: Proposed<GuardTrigger>[] = [];
  const notes: ProposalNote[] = [];
  for (const span of spans) {
    const forbid = findFirst(text, span, forbidding);
    if (!forbid) continue;
    const rest = { from: forbid.to, to: span.to };
    // "以…名义开发住宅": what is done under that name is lawful by itself, the name with the thing is not.
    const name = findFirst(text, rest, /以[^，,。]{2,24}?(?:等)?名义/);
    const named = name ? unique(findAll(text, name, things)) : [];
    const inScope = name ? { from: name.to, to: rest.to } : rest;
    const concerned = unique(findAll(text, inScope, things));
    const acted = unique(findAll(text, inScope, acts)).filter(
      (act) => act.words !== "擅自" && !concerned.some((thing) => thing.from <= act.from && act.to <= thing.to),
    );
    const done = name ? named : acted;
    const groups = done.flatMap((act) => concerned.map((thing) => [act.words, thing.words])).slice(0, mostGroups);
    if (groups.length === 0) {
      notes.push({ note: "noTriggerFound", words: text.slice(forbid.from, Math.min(span.to, forbid.to + 12)) });
      continue;
    }
    triggers.push({
      value: { groups, reason: { zh: `原文：“${text.slice(span.from, span.to)}”`, en: "" } },
      evidence: [wordsAt(text, forbid), ...done, ...concerned],
    });
  }
  return { triggers, notes };
}

function unique(evidence: Evidence[]): Evidence[] {
  return evidence.filter(({ words }, index) => evidence.findIndex((one) => one.words === words) === index);
}
