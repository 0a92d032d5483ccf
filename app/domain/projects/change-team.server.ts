import type { Role } from "~/domain/access/roles";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { recheckOwners } from "~/domain/rechecks/recheck-owners.server";
import type { Tx } from "~/platform/db/db.server";
import type { TeamForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";
import type { TeamRole } from "./record-codes";
import { shownChanges } from "./shown-changes.server";
import { strangersTo } from "./zone-staff.server";

/** Whom the leader may put where. */
export const teamChoices = {
  officers: ["officer"],
  staff: ["officer", "leader"],
  leaders: ["leader"],
  verifiers: ["verifier"],
} as const satisfies Record<string, readonly Role[]>;

type Team = {
  officerId: string | null;
  serviceOfficerId: string | null;
  aftercareOfficerId: string | null;
  responsibleLeaderId: string | null;
  verifierId: string | null;
  coOfficerIds: string[];
};

/** The team as one text, to notice that somebody else changed it while the form was open. */
export function teamKey(team: Team): string {
  const { officerId, serviceOfficerId, aftercareOfficerId, responsibleLeaderId, verifierId, coOfficerIds } = team;
  const single = [officerId, serviceOfficerId, aftercareOfficerId, responsibleLeaderId, verifierId];
  return [...single, ...coOfficerIds.toSorted()].map((id) => id ?? "-").join(" ");
}

/**
 * Sets who works on a project: officer, co-officers, chief service officer, aftercare officer, responsible leader, and the
 * verifier who is to look at its evidence.
 *
 * Everyone named must hold a fitting role in the project's zone (`stranger`). The first three are the team: they edit,
 * and see the project when it is sensitive.
 * Source: product brief, "The team of a project"; security case A6.
 */
export function changeTeam(
  viewer: Viewer,
  { projectId, team: seen, ...form }: { projectId: string } & TeamForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "stranger" | "changed-meanwhile">> {
  return onProject<{ ok: true } | Refusal<"stranger" | "changed-meanwhile">>(
    viewer,
    { projectId, ability: "project.assign" },
    async (tx, project) => {
      const { id, zoneId } = project;
      const before = await teamOf(tx, id);
      if (seen !== undefined && seen !== teamKey(before)) return { ok: false, reason: "changed-meanwhile" };
      const after: Team = {
        officerId: form.officerId ?? null,
        serviceOfficerId: form.serviceOfficerId ?? null,
        aftercareOfficerId: form.aftercareOfficerId ?? null,
        responsibleLeaderId: form.responsibleLeaderId ?? null,
        verifierId: form.verifierId ?? null,
        coOfficerIds: [...new Set(form.coOfficerIds)].filter((userId) => userId !== form.officerId),
      };
      if (await hasStranger(tx, zoneId, before, after)) return { ok: false, reason: "stranger" };

      const { coOfficerIds, ...columns } = after;
      await tx.project.update({ where: { id }, data: { ...columns, version: { increment: 1 } }, select: { id: true } });
      // What falls due is the officer's: it goes over to the new one.
      if (before.officerId !== after.officerId)
        await tx.deadline.updateMany({ where: { projectId: id, state: "open" }, data: { ownerId: after.officerId } });
      await tx.projectMember.deleteMany({ where: { projectId: id } });
      await tx.projectMember.createMany({
        data: membersOf(after).map((member) => ({ ...member, zoneId, projectId: id, addedById: viewer.userId })),
      });

      // Who takes the project over takes over what is to be looked at again; nobody's goes to a leader.
      if (before.officerId !== after.officerId || before.responsibleLeaderId !== after.responsibleLeaderId)
        await tx.policyRecheck.updateMany({
          where: { projectId: id, state: "open" },
          data: { ownerId: (await recheckOwners(tx, zoneId))(after) },
        });

      const { coOfficerIds: coOfficersBefore, ...columnsBefore } = before;
      const changes = await shownChanges(tx, Object.keys(columns), columnsBefore, columns);
      const names = await namesOf(tx, [...coOfficersBefore, ...coOfficerIds]);
      const listed = (ids: string[]) => ids.map((userId) => names.get(userId) ?? userId).join("、") || null;
      if (listed(coOfficersBefore) !== listed(coOfficerIds))
        changes.push({ field: "coOfficers", from: listed(coOfficersBefore), to: listed(coOfficerIds) });
      if (changes.length > 0)
        await recordActivity(tx, viewer, { zoneId, projectId: id, kind: "project.team-changed", changes });
      return { ok: true };
    },
  );
}

/** Who works on a project now. */
export async function teamOf(tx: Tx, projectId: string): Promise<Team> {
  const project = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    select: {
      officerId: true,
      serviceOfficerId: true,
      aftercareOfficerId: true,
      responsibleLeaderId: true,
      verifierId: true,
      members: { where: { teamRole: "co_officer" }, select: { userId: true }, orderBy: { userId: "asc" }, take: 100 },
    },
  });
  const { members, ...columns } = project;
  return { ...columns, coOfficerIds: members.map(({ userId }) => userId) };
}

async function hasStranger(tx: Tx, zoneId: string, before: Team, after: Team): Promise<boolean> {
  // People already in place may have moved on meanwhile; only who is newly named must fit.
  const fresh = (ids: (string | null)[], known: (string | null)[]) =>
    ids.filter((id) => id !== null && !known.includes(id)).filter((id) => id !== null);
  const checks: [readonly Role[], string[]][] = [
    [teamChoices.officers, fresh([after.officerId, ...after.coOfficerIds], [before.officerId, ...before.coOfficerIds])],
    [
      teamChoices.staff,
      fresh([after.serviceOfficerId, after.aftercareOfficerId], [before.serviceOfficerId, before.aftercareOfficerId]),
    ],
    [teamChoices.leaders, fresh([after.responsibleLeaderId], [before.responsibleLeaderId])],
    [teamChoices.verifiers, fresh([after.verifierId], [before.verifierId])],
  ];
  for (const [roles, ids] of checks) {
    if ((await strangersTo(tx, zoneId, roles, ids)).length > 0) return true;
  }
  return false;
}

function membersOf({ officerId, coOfficerIds, serviceOfficerId }: Team): { userId: string; teamRole: TeamRole }[] {
  const one = (userId: string | null, teamRole: TeamRole) => (userId ? [{ userId, teamRole }] : []);
  return [
    ...one(officerId, "officer"),
    ...coOfficerIds.flatMap((userId) => one(userId, "co_officer")),
    ...one(serviceOfficerId, "service_officer"),
  ];
}

async function namesOf(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const users = await tx.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
    take: ids.length,
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
