import type { CatalogMeasure, Condition, Text } from "~/domain/measures/catalog";

/*
 * How the articles of the 2025 work plan are read into measures.
 *
 * Modality: 支持, 鼓励, 允许, 探索, 应 and 要 are taken as written. A bare imperative is `must` where it orders a concrete
 * act of an authority (指导, 健全, 依法推进) and `support` where it only promotes (推动, 加强, 加大力度).
 * Nature: what helps the zone's administration or its image but no project's need is `context`.
 * Departments: the articles name few. What they name, and the zone where it is the one who acts, stands plain;
 * every other department is marked as our reading.
 * Guards: the words of a trigger are narrow on purpose: lawful wishes (export tax refunds, the deferral on reinvested profits,
 * duty-free equipment, staff housing near a research site) must pass.
 */

export const inForce: CatalogMeasure["validity"] = {
  standing: "in_force",
  reason: {
    zh: "工作方案自2025年5月21日印发，未见废止、修订或替代文件。",
    en: "Issued on 21 May 2025; no repeal, amendment or replacement is known.",
  },
  from: "2025-05-21",
};

export const nationalZone: Condition = {
  fact: "zoneLevel",
  in: ["national"],
  text: { zh: "项目所在园区是国家级经开区", en: "The project is in a national-level zone" },
};

export const manufacturing: Condition = {
  fact: "manufacturing",
  is: true,
  text: { zh: "属于制造业", en: "The project is in manufacturing" },
};

/** 有条件的国家级经开区: the text sets no criteria of its own. */
export function zoneWithMeans(decidedBy: Text): Condition {
  return {
    fact: "judgement",
    key: "zone-with-means",
    decidedBy,
    text: {
      zh: "园区“有条件”开展（条文未列出标准）",
      en: "The zone has the means to do it (the article sets no criteria)",
    },
  };
}

/** A major project: on a provincial or national list, or taken as one by whoever decides. */
export function majorProject(decidedBy: Text): Condition {
  return {
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
        decidedBy,
        text: { zh: "经认定为重大项目", en: "Recognised as a major project" },
      },
    ],
  };
}
