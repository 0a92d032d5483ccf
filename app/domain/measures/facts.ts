import type { LandMode, ListLevel, ProjectKind, Sector, Stage } from "../projects/codes";
import type { Region } from "./catalog";

/**
 * What a matcher knows of a project. Null is unknown, never no.
 *
 * `province` is GB/T 2260, six digits; `lists` are the lists the project is on, an empty one says it is on none;
 * `judgements` are what a person has decided, by `<measure key>/<condition key>`.
 */
export type ProjectFacts = {
  province: string | null;
  zoneLevel: "national" | "provincial" | null;
  region: Region | null;
  sector: Sector | null;
  manufacturing: boolean | null;
  stage: Stage | null;
  kind: ProjectKind | null;
  lists: ListLevel[];
  isTopRankedZone: boolean | null;
  hasPlanningEia: boolean | null;
  landMode: LandMode | null;
  judgements: Record<string, boolean>;
};

/** The fact that decides a condition; pages turn it into a link to the field. `judgement:<key>` asks a person. */
export type DecidingField =
  | "province"
  | "zoneLevel"
  | "region"
  | "sector"
  | "kind"
  | "manufacturing"
  | "stage"
  | "lists"
  | "zoneRank"
  | "planningEia"
  | "landMode"
  | `judgement:${string}`;
