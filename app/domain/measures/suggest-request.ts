import { z } from "zod";
import { needCategories } from "~/domain/needs/categories";
import { listLevels, projectKinds, sectors, stages } from "~/domain/projects/codes";
import { provinces } from "~~/seeds/reference/provinces";
import { noFacts, type ProjectFacts } from "./facts";

/** GB/T 2260 beside the mainland's 31, which have no zones: known, and in no region. */
const provincesWithoutZones = ["710000", "810000", "820000"];
const provinceCodes = [...provinces.map(({ code }) => code), ...provincesWithoutZones];
const regionOf = new Map<string, ProjectFacts["region"]>(provinces.map(({ code, region }) => [code, region]));

/** Longer than any need a person writes down. */
const longestText = 8_000;
const mostSuggestions = 50;

/** What a program says of a project. Whatever is null or left out is unknown, but `lists`: left out is on none. */
const ProfileForSuggestions = z.strictObject({
  province: z.enum(provinceCodes).nullish().describe("GB/T 2260, six digits. The region follows from it."),
  zoneLevel: z.enum(["national", "provincial"]).nullish().describe("Level of the development zone."),
  sector: z.enum(sectors).nullish(),
  manufacturing: z.boolean().nullish().describe("Whether the project manufactures (GB/T 4754, section C)."),
  stage: z.enum(stages).nullish(),
  kind: z.enum(projectKinds).nullish(),
  lists: z
    .array(z.enum(listLevels))
    .max(listLevels.length)
    .nullish()
    .describe("Priority lists the project is on. Left out, null or empty: on none."),
  hasPlanningEia: z.boolean().nullish().describe("Whether the park's planning EIA is approved and covers the project."),
});

/** A need and the project that has it, as a program asks what could serve it. */
export const SuggestRequest = z.strictObject({
  project: ProfileForSuggestions.nullish().describe("Every field may be null or left out: then it is unknown."),
  need: z.strictObject({
    category: z.enum(needCategories),
    text: z
      .string()
      .max(longestText)
      .default("")
      .describe("The need in the words of whoever has it, in Chinese or English."),
  }),
  limit: z.int().min(1).max(mostSuggestions).default(10).describe("How many suggestions at most."),
});
export type SuggestRequest = z.output<typeof SuggestRequest>;

/** What the matcher knows of a project that a program describes: ranking, land and judgements stay unknown. */
export function factsOf(project: SuggestRequest["project"]): ProjectFacts {
  const province = project?.province ?? null;
  return {
    ...noFacts,
    province,
    region: (province && regionOf.get(province)) || null,
    zoneLevel: project?.zoneLevel ?? null,
    sector: project?.sector ?? null,
    manufacturing: project?.manufacturing ?? null,
    stage: project?.stage ?? null,
    kind: project?.kind ?? null,
    lists: [...new Set(project?.lists ?? [])],
    hasPlanningEia: project?.hasPlanningEia ?? null,
  };
}
