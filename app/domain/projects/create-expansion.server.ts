import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { businessToday } from "~/domain/rates/rates.server";
import { refreshProject } from "~/domain/supervision/refresh-project.server";
import type { Tx } from "~/platform/db/db.server";
import { toUtcDate } from "~/values/calendar-date";
import { operationIdField, textField } from "~/values/form-fields";
import { nextProjectCode } from "./next-project-code.server";
import { onProject, type ProjectSubject, type Refusal } from "./on-project.server";
import { projectTokens } from "./project-tokens";

export const ExpansionForm = z.object({ name: textField(120), operationId: operationIdField() });
export type ExpansionForm = z.output<typeof ExpansionForm>;

export type CreateExpansionResult =
  | { ok: true; projectId: string; code: string }
  | Refusal<"not-found" | "forbidden" | "not-at-full-capacity">;

/**
 * Opens an expansion: a project of its own at stage 1, linked to the one at full capacity, with its investor, industry,
 * confidentiality and people. Money, land and everything agreed start empty: they are the expansion's own.
 *
 * Source: product brief, "Stages and gates", 达产·增资.
 */
export async function createExpansion(
  viewer: Viewer,
  input: ExpansionForm & { projectId: string },
): Promise<CreateExpansionResult> {
  const { operationId, projectId, ...body } = input;
  return onProject<CreateExpansionResult>(
    viewer,
    { projectId, ability: "project.edit", operation: { id: operationId, body } },
    (tx, parent) => create(tx, viewer, parent, input.name),
  );
}

const inherited = {
  officerId: true,
  sourceChannel: true,
  investorId: true,
  investorIsAnonymous: true,
  countryCode: true,
  firstContactName: true,
  industryCode: true,
  industryText: true,
  chain: true,
  chainRole: true,
  investmentRange: true,
  confidentiality: true,
} as const;

async function create(tx: Tx, viewer: Viewer, parent: ProjectSubject, name: string): Promise<CreateExpansionResult> {
  if (parent.stage !== "full_capacity") return { ok: false, reason: "not-at-full-capacity" };
  const { zoneId } = parent;
  const today = businessToday();
  const code = await nextProjectCode(tx, zoneId, Number(today.slice(0, 4)));
  const { officerId, ...facts } = await tx.project.findUniqueOrThrow({ where: { id: parent.id }, select: inherited });
  const investor = facts.investorId
    ? await tx.investor.findUnique({
        where: { id: facts.investorId },
        select: { nameZh: true, nameEn: true, aliases: true },
      })
    : null;
  const officer = viewer.role === "officer" ? viewer.userId : officerId;
  const project = { id: randomUUID(), zoneId, code, name };
  await tx.project.createMany({
    data: {
      ...facts,
      ...project,
      kind: "expansion",
      parentProjectId: parent.id,
      firstContactOrgId: zoneId,
      firstContactUserId: viewer.userId,
      firstContactOn: toUtcDate(today),
      tokens: projectTokens(project, investor),
      createdById: viewer.userId,
      officerId: officer,
      // Row security lets an officer write records of projects they are on the team of, so the team comes with the row.
      teamIds: officer ? [officer] : [],
    },
  });
  if (officer) {
    await tx.projectMember.createMany({
      data: { zoneId, projectId: project.id, userId: officer, teamRole: "officer", addedById: viewer.userId },
    });
  }
  await tx.stageMove.createMany({
    data: { zoneId, projectId: project.id, kind: "created", to: "lead", byId: viewer.userId },
  });
  await recordActivity(tx, viewer, {
    zoneId,
    projectId: project.id,
    kind: "project.created",
    detail: { code, parent: parent.code },
  });
  await refreshProject(tx, viewer, project);
  return { ok: true, projectId: project.id, code };
}
