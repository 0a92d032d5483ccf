import { expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { importFile } from "~/domain/imports/import-file.server";
import { editInvestor, factsOf } from "~/domain/investors/edit-investor.server";
import { decideFlag } from "~/domain/projects/decide-flag.server";
import { editSection } from "~/domain/projects/edit-section.server";
import { sectionForm } from "~/domain/projects/forms/section-form";
import type { SectionKey } from "~/domain/projects/project-fields";
import { search } from "~/domain/search/search.server";
import { makeZone } from "~~/seeds/factories/orgs.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { makeViewer } from "~~/seeds/factories/people.server";

// A project whose words speak for no sector, though the file claims one, with an English name of its own.
const table = `id,project_name_zh,project_name_en,investor,investor_country,sector_zh,priority_flag,amount_raw,amount,currency
E-1,临江生产基地,Norden Riverside Works,诺登集团,DE,轴承,high_end_equipment,约5亿元,500000000,CNY
`;

async function imported(text = table) {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  return { officer, project: await importAs(officer, text) };
}

async function importAs(officer: Viewer, text: string) {
  const result = await importFile(officer, {
    fileName: "e.csv",
    bytes: Buffer.from(text),
    zoneId: null,
    isDryRun: false,
    isSkippingRefused: false,
    isTakingDuplicates: false,
  });
  expect(result).toMatchObject({ ok: true });
  return ownerClient().project.findFirstOrThrow({ where: { zoneId: officer.zoneId ?? "" } });
}

async function save(viewer: Viewer, projectId: string, section: SectionKey, typed: Record<string, unknown>) {
  const { version } = await ownerClient().project.findUniqueOrThrow({ where: { id: projectId } });
  const form = sectionForm(section).parse({ ...typed, version: String(version) });
  expect(await editSection(viewer, { projectId, section, ...form })).toEqual({ ok: true, isChanged: true });
}

const found = async (viewer: Viewer, text: string) => (await search(viewer, text)).projects.rows.length;

const flagsOf = async (projectId: string) =>
  (await ownerClient().projectFlag.findMany({ where: { projectId }, orderBy: { flag: "asc" } })).map(
    ({ flag, state, reason }) => [flag, state, (reason as { kind: string }).kind],
  );

const identity = { name: "临江新基地", kind: "new", confidentiality: "internal" };

test("a project keeps the English name it was imported with for search, whatever section or investor is edited", async () => {
  const { officer, project } = await imported();
  expect(await found(officer, "Norden Riverside")).toBe(1);
  await save(officer, project.id, "identity", identity);
  expect(await found(officer, "Norden Riverside")).toBe(1);
  expect(await found(officer, "临江新基地")).toBe(1);
  const investor = await ownerClient().investor.findUniqueOrThrow({ where: { id: project.investorId ?? "" } });
  const { nameKey: _key, tokens: _tokens, ...stored } = investor;
  const facts = { ...factsOf(stored), nameEn: "Nordica Holding" };
  expect(
    await editInvestor(officer, {
      investorId: investor.id,
      version: investor.version,
      base: null,
      pick: {},
      ...facts,
    }),
  ).toEqual({
    ok: true,
  });
  expect(await found(officer, "Nordica")).toBe(1);
  expect(await found(officer, "Riverside")).toBe(1);
});

test("a project keeps the flag its file claims while nothing speaks for it, and beside what speaks for it", async () => {
  const { officer, project } = await imported();
  const claimed = [["high_end_equipment", "suggested", "imported"]];
  expect(await flagsOf(project.id)).toEqual(claimed);
  await save(officer, project.id, "identity", identity);
  expect(await flagsOf(project.id)).toEqual(claimed);
  // Aerospace equipment: the class says it too; taken away again, the claim is left.
  await save(officer, project.id, "industry", { industryCode: "3743" });
  expect(await flagsOf(project.id)).toEqual([["high_end_equipment", "suggested", "class"]]);
  await save(officer, project.id, "industry", { industryCode: "轴承" });
  expect(await flagsOf(project.id)).toEqual(claimed);
});

test("what a person decided about a claimed flag stays", async () => {
  const { officer, project } = await imported();
  await decideFlag(officer, {
    projectId: project.id,
    intent: "decide",
    flag: "high_end_equipment",
    decision: "rejected",
  });
  await save(officer, project.id, "identity", identity);
  expect(await flagsOf(project.id)).toEqual([["high_end_equipment", "rejected", "imported"]]);
});

test("a table that comes again keeps the investor a person chose since findable, and the claim", async () => {
  const { officer, project } = await imported();
  await save(officer, project.id, "investor", { investorId: "海川控股", countryCode: "日本" });
  await importAs(officer, table.replace("E-1,临江生产基地", "E-1,临江二号基地"));
  expect(await found(officer, "临江二号基地")).toBe(1);
  expect(await found(officer, "海川控股")).toBe(1);
  expect(await found(officer, "Riverside")).toBe(1);
  expect(await flagsOf(project.id)).toEqual([["high_end_equipment", "suggested", "imported"]]);
});
