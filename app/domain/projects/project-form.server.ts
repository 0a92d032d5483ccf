import { can, type ProjectAbility } from "~/domain/access/abilities";
import { roles } from "~/domain/access/roles";
import { investorScope, projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { byName } from "~/values/by-name";
import { teamChoices, teamKey, teamOf } from "./change-team.server";
import { type Columns, columnsIn } from "./column-values";
import { guardChoices, recorderOf } from "./offended-guards.server";
import { type ProjectSubject, subjectSelect } from "./on-project.server";
import { fieldsOf, type SectionKey } from "./project-fields";
import { readReviews } from "./project-reviews.server";
import { coverBlock } from "./review-cover";
import { milestoneRows } from "./save-milestones.server";
import { peopleOfZone } from "./zone-staff.server";

/** What every form page of a project shows above its form; `isAllowed` is whether the viewer may use it. */
export type ProjectFormHead = {
  id: string;
  code: string;
  name: string;
  stage: ProjectSubject["stage"];
  isSensitive: boolean;
  isAllowed: boolean;
};

/** The head of a form page with what the form offers, read by `more`. Null when the project is absent or invisible. */
export function getProjectFormWith<More extends object>(
  viewer: Viewer,
  projectId: string,
  ability: ProjectAbility,
  more: (tx: Tx, project: ProjectSubject) => Promise<More>,
): Promise<(ProjectFormHead & More) | null> {
  return asViewer(viewer, async (tx) => {
    const project = await tx.project.findFirst({
      where: { AND: [{ id: projectId }, projectScope(viewer)] },
      select: subjectSelect,
    });
    if (!project) return null;
    const { id, code, name, stage } = project;
    return {
      id,
      code,
      name,
      stage,
      isSensitive: project.confidentiality === "sensitive",
      isAllowed: can(viewer, ability, project),
      ...(await more(tx, project)),
    };
  });
}

/** The head of a form on a project and whether the viewer has the ability it needs; null for a project they may not know of. */
export function getProjectForm(
  viewer: Viewer,
  projectId: string,
  ability: ProjectAbility,
): Promise<ProjectFormHead | null> {
  return getProjectFormWith(viewer, projectId, ability, async () => ({}));
}

const mostSuggestions = 300;

/** A section's form: its stored columns, the names behind ids, and whom and what its pickers offer. */
export function getSectionForm(viewer: Viewer, projectId: string, section: SectionKey) {
  return getProjectFormWith(viewer, projectId, "project.edit", async (tx, project) => {
    const row = await tx.project.findUniqueOrThrow({
      where: { id: projectId },
      include: { investor: { select: { id: true, nameZh: true, nameEn: true } } },
    });
    const has = (type: string) => fieldsOf(section).some((field) => field.type === type);
    const colleagues = has("colleague") ? await peopleOfZone(tx, project.zoneId, ["officer", "leader"]) : [];
    const investors = has("investor")
      ? await tx.investor.findMany({
          where: { AND: [investorScope(viewer), { zoneId: project.zoneId }] },
          select: { nameZh: true, nameEn: true },
          orderBy: [{ nameKey: "asc" }, { id: "asc" }],
          take: mostSuggestions,
        })
      : [];
    return {
      version: row.version,
      columns: columnsIn(section, row),
      investorName: row.investor ? (row.investor.nameZh ?? row.investor.nameEn) : null,
      colleagues: colleagues.map(({ id, name }) => ({ id, name })),
      investorNames: investors
        .map(({ nameZh, nameEn }) => nameZh ?? nameEn ?? "")
        .filter(Boolean)
        .sort(byName((name) => name)),
    };
  });
}

/** Names behind ids of columns, for the two versions of a conflict. */
export function getColumnNames(viewer: Viewer, columns: readonly Columns[]): Promise<Record<string, string>> {
  const ids = [
    ...new Set(
      columns.flatMap((one) => [one["investorId"], one["firstContactUserId"]]).filter((id) => typeof id === "string"),
    ),
  ];
  if (ids.length === 0) return Promise.resolve({});
  return asViewer(viewer, async (tx) => {
    const people = await tx.user.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
      take: ids.length,
    });
    const investors = await tx.investor.findMany({
      where: { id: { in: ids } },
      select: { id: true, nameZh: true, nameEn: true },
      take: ids.length,
    });
    return Object.fromEntries([
      ...people.map(({ id, name }) => [id, name] as const),
      ...investors.map(({ id, nameZh, nameEn }) => [id, nameZh ?? nameEn ?? ""] as const),
    ]);
  });
}

/** The team's form: who is where, and whom the leader may put there. */
export function getTeamForm(viewer: Viewer, projectId: string) {
  return getProjectFormWith(viewer, projectId, "project.assign", async (tx, project) => {
    const team = await teamOf(tx, projectId);
    const people = await peopleOfZone(tx, project.zoneId, [...teamChoices.staff, ...teamChoices.verifiers]);
    const offer = (roles: readonly string[]) =>
      people
        .filter((person) => person.roles.some((role) => roles.includes(role)))
        .map(({ id, name }) => ({ id, name }));
    return {
      team,
      key: teamKey(team),
      officers: offer(teamChoices.officers),
      staff: offer(teamChoices.staff),
      leaders: offer(teamChoices.leaders),
      verifiers: offer(teamChoices.verifiers),
    };
  });
}

/** Files a record may name as its proof, newest first. */
export function getProofForm(viewer: Viewer, projectId: string, ability: ProjectAbility) {
  return getProjectFormWith(viewer, projectId, ability, async (tx) => ({ files: await filesOf(tx, projectId) }));
}

async function filesOf(tx: Tx, projectId: string) {
  const files = await tx.evidence.findMany({
    where: { projectId, removedAt: null },
    select: { id: true, kind: true, title: true, fileName: true },
    orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
    take: 200,
  });
  return files.map(({ id, kind, title, fileName }) => ({ id, kind, name: title ?? fileName }));
}

/** The form of a commitment: the reviews that may cover it, newest first; those by the viewer cannot. */
export function getCommitmentForm(viewer: Viewer, projectId: string) {
  return getProjectFormWith(viewer, projectId, "project.record", async (tx) => {
    const reviews = await readReviews(tx, projectId);
    const standing = reviews.filter(
      (review) =>
        coverBlock(reviews, review.id, { guardKeys: review.guardKeys, recorder: recorderOf(viewer) }) === null,
    );
    return { reviews: standing.slice(-mostReviewsOffered).reverse() };
  });
}

const mostReviewsOffered = 50;

/** The form of a compliance review: files to name as proof, the zone's people who may have given the opinion, and the prohibitions it may have looked at. */
export function getReviewForm(viewer: Viewer, projectId: string) {
  return getProjectFormWith(viewer, projectId, "project.review-compliance", async (tx, project) => ({
    files: await filesOf(tx, projectId),
    reviewers: (await peopleOfZone(tx, project.zoneId, roles)).filter(({ id }) => id !== viewer.userId),
    guards: await guardChoices(tx),
  }));
}

/** One commitment, to change its state. Null also when it is not of this project. */
export async function getCommitmentStateForm(viewer: Viewer, projectId: string, commitmentId: string) {
  const form = await getProjectFormWith(viewer, projectId, "project.record", async (tx) => ({
    commitment: await tx.commitment.findFirst({
      where: { id: commitmentId, projectId },
      select: { party: true, what: true, state: true },
    }),
  }));
  if (!form?.commitment) return null;
  return { ...form, commitment: form.commitment };
}

/** One capital entry, to strike it out. Null also when it is not of this project. */
export async function getCapitalVoidForm(viewer: Viewer, projectId: string, entryId: string) {
  const form = await getProjectFormWith(viewer, projectId, "project.record", async (tx) => ({
    entry: await tx.capitalEntry.findFirst({
      where: { id: entryId, projectId },
      select: { kind: true, amount: true, currency: true, arrivedOn: true, voidedAt: true },
    }),
  }));
  if (!form?.entry) return null;
  const { kind, amount, currency, arrivedOn, voidedAt } = form.entry;
  return {
    ...form,
    entry: {
      kind,
      money: { amount: amount.toFixed(), currency },
      arrivedOn: arrivedOn.toISOString().slice(0, 10),
      isVoid: voidedAt !== null,
    },
  };
}

/** One file, to remove it. Null also when it is not of this project or gone. */
export async function getEvidenceRemovalForm(viewer: Viewer, projectId: string, evidenceId: string) {
  const form = await getProjectFormWith(viewer, projectId, "project.record", async (tx) => ({
    file: await tx.evidence.findFirst({
      where: { id: evidenceId, projectId, removedAt: null },
      select: { kind: true, title: true, fileName: true },
    }),
  }));
  if (!form?.file) return null;
  return { ...form, file: form.file };
}

/** The needs a file may belong to. */
export function getEvidenceForm(viewer: Viewer, projectId: string) {
  return getProjectFormWith(viewer, projectId, "project.record", async (tx) => ({
    needs: await tx.need.findMany({
      where: { projectId },
      select: { id: true, serial: true, title: true },
      orderBy: { serial: "asc" },
      take: 200,
    }),
  }));
}

/** The form of the milestones: as `getProjectForm`, with the planned and actual day of each. */
export function getMilestonesForm(viewer: Viewer, projectId: string) {
  return getProjectFormWith(viewer, projectId, "project.record", async (tx) => ({
    rows: await milestoneRows(tx, projectId),
  }));
}

/** The form of the flags: as `getProjectForm`, with what was decided. */
export function getFlagsForm(viewer: Viewer, projectId: string) {
  return getProjectFormWith(viewer, projectId, "project.confirm-flag", async (tx) => ({
    decided: await tx.projectFlag.findMany({
      where: { projectId },
      select: { flag: true, state: true },
      orderBy: { flag: "asc" },
      take: 3,
    }),
  }));
}
