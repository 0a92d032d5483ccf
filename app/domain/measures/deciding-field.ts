import type { DecidingField } from "./facts";

/**
 * Where the fact that decides a condition is filled in: a field of the project, or the judgement's form on the need's page.
 * Null for what no field of the project holds: province, level, region and rank are the zone's.
 */
export function decidingHref(field: DecidingField, place: { projectId: string; needId: string }): string | null {
  const project = `/projects/${place.projectId}`;
  if (field.startsWith("judgement:")) return `/needs/${place.needId}#${judgementId(field.slice("judgement:".length))}`;
  switch (field) {
    case "sector":
    case "manufacturing":
      return `${project}/edit/industry#f-industryCode`;
    case "suggestedSector":
      return `${project}/flags`;
    case "kind":
      return `${project}/edit/identity#f-kind`;
    case "stage":
      return project;
    case "lists":
      return `${project}/listings/new`;
    case "planningEia":
      return `${project}/edit/appraisal#f-hasPlanningEiaCover`;
    case "landMode":
      return `${project}/edit/land#f-landMode`;
    case "landUse":
      return `/needs/${place.needId}/edit#landUseClass`;
    default:
      return null;
  }
}

/** The anchor of a judgement's form: P25-13b/major-project → judge-P25-13b-major-project. */
export function judgementId(key: string): string {
  return `judge-${key.replace("/", "-")}`;
}

/** The name of a deciding field in the dictionary `matching`. */
export type FieldName = Exclude<DecidingField, `judgement:${string}`> | "judgement";

export function fieldName(field: DecidingField): FieldName {
  return isJudgement(field) ? "judgement" : field;
}

function isJudgement(field: DecidingField): field is `judgement:${string}` {
  return field.startsWith("judgement:");
}
