import { z } from "zod";
import { can, type ProjectAbility } from "~/domain/access/abilities";
import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { showDeadline, undatedRules } from "~/domain/deadlines/shown-deadline";
import { importedCells } from "~/domain/imports/imported-cells.server";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { getProjectNeeds } from "~/domain/needs/project-needs.server";
import { personNames } from "~/domain/people/names.server";
import { asViewer } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import { readAroundProject } from "./around-project.server";
import { capitalTotals } from "./capital-totals.server";
import type { Status } from "./codes";
import { type Columns, columnsIn } from "./column-values";
import { type SectionKey, sectionKeys } from "./project-fields";
import { latestActivities } from "./project-history.server";
import { getStagePanel } from "./stage-panel.server";
import { isEnded } from "./stages";

export type ProjectPage = NonNullable<Awaited<ReturnType<typeof getProjectPage>>>;

const lastEntries = 8;

/**
 * The page of one project: what it is, what is recorded, what happens, and what the viewer may do. Null when absent or invisible.
 *
 * The number of statements is fixed, however many records there are.
 */
export function getProjectPage(viewer: Viewer, projectId: string) {
  return asViewer(viewer, async (tx) => {
    const project = await tx.project.findFirst({
      where: { AND: [{ id: projectId }, projectScope(viewer)] },
      omit: { tokens: true },
    });
    if (!project) return null;

    const { investor, firstContactOrg, coOfficerIds, flagRecords, deadlines, usedLinks, ...rows } =
      await readAroundProject(tx, projectId);
    const records = { ...rows, capitalTotals: await capitalTotals(tx, rows.capital) };
    const catalogue = await getMeasureCatalogue(tx);
    const history = await latestActivities(tx, projectId, lastEntries);
    const parent = project.parentProjectId
      ? await tx.project.findFirst({
          where: { AND: [{ id: project.parentProjectId }, projectScope(viewer)] },
          select: { id: true, name: true, code: true, stage: true },
        })
      : null;
    const people = await personNames(tx, [
      ...coOfficerIds,
      ...peopleIn(project),
      ...records.assessments.map((row) => row.byId),
      ...records.interactions.map((row) => row.byId),
      ...records.capital.flatMap((row) => [row.byId, row.voidedById]),
      ...records.reviews.map((row) => row.byId),
      ...records.commitments.map((row) => row.byId),
      ...records.verifications.flatMap((row) => [row.requestedById, row.decidedById]),
      ...records.files.map((row) => row.uploadedById),
      ...records.nextActions.map((row) => row.ownerId),
      ...records.openings.map((row) => row.byId),
      ...deadlines.map((row) => row.ownerId),
      ...flagRecords.map((row) => row.decidedById),
    ]);
    return {
      id: project.id,
      zoneId: project.zoneId,
      code: project.code,
      name: project.name,
      publicName: project.publicName,
      kind: project.kind,
      confidentiality: project.confidentiality,
      stage: project.stage,
      status: project.status,
      statusSince: project.statusSince.toISOString(),
      statusReason: project.statusReason,
      lostTo: project.lostTo,
      flags: project.flags,
      flagRecords: flagRecords.map(({ reason, ...record }) => ({ ...record, ...flagReason(reason) })),
      isOpen: project.openedAt !== null,
      firstRegisteredAt: project.firstRegisteredAt?.toISOString() ?? null,
      protectedUntil: project.protectedUntil ? fromUtcDate(project.protectedUntil) : null,
      appraisalPassedOn: project.appraisalPassedOn ? fromUtcDate(project.appraisalPassedOn) : null,
      catalogueCheck: project.catalogueCheckedOn
        ? { on: fromUtcDate(project.catalogueCheckedOn), byId: project.catalogueCheckedById }
        : null,
      yuan: project.investmentCny
        ? {
            amount: project.investmentCny.toFixed(),
            rateOn: project.investmentRateOn ? fromUtcDate(project.investmentRateOn) : null,
          }
        : null,
      importExtra: importedCells(project.importExtra, viewer.language),
      investor: investor ? { ...investor, name: investor.nameZh ?? investor.nameEn ?? "" } : null,
      isInvestorAnonymous: project.investorIsAnonymous,
      sections: sectionsOf(project),
      team: {
        officerId: project.officerId,
        coOfficerIds,
        serviceOfficerId: project.serviceOfficerId,
        aftercareOfficerId: project.aftercareOfficerId,
        responsibleLeaderId: project.responsibleLeaderId,
        verifierId: project.verifierId,
      },
      firstContactOrg,
      parent,
      people: Object.fromEntries(people),
      records,
      deadlines: deadlines.map((row) => showDeadline(catalogue, row)),
      undated: undatedRules(catalogue, usedLinks, deadlines),
      history,
      stagePanel: await getStagePanel(tx, viewer, projectId),
      needs: await getProjectNeeds(tx, viewer, projectId),
      may: whatMay(viewer, project),
    };
  });
}

const pageAbilities = [
  "project.edit",
  "project.record",
  "project.assess",
  "project.review-compliance",
  "project.assign",
  "project.approve-appraisal",
  "project.request-verification",
  "project.verify",
  "project.report-up",
  "project.nominate",
  "project.confirm-flag",
  "need.raise",
  "need.link",
] as const satisfies readonly ProjectAbility[];
export type PageAbility = (typeof pageAbilities)[number];

function whatMay(
  viewer: Viewer,
  project: { zoneId: string; teamIds: string[]; status: Status },
): Record<PageAbility, boolean> {
  const isBarred = (ability: PageAbility) => ability === "need.raise" && isEnded(project.status);
  const answers = Object.fromEntries(
    pageAbilities.map((ability) => [ability, can(viewer, ability, project) && !isBarred(ability)]),
  );
  // One entry per ability of the list above.
  return answers as Record<PageAbility, boolean>;
}

function sectionsOf(project: Record<string, unknown>): Record<SectionKey, Columns> {
  return Object.fromEntries(sectionKeys.map((section) => [section, columnsIn(section, project)])) as Record<
    SectionKey,
    Columns
  >;
}

const peopleColumns = [
  "officerId",
  "serviceOfficerId",
  "aftercareOfficerId",
  "responsibleLeaderId",
  "verifierId",
  "firstContactUserId",
  "catalogueCheckedById",
] as const;

function peopleIn(project: Record<(typeof peopleColumns)[number], string | null>): (string | null)[] {
  return peopleColumns.map((column) => project[column]);
}

const FlagReason = z
  .object({ kind: z.enum(["class", "words", "person", "imported"]), detail: z.array(z.string()) })
  .catch({ kind: "person", detail: [] });

function flagReason(stored: unknown): {
  reasonKind: "class" | "words" | "person" | "imported";
  reasonDetail: string[];
} {
  const { kind, detail } = FlagReason.parse(stored);
  return { reasonKind: kind, reasonDetail: detail };
}
