import { describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { columnsIn, formRecordOf } from "~/domain/projects/column-values";
import { editSection } from "~/domain/projects/edit-section.server";
import { sectionForm } from "~/domain/projects/forms/section-form";
import { type SectionKey, sectionKeys } from "~/domain/projects/project-fields";
import { toFormValues } from "~/http/form-result";
import { fromUtcDate } from "~/values/calendar-date";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeInvestor, makeProject } from "~~/seeds/factories/projects.server";
import { activitiesOf, denials, makeProjectWorld, storedProject, traces, type Who } from "./project-world";

/** Sends a section as its page would: the typed values, the version and what the form was opened with. */
function save(
  viewer: Viewer,
  projectId: string,
  section: SectionKey,
  typed: Record<string, unknown>,
  opened: { version?: number; base?: object; pick?: object } = {},
) {
  const { version = 1, base, pick } = opened;
  const form = sectionForm(section).parse({
    ...typed,
    version: String(version),
    base: base ? JSON.stringify(base) : undefined,
    pick,
  });
  return editSection(viewer, { projectId, section, ...form });
}

const identity = { name: "新名称", kind: "new", confidentiality: "internal" };

describe("who may", () => {
  test("the team and the leader save a section, with who, from and to in the history", async () => {
    for (const who of ["officer", "leader"] as const) {
      const world = await makeProjectWorld({ name: "旧名称" });
      expect(await save(world[who], world.project.id, "identity", identity)).toEqual({ ok: true, isChanged: true });
      const [entry] = await activitiesOf(world.project.id);
      expect(entry).toMatchObject({
        kind: "project.edited",
        byId: world[who].userId,
        changes: [{ field: "name", from: "旧名称", to: "新名称" }],
      });
    }
  });

  test("others who see it are refused, those who do not find nothing; nothing is written", async () => {
    const world = await makeProjectWorld();
    const before = await traces(world.project.id);
    for (const who of ["colleague", "verifier", "auditor"] satisfies Who[]) {
      expect(await save(world[who], world.project.id, "identity", identity), who).toEqual({
        ok: false,
        reason: "forbidden",
      });
      expect(await denials(world[who])).toEqual(["project.edit"]);
    }
    for (const who of ["liaison", "provincial", "administrator", "otherOfficer", "otherLeader"] satisfies Who[]) {
      expect(await save(world[who], world.project.id, "identity", identity), who).toEqual({
        ok: false,
        reason: "not-found",
      });
    }
    expect(await traces(world.project.id)).toEqual(before);
  });
});

test("an amount keeps its currency and is valued in yuan at the dated rate", async () => {
  const { officer, project } = await makeProjectWorld();
  await save(officer, project.id, "money", { totalInvestment: { amount: "3,000", unit: "USD_wan" } });
  const stored = await storedProject(project.id);
  const rate = await ownerClient().exchangeRate.findFirstOrThrow({
    where: { currency: "USD", day: { lte: new Date() } },
    orderBy: { day: "desc" },
  });
  expect(stored.totalInvestment?.toFixed()).toBe("30000000");
  expect(stored.totalInvestmentCurrency).toBe("USD");
  expect(stored.investmentCny?.toNumber()).toBeCloseTo(30_000_000 * rate.cnyPerUnit.toNumber(), 2);
  expect(stored.investmentRateOn).toEqual(rate.day);
  await save(officer, project.id, "money", {}, { version: 2 });
  expect(await storedProject(project.id)).toMatchObject({
    totalInvestment: null,
    investmentCny: null,
    investmentRateOn: null,
  });
});

test("saving a catalogue check notes who checked and when", async () => {
  const { officer, project } = await makeProjectWorld();
  await save(officer, project.id, "appraisal", {
    negativeListEditionId: "negative_list_2024",
    negativeListResult: "not_listed",
  });
  expect(await storedProject(project.id)).toMatchObject({
    negativeListResult: "not_listed",
    catalogueCheckedById: officer.userId,
  });
});

test("a credit code is stored in its plain form", async () => {
  const { officer, project } = await makeProjectWorld();
  await save(officer, project.id, "registration", { companyName: "某某有限公司", creditCode: "91350100 m000100y43" });
  expect((await storedProject(project.id)).creditCode).toBe("91350100M000100Y43");
});

test("the class of industry and the words keep the suggested flags in step, decided ones stay", async () => {
  const { officer, project } = await makeProjectWorld();
  const flags = async () =>
    (await ownerClient().projectFlag.findMany({ where: { projectId: project.id }, orderBy: { flag: "asc" } })).map(
      ({ flag, state }) => `${flag} ${state}`,
    );
  await save(officer, project.id, "industry", { industryCode: "3973" });
  expect(await flags()).toEqual(["integrated_circuits suggested"]);
  await ownerClient().projectFlag.updateMany({ where: { projectId: project.id }, data: { state: "rejected" } });
  await save(officer, project.id, "industry", { industryCode: "2761" }, { version: 2 });
  expect(await flags()).toEqual(["integrated_circuits rejected", "biopharma suggested"]);
});

test("the person of the first contact must be of the zone", async () => {
  const { officer, colleague, otherOfficer, project } = await makeProjectWorld();
  expect(await save(officer, project.id, "identity", { ...identity, firstContactUserId: otherOfficer.userId })).toEqual(
    { ok: false, reason: "stranger", field: "firstContactUserId" },
  );
  expect((await storedProject(project.id)).version).toBe(1);
  expect(
    await save(officer, project.id, "identity", { ...identity, firstContactUserId: colleague.userId }),
  ).toMatchObject({ ok: true });
});

describe("the investor of a project", () => {
  test("is found by its name, or made", async () => {
    const { officer, project, zone } = await makeProjectWorld();
    const known = await makeInvestor({ zone, nameZh: "北岸医药有限公司" });
    await makeProject({ zone, officer, investorId: known.id });
    await save(officer, project.id, "investor", { investorId: "北岸医药", countryCode: "DE" });
    expect((await storedProject(project.id)).investorId).toBe(known.id);
    await save(
      officer,
      project.id,
      "investor",
      { investorId: "Nordlicht Pharma AG", countryCode: "DE" },
      { version: 2 },
    );
    const made = await ownerClient().investor.findUniqueOrThrow({
      where: { id: (await storedProject(project.id)).investorId ?? "" },
    });
    expect(made).toMatchObject({ nameEn: "Nordlicht Pharma AG", nameZh: null, zoneId: zone.id });
    const [last] = (await activitiesOf(project.id)).slice(-1);
    expect(last?.changes).toContainEqual({ field: "investorId", from: "北岸医药有限公司", to: "Nordlicht Pharma AG" });
  });

  test("of another zone with the same name is never taken", async () => {
    const { officer, project, otherZone, otherOfficer } = await makeProjectWorld();
    const theirs = await makeInvestor({ zone: otherZone, nameZh: "北岸医药" });
    await makeProject({ zone: otherZone, officer: otherOfficer, investorId: theirs.id });
    await save(officer, project.id, "investor", { investorId: "北岸医药", countryCode: "DE" });
    expect((await storedProject(project.id)).investorId).not.toBe(theirs.id);
  });

  test("may become unnamed again", async () => {
    const { officer, project } = await makeProjectWorld();
    await save(officer, project.id, "investor", { investorIsAnonymous: "on", countryCode: "DE" });
    expect(await storedProject(project.id)).toMatchObject({ investorId: null, investorIsAnonymous: true });
  });
});

describe("two people in one section", () => {
  const base = {
    name: "旧名称",
    publicName: null,
    kind: "new",
    confidentiality: "internal",
    sourceChannel: null,
    campaign: null,
    firstContactUserId: null,
    firstContactOn: null,
    summary: null,
  };

  test("the second sees both versions field by field, and nothing of either is lost", async () => {
    const { officer, leader, project } = await makeProjectWorld({ name: "旧名称" });
    const projectId = project.id;
    await save(officer, projectId, "identity", { ...identity, name: "甲名称", campaign: "进博会" }, { base });
    const second = await save(
      leader,
      projectId,
      "identity",
      { ...identity, name: "乙名称", summary: "二期" },
      { base },
    );
    expect(second).toMatchObject({
      ok: false,
      reason: "changed-meanwhile",
      conflict: {
        version: 2,
        theirs: { name: "甲名称", campaign: "进博会" },
        mine: { name: "乙名称", campaign: null, summary: "二期" },
        fields: [
          { name: "name", isMine: true },
          { name: "campaign", isMine: false },
        ],
        by: { name: officer.name },
      },
    });
    expect(await storedProject(projectId)).toMatchObject({
      name: "甲名称",
      campaign: "进博会",
      summary: null,
      version: 2,
    });

    if (second.ok || second.reason !== "changed-meanwhile") throw new Error("expected a conflict");
    const settled = await save(
      leader,
      projectId,
      "identity",
      { ...identity, name: "乙名称", summary: "二期" },
      { version: 2, base: second.conflict.theirs, pick: { name: "mine", campaign: "theirs" } },
    );
    expect(settled).toEqual({ ok: true, isChanged: true });
    expect(await storedProject(projectId)).toMatchObject({
      name: "乙名称",
      campaign: "进博会",
      summary: "二期",
      version: 3,
    });
  });

  test("different sections do not get in each other's way", async () => {
    const { officer, leader, project } = await makeProjectWorld({ name: "旧名称" });
    await save(officer, project.id, "people", { jobsPlanned: "120" });
    expect(await save(leader, project.id, "identity", { ...identity, name: "乙名称" }, { base })).toMatchObject({
      ok: true,
    });
    expect(await storedProject(project.id)).toMatchObject({ name: "乙名称", jobsPlanned: 120 });
  });

  test("who changed the same thing in the same way is not asked", async () => {
    const { officer, leader, project } = await makeProjectWorld({ name: "旧名称" });
    await save(officer, project.id, "identity", { ...identity, name: "甲名称" }, { base });
    expect(await save(leader, project.id, "identity", { ...identity, name: "甲名称" }, { base })).toEqual({
      ok: true,
      isChanged: false,
    });
  });

  test("without knowing what the form was opened with, every difference is shown", async () => {
    const { officer, leader, project } = await makeProjectWorld({ name: "旧名称" });
    await save(officer, project.id, "identity", { ...identity, campaign: "进博会" });
    expect(await save(leader, project.id, "identity", identity)).toMatchObject({
      ok: false,
      conflict: { fields: [{ name: "campaign" }] },
    });
  });

  test("of twenty at the same moment one wins and nineteen are told", async () => {
    const { officer, project } = await makeProjectWorld({ name: "旧名称" });
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        save(officer, project.id, "identity", { ...identity, name: `名称${n}` }, { base }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === "changed-meanwhile")).toHaveLength(19);
    expect((await activitiesOf(project.id)).filter(({ kind }) => kind === "project.edited")).toHaveLength(1);
  });
});

test("fields of other sections and of the system in the same form change nothing", async () => {
  const { officer, project, otherZone } = await makeProjectWorld();
  await save(officer, project.id, "people", {
    jobsPlanned: "5",
    stage: "signed",
    zoneId: otherZone.id,
    creditCode: "x",
    teamIds: [],
    openedAt: "2026-01-01",
  });
  expect(await storedProject(project.id)).toMatchObject({
    stage: "lead",
    zoneId: project.zoneId,
    creditCode: null,
    openedAt: null,
    jobsPlanned: 5,
  });
});

test("days are kept as days", async () => {
  const { officer, project } = await makeProjectWorld();
  await save(officer, project.id, "signing", {
    contractSignedOn: "20260301",
    contractTotal: { amount: "12.5", unit: "CNY_yi" },
  });
  const stored = await storedProject(project.id);
  expect(fromUtcDate(stored.contractSignedOn ?? new Date(0))).toBe("2026-03-01");
  expect(stored.contractTotal?.toFixed()).toBe("1250000000");
});

describe("a section sent as its page sends it", () => {
  /** The fields as they stand in the form: a browser leaves out a box that is not ticked. */
  async function typedAsShown(projectId: string, section: SectionKey) {
    const base = columnsIn(section, await storedProject(projectId));
    const shown = Object.entries(toFormValues(formRecordOf(section, base, "zh-CN")));
    return { base, typed: Object.fromEntries(shown.filter(([, value]) => value !== "")) };
  }

  // An investor's name finds it or makes it: that is a section of its own above.
  test.each(sectionKeys.filter((key) => key !== "investor"))(
    "%s: unchanged, it is taken and changes nothing",
    async (section) => {
      const { officer, project } = await makeProjectWorld({ landAreaMu: 12.5, isLeasedPlant: false });
      const { base, typed } = await typedAsShown(project.id, section);
      expect(await save(officer, project.id, section, typed, { base })).toEqual({ ok: true, isChanged: false });
      expect(await activitiesOf(project.id)).toEqual([]);
    },
  );

  test("a box is ticked, left unticked beside another change, and unticked again", async () => {
    const { officer, project } = await makeProjectWorld();
    const steps = [
      [{ constructionPermitNo: "施字 1 号" }, { constructionPermitNo: "施字 1 号", isLeasedPlant: false }],
      [{ isLeasedPlant: "on" }, { constructionPermitNo: null, isLeasedPlant: true }],
      [{}, { constructionPermitNo: null, isLeasedPlant: false }],
    ] as const;
    for (const [typed, stored] of steps) {
      const { version } = await storedProject(project.id);
      const result = await save(officer, project.id, "construction", typed, { version });
      expect(result).toEqual({ ok: true, isChanged: true });
      expect(await storedProject(project.id)).toMatchObject(stored);
    }
  });
});
