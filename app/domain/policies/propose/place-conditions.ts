import type { Condition, Region } from "~/domain/measures/catalog";
import type { ReadConditions } from "./conditions";
import { findAll, findFirst, type Span } from "./find-words";
import type { Evidence, HeadToPropose, ProposalNote, Proposed } from "./proposed";

const nationalZone = /国家级(?:经济技术)?开发区|国家级经开区|国家级新区/;
const provincialZone = /省级(?:经济)?开发区|省级经开区|省级高新/;

const nationalText = { zh: "项目所在园区是国家级经开区", en: "The project is in a national-level zone" };
const provincialText = { zh: "项目所在园区是省级开发区", en: "The project is in a provincial-level zone" };
const eitherText = {
  zh: "项目所在园区是国家级或省级开发区",
  en: "The project is in a national- or provincial-level zone",
};

const regionRules: readonly { pattern: RegExp; in: readonly Region[] }[] = [
  { pattern: /东中西部/, in: ["east", "central", "west"] },
  { pattern: /中西部/, in: ["central", "west"] },
  { pattern: /(?<!中)西部/, in: ["west"] },
  { pattern: /东部/, in: ["east"] },
  { pattern: /中部/, in: ["central"] },
  { pattern: /东北/, in: ["northeast"] },
];
const regionNames: Record<Region, { zh: string; en: string }> = {
  east: { zh: "东部", en: "the east" },
  central: { zh: "中部", en: "the centre" },
  west: { zh: "西部", en: "the west" },
  northeast: { zh: "东北", en: "the north-east" },
};

/** Where a project has to be: which level of zone, which province, which region, how the zone ranks. */
export function placeConditions(text: string, spans: readonly Span[], head: HeadToPropose): ReadConditions {
  const notes: ProposalNote[] = [];
  const conditions: Proposed<Condition>[] = [];
  if (head.level === "provincial" && head.province) {
    const evidence: Evidence = { words: head.title, from: 0, to: 0, in: "head" };
    conditions.push({
      value: {
        fact: "province",
        in: [head.province],
        text: { zh: "项目在发文省份内", en: "The project is in the issuing province" },
      },
      evidence: [evidence],
    });
  }
  const zone = zoneLevel(text, spans, head);
  if (zone) conditions.push(zone);
  const region = regionOf(text, spans);
  if (region.condition) conditions.push(region.condition);
  if (region.note) notes.push(region.note);
  for (const span of spans) {
    const rank = findFirst(
      text,
      span,
      /(?:考核|评价|综合)?[^，,。]{0,8}(?:排名|位次)靠前的?|考核(?:评价)?(?:结果)?优秀的?/,
    );
    if (rank)
      conditions.push({
        value: {
          fact: "zoneRank",
          top: true,
          text: { zh: "园区综合考核评价排名靠前", en: "The zone ranks high in the evaluation" },
        },
        evidence: [rank],
      });
  }
  return { conditions, notes };
}

function zoneLevel(text: string, spans: readonly Span[], head: HeadToPropose): Proposed<Condition> | null {
  const national = spans.flatMap((span) => findAll(text, span, nationalZone))[0];
  // "升级为国家级" and "申请升级的省级开发区" are about the provincial zone.
  const provincial = spans.flatMap((span) => findAll(text, span, provincialZone))[0];
  if (provincial && spans.some((span) => /升级/.test(text.slice(span.from, span.to))))
    return { value: { fact: "zoneLevel", in: ["provincial"], text: provincialText }, evidence: [provincial] };
  if (national && provincial)
    return {
      value: { fact: "zoneLevel", in: ["national", "provincial"], text: eitherText },
      evidence: [national, provincial],
    };
  if (provincial)
    return { value: { fact: "zoneLevel", in: ["provincial"], text: provincialText }, evidence: [provincial] };
  if (national) return { value: { fact: "zoneLevel", in: ["national"], text: nationalText }, evidence: [national] };
  const inTitle = nationalZone.exec(head.title);
  if (!inTitle) return null;
  return {
    value: { fact: "zoneLevel", in: ["national"], text: nationalText },
    evidence: [{ words: inTitle[0], from: 0, to: 0, in: "head" }],
  };
}

/** A region the text points to ("向中西部转移", "与东北合作") is where something goes, not where a project has to be. */
function regionOf(
  text: string,
  spans: readonly Span[],
): { condition: Proposed<Condition> | null; note: ProposalNote | null } {
  const found = spans.flatMap((span) =>
    regionRules.flatMap((rule) => findAll(text, span, rule.pattern).map((evidence) => ({ ...rule, evidence }))),
  );
  const alone = found.filter(
    (one) =>
      !found.some(
        (other) => other !== one && other.evidence.from <= one.evidence.from && one.evidence.to <= other.evidence.to,
      ),
  );
  const pointed = alone.filter(({ evidence }) =>
    /(?:向|与|到|同|往)(?:[^，,。]{0,8}和)?$/.test(text.slice(0, evidence.from)),
  );
  const own = alone.filter((one) => !pointed.includes(one));
  const first = alone[0];
  if (!first) return { condition: null, note: null };
  if (own.length === 0)
    return { condition: null, note: { note: "directionNotCondition", words: first.evidence.words } };
  const wanted = [...new Set(own.flatMap((one) => [...one.in]))];
  const every = [...new Set(alone.flatMap((one) => [...one.in]))];
  if (every.includes("east") && every.length >= 3)
    return {
      condition: null,
      note: { note: "allRegions", words: alone.map(({ evidence }) => evidence.words).join("、") },
    };
  const names = wanted.map((region) => regionNames[region]);
  return {
    condition: {
      value: {
        fact: "region",
        in: wanted,
        text: {
          zh: `园区在${names.map(({ zh }) => zh).join("、")}地区`,
          en: `The zone is in ${names.map(({ en }) => en).join(" or ")}`,
        },
      },
      evidence: own.map(({ evidence }) => evidence),
    },
    note: null,
  };
}
