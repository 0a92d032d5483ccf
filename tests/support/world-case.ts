import { createHash, randomUUID } from "node:crypto";
import type { Viewer } from "~/domain/access/viewer";
import { seal } from "~/platform/crypto/seal.server";
import type { Prisma } from "~/platform/db/generated/client";
import { maskDocument, maskEmail, maskName, maskPhone } from "~/values/mask";
import { bigrams } from "~/values/text";
import type { MadeOrg } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeInvestor, makeNeed, makeProject } from "~~/seeds/factories/projects.server";
import { canary, fillWithCanaries, type GroupRows } from "./canaries";

type CaseInput = {
  /** The word all its canaries begin with. */
  group: string;
  zone: MadeOrg;
  officer: Viewer;
  /** The department whose desk the land and the entry need are on; none leaves them with the team. */
  department?: MadeOrg | undefined;
  liaison?: Viewer | undefined;
  columns?: Partial<Omit<Prisma.ProjectUncheckedCreateInput, "zoneId">>;
};

export type Case = Awaited<ReturnType<typeof makeCase>>;

const day = new Date("2026-06-01");

/** One project with a row of every kind of record, and the group's canary in every word of it. */
export async function makeCase({ group, zone, officer, department, liaison, columns }: CaseInput) {
  const client = ownerClient();
  const secrets = secretsOf(group);
  const by = { byId: officer.userId };
  const investor = await makeInvestor({ zone, nameZh: `${group}-investor` });
  const project = await makeProject({
    zone,
    officer,
    investorId: investor.id,
    ...projectColumns,
    ...columns,
    name: `${group}-project`,
  });
  const record = { zoneId: zone.id, projectId: project.id };
  const desk = { departmentId: department?.id ?? null, liaisonId: liaison?.userId ?? null, raisedById: officer.userId };
  const land = await makeNeed({ project, ...desk, category: "land", state: "in_progress", acceptedAt: day });
  const entry = await makeNeed({
    project,
    ...desk,
    category: "entry_exit",
    state: "waiting",
    acceptedAt: day,
    pausedAt: day,
  });
  const finance = await makeNeed({
    project,
    raisedById: officer.userId,
    category: "finance",
    financeAmount: 1e7,
    financeCurrency: "CNY",
  });
  const [need, entryNeed] = [
    { zoneId: zone.id, needId: land.id },
    { zoneId: zone.id, needId: entry.id },
  ];

  const contact = await client.contact.create({
    data: {
      zoneId: zone.id,
      investorId: investor.id,
      name: "x",
      isFirst: true,
      phoneSealed: seal(secrets.phone),
      phoneMasked: maskPhone(secrets.phone),
      emailSealed: seal(secrets.email),
      emailMasked: maskEmail(secrets.email),
    },
  });
  const person = await client.needPerson.create({
    data: {
      ...entryNeed,
      nameSealed: seal(secrets.personName),
      nameMasked: maskName(secrets.personName),
      documentSealed: seal(secrets.passport),
      documentMasked: maskDocument(secrets.passport),
      nationality: "DE",
      documentKind: "work_permit",
    },
  });
  const file = await makeFile(`${offDeskGroup(group)}-file-body`, {
    ...record,
    kind: "contract",
    uploadedById: officer.userId,
  });
  const needFile = await makeFile(`${group}-need-file-body`, {
    ...record,
    needId: land.id,
    kind: "need_document",
    uploadedById: officer.userId,
  });
  const capital = await client.capitalEntry.create({
    data: { ...record, ...by, kind: "foreign_capital", amount: 5e7, currency: "CNY", arrivedOn: day },
  });
  const review = await client.complianceReview.create({
    data: { ...record, ...by, subject: "x", result: "cleared", reviewerName: "x", reviewedOn: day },
  });
  const followUp = await client.followUp.create({
    data: { ...record, ...by, needId: land.id, on: day, text: "x", nextOn: day, ownerId: officer.userId },
  });
  const commitment = await client.commitment.create({ data: { ...record, ...by, party: "government", what: "x" } });
  const link = await client.needLink.create({
    data: { ...need, measureKey: await landMeasure(), state: "applied", appliedOn: day, linkedById: officer.userId },
  });
  const recheck = await client.policyRecheck.create({
    data: {
      ...record,
      needId: land.id,
      linkId: link.id,
      articleKey: link.measureKey,
      measureKey: link.measureKey,
      cause: "lapsed",
      causeKey: `standing:${link.measureKey}:2026-06-01`,
      ownerId: officer.userId,
    },
  });
  const deadline = await client.deadline.create({
    data: { ...record, ...by, measureKey: "T25-2", rule: "holding-60-months", countsFrom: day, dueOn: day, note: "x" },
  });
  const proposal = await client.measureProposal.create({
    data: {
      ...record,
      measureKey: "P25-13a",
      needId: land.id,
      cause: "project_changed",
      conditions: [],
      matched: ["x"],
    },
  });
  const made: GroupRows = {
    project: [project.id],
    policy_recheck: [recheck.id],
    measure_proposal: [proposal.id],
    investor: [investor.id],
    contact: [contact.id],
    need: [land.id, entry.id],
    need_person: [person.id],
    evidence: [needFile],
    capital_entry: [capital.id],
    compliance_review: [review.id],
    follow_up: [followUp.id],
    stage_move: [(await client.stageMove.create({ data: { ...record, ...by, kind: "created", to: "lead" } })).id],
    status_change: [
      (
        await client.statusChange.create({
          data: { ...record, ...by, from: "ongoing", to: "delayed", reason: "x", on: day },
        })
      ).id,
    ],
    assessment: [(await client.assessment.create({ data: { ...record, ...by, result: "follow", on: day } })).id],
    interaction: [
      (
        await client.interaction.create({
          data: { ...record, ...by, kind: "meeting", on: day, isSubstantive: true, notes: "x" },
        })
      ).id,
    ],
    commitment: [commitment.id],
    deadline: [deadline.id],
    list_membership: [
      (
        await client.listMembership.create({
          data: { ...record, ...by, level: "zone", listName: "x", edition: "x", state: "proposed", decidedOn: day },
        })
      ).id,
    ],
    province_opening: project.openedAt
      ? [(await client.provinceOpening.create({ data: { ...record, ...by, reason: "reported" } })).id]
      : [],
    evidence_verification: [
      (
        await client.evidenceVerification.create({
          data: { ...record, subject: "signed", enteredByIds: [officer.userId], requestedById: officer.userId },
        })
      ).id,
    ],
    need_event: [(await client.needEvent.create({ data: { ...need, ...by, to: "in_progress" } })).id],
    need_pause: [(await client.needPause.create({ data: { ...entryNeed, ...by, from: day, reason: "x" } })).id],
    need_link: [link.id],
  };
  const projectFollowUp = await client.followUp.create({
    data: { ...record, ...by, on: day, text: "x", nextOn: day, ownerId: officer.userId },
  });
  const offDesk: GroupRows = { need: [finance.id], evidence: [file], follow_up: [projectFollowUp.id] };
  const story = (words: string) => {
    const changes = [{ field: "name", from: canary(words, "activity.from"), to: canary(words, "activity.to") }];
    const detail = {
      serial: 1,
      title: canary(words, "activity.title"),
      text: canary(words, "activity.text"),
      reason: canary(words, "activity.reason"),
    };
    return { ...record, ...by, changes, detail };
  };
  const off = offDeskGroup(group);
  await client.activity.createMany({
    data: [
      { ...story(off), kind: "project.edited" },
      {
        ...story(off),
        kind: "project.status-changed",
        detail: { ...story(off).detail, from: "ongoing", to: "delayed" },
      },
      { ...story(off), kind: "need.raised", needId: finance.id },
      { ...story(group), kind: "need.raised", needId: land.id },
      { ...story(group), kind: "follow-up.added", needId: land.id },
    ],
  });
  await client.milestone.create({ data: { ...record, code: "signing", plannedOn: day } });
  await client.projectFlag.create({
    data: {
      ...record,
      flag: "biopharma",
      state: "suggested",
      reason: { kind: "words", detail: [canary(group, "flag.word")] },
    },
  });
  const mail = await makeMail(group, zone, officer);
  const list = { fileName: "x", sha256: "0", content: Buffer.from("x"), state: "previewed" } as const;
  const upload = await client.projectImport.create({
    data: { ...list, zoneId: zone.id, orgId: zone.id, userId: officer.userId },
    select: { id: true },
  });
  await fillWithCanaries(group, {
    ...made,
    outbox_mail: [mail],
    project_import: [upload.id],
    milestone: [project.id],
  });
  await fillWithCanaries(off, offDesk);
  await makeFindable(group, project.id, investor.id, [land.id, entry.id, finance.id]);
  return {
    group,
    zone,
    secrets,
    tables: [...Object.keys(made), "outbox_mail", "project_import", "milestone"],
    id: project.id,
    investorId: investor.id,
    contactId: contact.id,
    landId: land.id,
    entryId: entry.id,
    financeId: finance.id,
    personId: person.id,
    fileId: file,
    needFileId: needFile,
    capitalId: capital.id,
    followUpId: followUp.id,
    mailId: mail,
    linkId: link.id,
    recheckId: recheck.id,
    proposalId: proposal.id,
    commitmentId: commitment.id,
    deadlineId: deadline.id,
    importId: upload.id,
  };
}

/** The group of what belongs to the project but to none of the needs on the department's desk. */
export function offDeskGroup(group: string): string {
  return `${group}off`;
}

/** Personal data of a group, each in no other. */
export function secretsOf(group: string) {
  const digits = String(BigInt(`0x${createHash("sha256").update(group).digest("hex").slice(0, 12)}`)).padStart(16, "7");
  return {
    phone: `139${digits.slice(0, 8)}`,
    email: `kontakt${digits.slice(0, 5)}@${group}.example`,
    personName: `Wanda Quill${digits.slice(0, 6)}`,
    passport: `EX${digits.slice(2, 9)}`,
  };
}

const projectColumns = {
  stage: "negotiation",
  sourceChannel: "fair",
  industryCode: "3973",
  totalInvestment: 3e8,
  totalInvestmentCurrency: "CNY",
  investmentCny: 3e8,
  light: "red",
  lightRule: "no_interaction",
  openNeeds: 3,
} as const;

/** A small PDF whose text is a word of the group. */
async function makeFile(
  words: string,
  data: Omit<Prisma.EvidenceUncheckedCreateInput, "fileName" | "mime" | "sizeBytes" | "sha256" | "content">,
): Promise<string> {
  const bytes = Buffer.from(`%PDF-1.4\n% ${words}\n%%EOF\n`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { id } = await ownerClient().evidence.create({
    data: { ...data, fileName: "x", mime: "application/pdf", sizeBytes: bytes.length, sha256 },
  });
  await ownerClient().evidenceContent.create({ data: { evidenceId: id, zoneId: data.zoneId, bytes } });
  return id;
}

async function makeMail(group: string, zone: MadeOrg, recipient: Viewer): Promise<string> {
  const html = `<!doctype html><html><head><title>x</title></head><body><p>${group}-outbox_mail.html</p></body></html>`;
  const mail = { kind: "project_moved", to: recipient.email, language: "zh-CN", subject: "x", text: "x", html };
  return (
    await ownerClient().outboxMail.create({
      data: { ...mail, zoneId: zone.id, recipientId: recipient.userId, dedupeKey: `world/${randomUUID()}` },
    })
  ).id;
}

async function makeFindable(group: string, projectId: string, investorId: string, needIds: string[]): Promise<void> {
  const tokens = bigrams(`${group} ${group}-project`);
  await ownerClient().project.update({ where: { id: projectId }, data: { tokens } });
  await ownerClient().investor.update({ where: { id: investorId }, data: { tokens } });
  await ownerClient().need.updateMany({ where: { id: { in: needIds } }, data: { tokens } });
}

async function landMeasure(): Promise<string> {
  return (
    await ownerClient().measure.findFirstOrThrow({
      where: { categories: { has: "land" } },
      select: { key: true },
      orderBy: { key: "asc" },
    })
  ).key;
}
