import { randomUUID } from "node:crypto";
import { milestones, stages } from "~/domain/projects/codes";
import { bigrams } from "~/values/text";
import { insertRows } from "~~/seeds/demo/insert-rows.server";
import { emptyRows, type WorldRows } from "~~/seeds/demo/rows";
import { makeDepartment, makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";

export type SizedWorld = Awaited<ReturnType<typeof makeSizedWorld>>;

/** A zone with everyone around `size` projects, one of which has `size` of every record, and one need with `size` of its own. */
export async function makeSizedWorld(size: number) {
  const province = await makeProvince();
  const zone = await makeZone({ province });
  const department = await makeDepartment({ parent: zone });
  const who = {
    officer: await makeViewer({ role: "officer", org: zone }),
    leader: await makeViewer({ role: "leader", org: zone }),
    verifier: await makeViewer({ role: "verifier", org: zone }),
    auditor: await makeViewer({ role: "auditor", org: zone }),
    liaison: await makeViewer({ role: "liaison", org: department }),
    provincial: await makeViewer({ role: "provincial", org: province }),
    administrator: await makeViewer({ role: "administrator", org: province }),
  };
  const measures = await ownerClient().measure.findMany({ select: { key: true }, orderBy: { key: "asc" }, take: size });
  const place: Place = {
    zoneId: zone.id,
    departmentId: department.id,
    officerId: who.officer.userId,
    liaisonId: who.liaison.userId,
    measureKeys: measures.map(({ key }) => key),
  };
  const rows = emptyRows();
  const full = addProject(rows, place, { name: "全部记录", records: size });
  for (let at = 1; at < size; at += 1) addProject(rows, place, { name: `测试项目${at}`, records: 1 });
  await insertRows(ownerClient(), rows);
  for (let at = 0; at < size; at += 1) await makeViewer({ role: "officer", org: zone });
  await ownerClient().auditEvent.createMany({
    data: Array.from({ length: size }, () => ({
      zoneId: zone.id,
      orgId: zone.id,
      actorId: who.officer.userId,
      action: "project.edit",
      outcome: "denied" as const,
    })),
  });
  return { ...who, ...full };
}

type Place = { zoneId: string; departmentId: string; officerId: string; liaisonId: string; measureKeys: string[] };

const day = 86_400_000;
const before = (days: number) => new Date(Date.now() - days * day);

function addProject(rows: WorldRows, place: Place, { name, records }: { name: string; records: number }) {
  const { zoneId, officerId: byId } = place;
  const projectId = randomUUID();
  const investorId = randomUUID();
  const link = { zoneId, projectId, byId };
  const each = Array.from({ length: records }, (_, at) => at);

  rows.investor.push({
    id: investorId,
    zoneId,
    nameZh: `投资方${name}`,
    nameKey: name,
    tokens: bigrams(`投资方${name}`),
    countryCode: "DE",
  });
  rows.contact.push(...each.map((at) => ({ zoneId, investorId, name: `联系人${at}` })));
  rows.project.push({
    id: projectId,
    zoneId,
    code: `T-${projectId.slice(0, 13)}`,
    name,
    investorId,
    countryCode: "DE",
    stage: "construction",
    stageEnteredAt: before(100),
    openedAt: before(5),
    light: "red",
    lightRule: "promise_missed",
    totalInvestment: "100000000",
    totalInvestmentCurrency: "CNY",
    investmentCny: "100000000",
    officerId: byId,
    teamIds: [byId],
    firstContactUserId: byId,
    firstContactOrgId: zoneId,
    catalogueCheckedById: byId,
    overdueNeeds: 1,
    openNeeds: 1,
    tokens: bigrams(name),
  });
  rows.projectMember.push({ zoneId, projectId, userId: byId, teamRole: "officer" });
  rows.projectFlag.push({ zoneId, projectId, flag: "biopharma", state: "confirmed", reason: {}, decidedById: byId });
  rows.evidenceVerification.push({ zoneId, projectId, subject: "signed", requestedById: byId });
  rows.milestone.push(
    ...milestones
      .slice(0, records)
      .map((code) => ({ zoneId, projectId, code, plannedOn: before(9), updatedById: byId })),
  );
  for (const at of each) {
    rows.stageMove.push({
      ...link,
      kind: "forward",
      from: "lead",
      to: stages[at % stages.length] ?? "lead",
      at: before(1),
    });
    rows.evidence.push({
      zoneId,
      projectId,
      kind: "other",
      fileName: "a.pdf",
      mime: "application/pdf",
      sizeBytes: 1,
      sha256: "-",
      uploadedById: byId,
    });
    rows.assessment.push({ ...link, result: "follow", on: before(2) });
    rows.interaction.push({ ...link, kind: "call", on: before(at), isSubstantive: true, notes: "-" });
    rows.capitalEntry.push({ ...link, kind: "foreign_capital", amount: "1", currency: "USD", arrivedOn: before(at) });
    rows.complianceReview.push({ ...link, subject: "-", result: "cleared", reviewerName: "-", reviewedOn: before(2) });
    rows.commitment.push({ ...link, party: "government", what: "-" });
    rows.listMembership.push({
      ...link,
      level: "provincial",
      listName: `清单${at}`,
      edition: "2026",
      state: "listed",
      decidedOn: before(3),
    });
    rows.provinceOpening.push({ ...link, reason: "reported", at: before(5) });
    rows.followUp.push({ ...link, on: before(3), text: "-", nextAction: "-", nextOn: before(1), ownerId: byId });
    rows.activity.push({ ...link, kind: "stage.moved", detail: { from: "lead", to: "negotiation" } });
  }
  const needIds = each.map((at) =>
    addNeed(rows, place, { projectId, serial: at + 1, records: at === 0 ? records : 1 }),
  );
  return { projectId, investorId, needId: needIds[0] ?? "" };
}

function addNeed(
  rows: WorldRows,
  { zoneId, departmentId, officerId: byId, liaisonId, measureKeys }: Place,
  { projectId, serial, records }: { projectId: string; serial: number; records: number },
): string {
  const needId = randomUUID();
  const link = { zoneId, needId, byId };
  rows.need.push({
    id: needId,
    zoneId,
    projectId,
    serial,
    category: "land",
    title: "需要工业用地 60 亩",
    state: "waiting",
    departmentId,
    liaisonId,
    raisedById: byId,
    raisedAt: before(30),
    workingDays: 10,
    dueOn: before(10),
    pausedAt: before(4),
    pauseReason: "-",
    escalatedAt: before(3),
    light: "red",
    lightDays: -8,
    tokens: bigrams("需要工业用地 60 亩"),
  });
  rows.needPause.push({ ...link, from: before(4), reason: "-" });
  for (let at = 0; at < records; at += 1) {
    rows.needEvent.push({ ...link, to: "accepted" });
    rows.needPerson.push({
      zoneId,
      needId,
      nameSealed: "-",
      nameMasked: "-",
      nationality: "DE",
      documentKind: "business_visa",
      addedById: byId,
    });
    rows.evidence.push({
      zoneId,
      projectId,
      needId,
      kind: "need_document",
      fileName: "a.pdf",
      mime: "application/pdf",
      sizeBytes: 1,
      sha256: "-",
      uploadedById: byId,
    });
    rows.followUp.push({
      ...link,
      projectId,
      on: before(3),
      text: "-",
      nextAction: "-",
      nextOn: before(1),
      ownerId: byId,
    });
    rows.activity.push({ ...link, projectId, kind: "need.raised", detail: {} });
  }
  rows.needLink.push(
    ...measureKeys
      .slice(0, records)
      .map((measureKey) => ({ zoneId, needId, measureKey, state: "linked" as const, linkedById: byId })),
  );
  return needId;
}
