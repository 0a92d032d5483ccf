import type { CatalogMeasure, Condition, Text } from "~/domain/measures/catalog";

/*
 * How the articles of the 2022 measures are read into measures.
 *
 * Modality: as in the 2025 work plan. 支持, 鼓励, 探索, 应 are taken as written; a bare imperative is `must` where it orders a
 * concrete act of an authority and `support` where it only promotes.
 * Departments: the notice is addressed to many; only what the article itself names stands plain, the rest is our reading.
 * Ranking: the preamble favours zones that rank high in the evaluation, no article makes it a threshold. An unmet condition sends
 * a measure to the end of the suggestions, so it is a condition only where one zone is chosen before another (presentation, postings,
 * event funds, places in the cluster action), never where a project is served or a resource is open to every zone.
 * Epidemic clauses: split off as lapsed. An epidemic phrase that only opens a sentence lapses nothing.
 */

export const inForce: CatalogMeasure["validity"] = {
  standing: "in_force",
  reason: {
    zh: "2022年12月印发，未见废止或替代文件，内容仍然有效。",
    en: "Issued in December 2022; no repeal or replacement is known, and its substance stands.",
  },
};

/** Of an article that opens with a phrase on epidemic control. */
export const inForceDespiteEpidemicPhrase: CatalogMeasure["validity"] = {
  standing: "in_force",
  reason: {
    zh: "条文中的疫情防控字句只是当时的背景，不影响内容效力；未见废止或替代文件。",
    en: "The phrase on epidemic control is of its time and does not end the substance; no repeal or replacement is known.",
  },
};

export function lapsed(reason: Text): CatalogMeasure["validity"] {
  return { standing: "lapsed", reason };
}

export const nationalZone: Condition = {
  fact: "zoneLevel",
  in: ["national"],
  text: { zh: "项目所在园区是国家级经开区", en: "The project is in a national-level zone" },
};

export const favouredRank: Condition = {
  fact: "zoneRank",
  top: true,
  text: {
    zh: "园区综合考核排名靠前（文件导言侧重此类园区，本条未设门槛）",
    en: "The zone ranks high in the evaluation (the preamble favours such zones; the article sets no threshold)",
  },
};

export const manufacturing: Condition = {
  fact: "manufacturing",
  is: true,
  text: { zh: "属于制造业", en: "The project is in manufacturing" },
};
