import type { LandUseClass } from "~/domain/needs/codes";
import type { LandMode, ListLevel, ProjectKind, Sector, Stage } from "~/domain/projects/codes";
import type { Region } from "./catalog";

/**
 * What a matcher knows of a project. Null is unknown, never no.
 *
 * `province` is GB/T 2260, six digits; `lists` are the lists the project is on, an empty one says it is on none, null that
 * nobody has said;
 * `judgements` are what a person has decided, by `<measure key>/<condition key>`.
 */
export type ProjectFacts = {
  province: string | null;
  zoneLevel: "national" | "provincial" | null;
  region: Region | null;
  /** Confirmed flags first, else what the industry class says. */
  sector: Sector | null;
  /** A priority sector that was only suggested: it makes the sector unknown, and says what to confirm. */
  suggestedSector: Sector | null;
  manufacturing: boolean | null;
  stage: Stage | null;
  kind: ProjectKind | null;
  lists: ListLevel[] | null;
  isTopRankedZone: boolean | null;
  hasPlanningEia: boolean | null;
  landMode: LandMode | null;
  /** What the land asked for is to be used as; known of a land need only. */
  landUse: LandUseClass | null;
  judgements: Record<string, boolean>;
};

/** The fact that decides a condition; pages turn it into a link to the field. `judgement:<key>` asks a person. */
export type DecidingField =
  | "province"
  | "zoneLevel"
  | "region"
  | "sector"
  | "suggestedSector"
  | "kind"
  | "manufacturing"
  | "stage"
  | "lists"
  | "zoneRank"
  | "planningEia"
  | "landMode"
  | "landUse"
  | `judgement:${string}`;

/** Nothing known. */
export const noFacts: ProjectFacts = {
  province: null,
  zoneLevel: null,
  region: null,
  sector: null,
  suggestedSector: null,
  manufacturing: null,
  stage: null,
  kind: null,
  lists: [],
  isTopRankedZone: null,
  hasPlanningEia: null,
  landMode: null,
  landUse: null,
  judgements: {},
};
