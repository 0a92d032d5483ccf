import type { Region } from "~/domain/measures/catalog";
import type { ProjectFacts } from "~/domain/measures/facts";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { suggestMeasures } from "~/domain/measures/suggest";
import type { Tx } from "~/platform/db/db.server";
import { industries } from "~~/seeds/reference/industries";
import { provinces } from "~~/seeds/reference/provinces";
import type { FindMeasure } from "./build-needs";

/** Finds measures for the demo's needs with the product's own matcher: those in force that fit, best first. */
export async function measureFinder(tx: Tx): Promise<FindMeasure> {
  const catalogue = await getMeasureCatalogue(tx);
  const regionOf = new Map<string, Region>(provinces.map((province) => [province.code, province.region]));
  const isManufacturing = new Map(industries.map((industry) => [industry.code, industry.isManufacturing]));
  return (project, category, text) => {
    const { zone, venture, stage, kind } = project.plan;
    const facts: ProjectFacts = {
      province: zone.provinceCode,
      zoneLevel: "national",
      region: regionOf.get(zone.provinceCode) ?? null,
      sector: venture.flag ?? "other",
      suggestedSector: null,
      manufacturing: isManufacturing.get(venture.industryCode) ?? null,
      stage,
      kind: kind ?? "new",
      lists: [],
      isTopRankedZone: null,
      hasPlanningEia: true,
      landMode: null,
      landUse: null,
      judgements: {},
    };
    const { suggestions } = suggestMeasures(catalogue.prepared, facts, { category, text }, 5);
    return suggestions
      .filter((one) => one.standing === "in_force" && one.conditions.every((condition) => condition.state !== "unmet"))
      .map((one) => ({
        key: one.key,
        title: catalogue.byKey.get(one.key)?.title ?? { zh: "", en: "" },
        conditions: one.conditions.map(({ text: words, state, field }) => ({ text: words, state, field })),
      }));
  };
}
