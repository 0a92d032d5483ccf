import type { Condition } from "~/domain/measures/catalog";
import type { ListLevel, ProjectKind, Sector } from "~/domain/projects/codes";
import type { ReadConditions } from "./conditions";
import { findAll, findFirst, type Span } from "./find-words";
import type { Evidence, Proposed } from "./proposed";

const sectorWords: readonly [Sector, RegExp, { zh: string; en: string }][] = [
  ["integrated_circuits", /集成电路|半导体/, { zh: "集成电路", en: "integrated circuits" }],
  ["biopharma", /生物医药|生物制药/, { zh: "生物医药", en: "biopharma" }],
  ["high_end_equipment", /高端装备(?:制造)?/, { zh: "高端装备制造", en: "high-end equipment" }],
  [
    "digital",
    /数字经济(?=核心产业|企业|项目)|软件和信息(?:技术)?服务(?=业?企业)/,
    { zh: "数字经济", en: "the digital economy" },
  ],
  ["services", /现代服务业(?=企业|项目|投融资)/, { zh: "服务业", en: "services" }],
];

const kindWords: readonly [ProjectKind, RegExp, { zh: string; en: string }][] = [
  ["expansion", /增资(?:扩产|扩股|项目|的)|增资扩产/, { zh: "增资", en: "an expansion" }],
  ["merger", /并购|兼并重组/, { zh: "并购", en: "a merger" }],
  ["joint_venture", /中外合资|合资经营|合资(?:项目|企业)|强强联合/, { zh: "合资", en: "a joint venture" }],
  [
    "reinvested_profit",
    /利润(?:[^，,。]{0,10})再投资|以分配利润|分得的利润[^。]{0,14}再投资/,
    { zh: "利润再投资", en: "reinvested profit" },
  ],
  [
    "relocation",
    /转移项目|搬迁(?:项目|企业)|迁入(?:项目|企业)|企业向[^，,。]{0,6}地区(?:有序)?转移|承接产业转移(?=的金融)/,
    { zh: "承接转移", en: "a relocation" },
  ],
  [
    "rd_centre",
    /(?:设立|引进|建设|支持)[^，,。]{0,6}外资研发(?:中心|机构)|外资研发中心(?!等)/,
    { zh: "研发中心", en: "an R&D centre" },
  ],
  ["headquarters", /(?:地区|区域|企业|跨国公司)总部(?=项目|企业|的|$|，)/, { zh: "总部", en: "a headquarters" }],
];

const listWords: readonly [ListLevel, RegExp, { zh: string; en: string }][] = [
  ["landmark", /标志性(?:外资)?项目/, { zh: "标志性外资项目", en: "landmark foreign projects" }],
  ["key", /重大和重点外资(?:制造业)?项目/, { zh: "重大和重点外资项目", en: "major and key foreign projects" }],
  ["provincial", /省(?:级)?(?:重点|重大)(?:外资)?项目/, { zh: "省级重点项目", en: "provincial key projects" }],
];

/** What a project has to be: sector, kind, manufacturing, stage, on a list, on which land, under which EIA. */
export function projectConditions(text: string, span: Span): ReadConditions {
  const conditions = [
    sectorsOf(text, span),
    kindsOf(text, span),
    manufacturingOf(text, span),
    ...stagesOf(text, span),
    ...listsOf(text, span),
    planningEiaOf(text, span),
    ...landOf(text, span),
  ].filter((one) => one !== null);
  return { conditions, notes: [] };
}

function sectorsOf(text: string, span: Span): Proposed<Condition> | null {
  const found = sectorWords.flatMap(([sector, pattern, name]) => {
    const evidence = findFirst(text, span, pattern);
    return evidence ? [{ sector, name, evidence }] : [];
  });
  const last = found.at(-1);
  if (!last) return null;
  const after = text.slice(last.evidence.to, Math.min(span.to, last.evidence.to + 12));
  const open = /^[^，,。]{0,6}等/.test(after);
  const evidence = found.map((one) => one.evidence);
  if (open)
    evidence.push(
      ...findAll(
        text,
        { from: last.evidence.to, to: Math.min(span.to, last.evidence.to + 12) },
        /等(?:领域|产业|行业)?/,
      ).slice(0, 1),
    );
  return {
    value: {
      fact: "sector",
      in: found.map(({ sector }) => sector),
      ...(open ? { open: true } : {}),
      text: {
        zh: `属于${found.map(({ name }) => name.zh).join("、")}${open ? "等" : ""}领域`,
        en: `In ${found.map(({ name }) => name.en).join(", ")}${open ? " or a like field" : ""}`,
      },
    },
    evidence,
  };
}

function kindsOf(text: string, span: Span): Proposed<Condition> | null {
  const found = kindWords.flatMap(([kind, pattern, name]) => {
    const evidence = findFirst(text, span, pattern);
    return evidence ? [{ kind, name, evidence }] : [];
  });
  if (found.length === 0) return null;
  return {
    value: {
      fact: "kind",
      in: found.map(({ kind }) => kind),
      text: {
        zh: `项目类型为${found.map(({ name }) => name.zh).join("、")}`,
        en: `The project is ${found.map(({ name }) => name.en).join(" or ")}`,
      },
    },
    evidence: found.map(({ evidence }) => evidence),
  };
}

function manufacturingOf(text: string, span: Span): Proposed<Condition> | null {
  const found = findFirst(
    text,
    span,
    /制造业(?!单项|集群|高地|强国)[^，,。；、]{0,10}?(?:项目|企业)|制造业(?:数字化|智能化|重点|重大|发展)|生产型企业/,
  );
  if (!found) return null;
  return {
    value: { fact: "manufacturing", is: true, text: { zh: "属于制造业", en: "The project is in manufacturing" } },
    evidence: [found],
  };
}

function stagesOf(text: string, span: Span): Proposed<Condition>[] {
  const rules: readonly { pattern: RegExp; value: Condition }[] = [
    {
      pattern: /在谈/,
      value: {
        fact: "stage",
        from: "negotiation",
        to: "appraisal",
        text: { zh: "项目在谈", en: "The project is under negotiation" },
      },
    },
    {
      pattern: /在建(?:的)?(?:项目|工程)|在建外资/,
      value: {
        fact: "stage",
        from: "construction",
        to: "construction",
        text: { zh: "项目在建", en: "The project is under construction" },
      },
    },
    {
      pattern: /(?:项目)?(?:生成阶段|可研过程|可行性研究(?:阶段|期间))/,
      value: {
        fact: "stage",
        to: "signed",
        text: { zh: "项目处于前期（生成、可研阶段）", en: "The project is at an early stage (forming, feasibility)" },
      },
    },
    {
      pattern: /(?:已)?签约(?:的)?项目/,
      value: { fact: "stage", from: "signed", to: "signed", text: { zh: "项目已签约", en: "The project is signed" } },
    },
    {
      pattern: /(?:建成|已)投产(?:的)?(?:项目|企业)/,
      value: { fact: "stage", from: "production", text: { zh: "项目已投产", en: "The project is in production" } },
    },
  ];
  return rules.flatMap(({ pattern, value }) => {
    const found = findFirst(text, span, pattern);
    return found ? [{ value, evidence: [found] }] : [];
  });
}

/** "优先纳入重大和重点外资项目清单" is what the point gives, not what it asks for. */
function listsOf(text: string, span: Span): Proposed<Condition>[] {
  const found = listWords.flatMap(([level, pattern, name]) => {
    const evidence = findFirst(text, span, pattern);
    const isGiven =
      evidence &&
      /(?:纳入|列入|申报|争取|打造[^，,。]{0,8})$/.test(text.slice(span.from, evidence.from)) &&
      !/^[^，,。]{0,4}清单的/.test(text.slice(evidence.to));
    return evidence && !isGiven ? [{ level, name, evidence }] : [];
  });
  if (found.length > 0)
    return [
      {
        value: {
          fact: "lists",
          anyOf: found.map(({ level }) => level),
          text: {
            zh: `已列入${found.map(({ name }) => name.zh).join("或")}清单`,
            en: `On the list of ${found.map(({ name }) => name.en).join(" or ")}`,
          },
        },
        evidence: found.map(({ evidence }) => evidence),
      },
    ];
  const major = findFirst(text, span, /重大(?:引资|制造业|产业|外资|招商)?项目(?!库|储备)/);
  return major ? [majorProject(major)] : [];
}

/** What is major the text does not say: a list says so, or somebody who decides. */
function majorProject(evidence: Evidence): Proposed<Condition> {
  return {
    value: {
      fact: "any",
      text: { zh: "属于重大项目", en: "It is a major project" },
      of: [
        {
          fact: "lists",
          anyOf: ["landmark", "key", "provincial"],
          text: {
            zh: "已列入标志性、重大和重点或省级重点项目清单（我们据此理解“重大”）",
            en: "On the landmark, the major and key, or a provincial list (our reading of 'major')",
          },
        },
        {
          fact: "judgement",
          key: "major-project",
          decidedBy: { zh: "认定机关（条文未写明）", en: "Whoever recognises it (not named in the article)" },
          text: { zh: "经认定为重大项目", en: "Recognised as a major project" },
        },
      ],
    },
    evidence: [evidence],
  };
}

function planningEiaOf(text: string, span: Span): Proposed<Condition> | null {
  const found = findFirst(
    text,
    span,
    /(?:符合|依据|落实)[^，,。]{0,6}规划环评(?:结论|审查)?|规划环评(?:结论|审查意见|已通过)|已完成规划环评/,
  );
  if (!found) return null;
  return {
    value: {
      fact: "planningEia",
      is: true,
      text: {
        zh: "园区规划环评已通过审查并覆盖本项目",
        en: "The park's planning EIA is approved and covers the project",
      },
    },
    evidence: [found],
  };
}

function landOf(text: string, span: Span): Proposed<Condition>[] {
  const rules: readonly { pattern: RegExp; value: Condition }[] = [
    {
      pattern: /工业上楼/,
      value: {
        fact: "landMode",
        in: ["storeyed_factory"],
        text: { zh: "用地方式为工业上楼", en: "The land mode is factories in storeys" },
      },
    },
    {
      pattern: /[（(]M0[)）]|新型产业用地/,
      value: {
        fact: "landMode",
        in: ["m0"],
        text: { zh: "用地为新型产业用地（M0）", en: "The land is new industrial land (M0)" },
      },
    },
    {
      pattern: /标准地\+|“标准地|标准地(?:项目|出让)/,
      value: {
        fact: "landMode",
        in: ["standard_land"],
        text: { zh: "以标准地供地", en: "The land is supplied as standard land" },
      },
    },
    {
      pattern: /三类工业用地除外|三类工业用地[^，,。]{0,6}除外/,
      value: {
        fact: "landUse",
        in: ["industrial_1", "industrial_2", "storage", "research"],
        text: { zh: "不属于三类工业用地", en: "Not class-three industrial land" },
      },
    },
  ];
  return rules.flatMap(({ pattern, value }) => {
    const found = findFirst(text, span, pattern);
    return found ? [{ value, evidence: [found] }] : [];
  });
}
