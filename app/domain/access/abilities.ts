import type { Viewer } from "./viewer";

/** What a person can do to a project or its needs. Administration is in `adminAbilities`. */
export type ProjectAbility =
  | "project.edit"
  | "project.move" // forward, when the gate is open
  | "project.move-back"
  | "project.force-stage"
  | "project.change-status"
  | "project.assign" // officer, co-officers, confidentiality
  | "project.assess"
  | "project.record" // interactions, milestones, files, capital, commitments, follow-ups
  | "project.review-compliance"
  | "project.approve-appraisal"
  | "project.request-verification"
  | "project.verify" // the verifier's alone
  | "project.report-up"
  | "project.nominate" // list membership records
  | "project.confirm-flag"
  | "need.raise"
  | "need.edit"
  | "need.follow-up"
  | "need.link"
  | "need.handle" // accept, progress, answer: the liaison's side
  | "need.close" // confirm met, withdraw, decline: the officer's side
  | "need.approve-pause"
  | "need.escalate"
  | "need.rate"
  | "need.reveal"; // show a sealed name or document number, with a purpose

/** The facts an ability is decided on. `departmentId` is the need's department where a need is concerned. */
export type AbilitySubject = { zoneId: string; teamIds: string[]; departmentId?: string | null };

const teamAbilities: readonly ProjectAbility[] = [
  "project.edit",
  "project.move",
  "project.move-back",
  "project.change-status",
  "project.assess",
  "project.record",
  "project.review-compliance",
  "project.request-verification",
  "project.confirm-flag",
  "need.raise",
  "need.edit",
  "need.follow-up",
  "need.link",
  "need.close",
  "need.rate",
  "need.reveal",
];

const leaderAbilities: readonly ProjectAbility[] = [
  ...teamAbilities,
  "project.force-stage",
  "project.assign",
  "project.approve-appraisal",
  "project.report-up",
  "project.nominate",
  "need.approve-pause",
  "need.escalate",
];

const liaisonAbilities: readonly ProjectAbility[] = ["need.handle", "need.follow-up", "need.link", "need.reveal"];

/**
 * Says whether the viewer may do `ability` to something they can see. Visibility is decided before, by the scope.
 *
 * Source: product brief, "Who sees what", column "may".
 */
export function can(viewer: Viewer, ability: ProjectAbility, subject: AbilitySubject): boolean {
  switch (viewer.role) {
    case "officer":
      return (
        viewer.zoneId === subject.zoneId && subject.teamIds.includes(viewer.userId) && teamAbilities.includes(ability)
      );
    case "leader":
      return viewer.zoneId === subject.zoneId && leaderAbilities.includes(ability);
    case "verifier":
      return viewer.zoneId === subject.zoneId && ability === "project.verify";
    case "liaison":
      return subject.departmentId === viewer.orgId && liaisonAbilities.includes(ability);
    case "provincial":
      return viewer.zoneIds.includes(subject.zoneId) && ability === "project.nominate";
    case "auditor":
    case "administrator":
      return false;
  }
}

/** May the viewer start a project (a lead) in the own zone? */
export function canCreateProject(viewer: Viewer): boolean {
  return (viewer.role === "officer" || viewer.role === "leader") && viewer.zoneId !== null;
}

/** May the viewer import projects: a zone's officers and leaders into the own zone, the province into its zones. */
export function canImportProjects(viewer: Viewer): boolean {
  return canCreateProject(viewer) || viewer.role === "provincial";
}

/** May the viewer keep people, orgs and dictionaries of the own org's subtree? */
export function canAdminister(viewer: Viewer): boolean {
  return viewer.role === "administrator";
}

/**
 * May the viewer keep what holds for the whole installation: exchange rates, holidays, time limits and gates?
 * Administrators of an office above the zones; one of a single zone keeps its people only.
 */
export function canKeepDictionaries(viewer: Viewer): boolean {
  return viewer.role === "administrator" && viewer.zoneId === null;
}

/**
 * May the viewer bring policy documents into the library and review them: administrators of an office above the zones,
 * and a provincial office for what its province issued (see `keepsDocumentsOf`).
 */
export function canKeepLibrary(viewer: Viewer): boolean {
  return canKeepDictionaries(viewer) || viewer.role === "provincial";
}

/** May the viewer publish documents of this province (null: national)? `ownProvince` is that of the viewer's office. */
export function keepsDocumentsOf(viewer: Viewer, province: string | null, ownProvince: string | null): boolean {
  return canKeepDictionaries(viewer) || (viewer.role === "provincial" && province !== null && province === ownProvince);
}

/** May the viewer see what came of measures, in figures: those who look at a zone or at an office with its zones. */
export function canSeeOutcomes(viewer: Viewer): boolean {
  return viewer.role !== "liaison" && viewer.role !== "administrator";
}

/** May the viewer read the audit trail of their office? */
export function canAudit(viewer: Viewer): boolean {
  return viewer.role === "auditor";
}
