import { z } from "zod";
import type { ProjectFacts } from "~/domain/measures/facts";
import type { KnownProject } from "~/domain/measures/project-facts.server";
import { needCategories } from "~/domain/needs/categories";
import { landUseClasses } from "~/domain/needs/codes";
import { landModes, listLevels, projectKinds, type Sector, sectors, stages } from "~/domain/projects/codes";
import { choiceField, idField, listField, proseField, tickField } from "~/values/form-fields";
import { provinces } from "~~/seeds/reference/provinces";

export const answers = ["yes", "no"] as const;
export const zoneLevels = ["national", "provincial"] as const;
/** The lists a project may be on, and the answer that it is on none. */
export const listChoices = [...listLevels, "none"] as const;

/**
 * A project's profile as it stands in the address of the calculator. Whatever is left out is unknown.
 *
 * `filled` says that the form was sent: from then on a project's record fills nothing in any more.
 */
export const Profile = z.object({
  project: idField().optional(),
  filled: tickField(),
  zone: idField().optional(),
  province: choiceField(provinces.map(({ code }): string => code)).optional(),
  zoneLevel: choiceField(zoneLevels).optional(),
  topRanked: choiceField(answers).optional(),
  planningEia: choiceField(answers).optional(),
  sector: choiceField(sectors).optional(),
  manufacturing: choiceField(answers).optional(),
  kind: choiceField(projectKinds).optional(),
  stage: choiceField(stages).optional(),
  landMode: choiceField(landModes).optional(),
  landUse: choiceField(landUseClasses).optional(),
  lists: listField(listChoices),
  categories: listField(needCategories),
  text: proseField(2000).optional(),
  drafts: tickField(),
});
export type Profile = z.output<typeof Profile>;

export const emptyProfile: Profile = { filled: false, lists: [], categories: [], drafts: false };

/** What a zone says of itself. */
export type ZoneFacts = Pick<ProjectFacts, "province" | "zoneLevel" | "region" | "isTopRankedZone" | "hasPlanningEia">;

/**
 * The facts a profile gives to the matcher. A zone that is named says its province, level and region itself; of its rank
 * and its planning EIA the profile's own answer goes first. No list ticked is unknown, "none" is on none.
 */
export function factsOf(profile: Profile, zone: ZoneFacts | null, suggestedSector: Sector | null = null): ProjectFacts {
  const province = zone?.province ?? profile.province ?? null;
  return {
    province,
    zoneLevel: zone?.zoneLevel ?? profile.zoneLevel ?? null,
    region: zone?.region ?? provinces.find(({ code }) => code === province)?.region ?? null,
    sector: profile.sector ?? null,
    suggestedSector: profile.sector ? null : suggestedSector,
    manufacturing: yesOrNo(profile.manufacturing),
    stage: profile.stage ?? null,
    kind: profile.kind ?? null,
    lists: profile.lists.length === 0 ? null : listLevels.filter((level) => profile.lists.includes(level)),
    isTopRankedZone: yesOrNo(profile.topRanked) ?? zone?.isTopRankedZone ?? null,
    hasPlanningEia: yesOrNo(profile.planningEia) ?? zone?.hasPlanningEia ?? null,
    landMode: profile.landMode ?? null,
    landUse: profile.landUse ?? null,
    judgements: {},
  };
}

/** A project's record as a profile. What was asked for beside it (categories, words) stays. */
export function profileOfProject(
  asked: Profile,
  project: { id: string; zoneId: string },
  { facts, ownPlanningEia }: KnownProject,
): Profile {
  return {
    ...asked,
    project: project.id,
    filled: true,
    zone: project.zoneId,
    planningEia: answerOf(ownPlanningEia),
    sector: facts.sector ?? undefined,
    manufacturing: answerOf(facts.manufacturing),
    kind: facts.kind ?? undefined,
    stage: facts.stage ?? undefined,
    landMode: facts.landMode ?? undefined,
    lists: facts.lists === null ? [] : facts.lists.length > 0 ? facts.lists : ["none"],
  };
}

/** The address of a page of the calculator with this profile; the same profile always gives the same one. */
export function calculatorHref(profile: Profile, path = "/calculator", more: Record<string, string> = {}): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(Profile.shape) as (keyof Profile)[]) {
    const value = profile[name];
    if (Array.isArray(value)) for (const one of value) query.append(`${name}[]`, one);
    else if (value === true) query.set(name, "on");
    else if (value) query.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

function yesOrNo(answer: (typeof answers)[number] | undefined): boolean | null {
  return answer === undefined ? null : answer === "yes";
}

function answerOf(known: boolean | null): (typeof answers)[number] | undefined {
  return known === null ? undefined : known ? "yes" : "no";
}
