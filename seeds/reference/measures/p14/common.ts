import type { CatalogMeasure, Condition } from "~/domain/measures/catalog";

export const nationalZone: Condition = {
  fact: "zoneLevel",
  in: ["national"],
  text: { zh: "项目所在园区是国家级经开区", en: "The project is in a national-level zone" },
};

export const provincialZone: Condition = {
  fact: "zoneLevel",
  in: ["provincial"],
  text: { zh: "所在开发区为省级开发区", en: "The zone is a provincial zone" },
};

export const eastern: Condition = {
  fact: "region",
  in: ["east"],
  text: { zh: "位于东部地区", en: "The zone is in the eastern region" },
};

/** The text says 中西部 and does not mention the north-east; the measures that use this say so in their validity. */
export const centralOrWestern: Condition = {
  fact: "region",
  in: ["central", "west"],
  text: { zh: "位于中部或西部地区", en: "The zone is in the central or western region" },
};

export const inForce = {
  standing: "in_force",
  reason: {
    zh: "文件现行有效，本条这一部分未见被替代。",
    en: "The document is in force and this part of the article has not been replaced.",
  },
} satisfies CatalogMeasure["validity"];
