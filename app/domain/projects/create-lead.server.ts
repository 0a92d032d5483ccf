import { randomUUID } from "node:crypto";
import { canCreateProject } from "~/domain/access/abilities";
import { investorScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { recordDenied } from "~/domain/activity/record-audit.server";
import { runOnce } from "~/domain/activity/run-once.server";
import { businessToday } from "~/domain/rates/rates.server";
import { refreshProject } from "~/domain/supervision/refresh-project.server";
import { seal } from "~/platform/crypto/seal.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { toUtcDate } from "~/values/calendar-date";
import { maskEmail, maskPhone } from "~/values/mask";
import { addInvestor } from "./choose-investor.server";
import { findSimilar, isAnySimilar, type Similar } from "./find-similar.server";
import type { LeadForm } from "./forms/lead-form";
import { nextProjectCode } from "./next-project-code.server";
import { projectTokens } from "./project-tokens";
import { suggestFlags } from "./suggest-flags.server";

export type CreateLeadResult =
  | { ok: true; projectId: string; code: string }
  | { ok: false; reason: "forbidden" | "unknown-investor" }
  | { ok: false; reason: "similar-found"; similar: Similar };

/**
 * Enters a lead in the viewer's own zone: a project at stage 1 with its code, its officer and suggested flags.
 *
 * Until `isChecked`, a like investor or project refuses with what was found, so that the person decides: `investorChoice`
 * is then the id of one that may be seen, or "new". Whoever enters the lead is the person of the first contact.
 * The same `operationId` enters one lead however often it is sent.
 */
export async function createLead(viewer: Viewer, input: LeadForm): Promise<CreateLeadResult> {
  const zoneId = viewer.zoneId;
  if (!canCreateProject(viewer) || !zoneId) {
    await recordDenied(viewer, { action: "project.create", subjectType: "zone", subjectId: zoneId ?? viewer.orgId });
    return { ok: false, reason: "forbidden" };
  }
  const { operationId, ...body } = input;
  return asViewer(viewer, (tx) =>
    runOnce<CreateLeadResult>(tx, viewer, { id: operationId, body }, () => create(tx, viewer, zoneId, input)),
  );
}

async function create(tx: Tx, viewer: Viewer, zoneId: string, input: LeadForm): Promise<CreateLeadResult> {
  if (!input.isChecked) {
    const similar = await findSimilar(tx, viewer, { investor: input.investor ?? null, project: input.name });
    if (isAnySimilar(similar)) return { ok: false, reason: "similar-found", similar };
  }
  const chosen = await findChosen(tx, viewer, zoneId, input);
  if (chosen === "unknown") return { ok: false, reason: "unknown-investor" };

  const investorId = chosen?.id ?? (input.investor ? randomUUID() : null);
  if (investorId && !chosen && input.investor) {
    await addInvestor(tx, viewer, { id: investorId, zoneId, name: input.investor, countryCode: input.countryCode });
  }
  if (investorId) await addFirstContact(tx, viewer, { zoneId, investorId, input });

  const project = await addProject(tx, viewer, { zoneId, investorId, input, investor: chosen ?? null });
  await recordActivity(tx, viewer, {
    zoneId,
    projectId: project.id,
    kind: "project.created",
    detail: { code: project.code },
  });
  await suggestFlags(tx, project, { isNew: true });
  await refreshProject(tx, viewer, project);
  return { ok: true, projectId: project.id, code: project.code };
}

async function findChosen(tx: Tx, viewer: Viewer, zoneId: string, { investorChoice }: LeadForm) {
  if (!investorChoice || investorChoice === "new") return null;
  const found = await tx.investor.findFirst({
    where: { AND: [{ id: investorChoice, zoneId }, investorScope(viewer)] },
    select: { id: true, nameZh: true, nameEn: true, aliases: true },
  });
  return found ?? "unknown";
}

async function addFirstContact(
  tx: Tx,
  viewer: Viewer,
  { zoneId, investorId, input }: { zoneId: string; investorId: string; input: LeadForm },
) {
  const { firstContactPhone: phone, firstContactEmail: email } = input;
  await tx.contact.createMany({
    data: {
      zoneId,
      investorId,
      name: input.firstContactName,
      position: input.firstContactPosition ?? null,
      phoneSealed: phone ? seal(phone) : null,
      phoneMasked: phone ? maskPhone(phone) : null,
      emailSealed: email ? seal(email) : null,
      emailMasked: email ? maskEmail(email) : null,
      isFirst: true,
      createdById: viewer.userId,
    },
  });
}

type NewProject = {
  zoneId: string;
  investorId: string | null;
  /** The chosen existing investor, for its names; a new one goes by the typed name. */
  investor: { nameZh: string | null; nameEn: string | null; aliases: string[] } | null;
  input: LeadForm;
};

async function addProject(tx: Tx, viewer: Viewer, { zoneId, investorId, investor, input }: NewProject) {
  const today = businessToday();
  const code = await nextProjectCode(tx, zoneId, Number(today.slice(0, 4)));
  const isOfficer = viewer.role === "officer";
  const names = investor ?? { nameZh: input.investor ?? null, nameEn: null, aliases: [] };
  const project = {
    id: randomUUID(),
    zoneId,
    code,
    name: input.name,
    summary: null,
    industryCode: input.industry.code,
    industryText: input.industry.text,
  };
  await tx.project.createMany({
    data: {
      ...project,
      sourceChannel: input.sourceChannel,
      investorId,
      investorIsAnonymous: input.investorIsAnonymous,
      countryCode: input.countryCode,
      firstContactName: input.firstContactName,
      firstContactOrgId: zoneId,
      firstContactUserId: viewer.userId,
      firstContactOn: toUtcDate(today),
      investmentRange: input.investmentRange,
      tokens: projectTokens(project, investorId ? names : null),
      createdById: viewer.userId,
      officerId: isOfficer ? viewer.userId : null,
      // Row security lets an officer write records of projects they are on the team of, so the team comes with the row.
      teamIds: isOfficer ? [viewer.userId] : [],
    },
  });
  if (isOfficer) {
    await tx.projectMember.createMany({
      data: { zoneId, projectId: project.id, userId: viewer.userId, teamRole: "officer", addedById: viewer.userId },
    });
  }
  await tx.stageMove.createMany({
    data: { zoneId, projectId: project.id, kind: "created", to: "lead", byId: viewer.userId },
  });
  return project;
}
