import { existsSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { readImportExtra } from "~/domain/imports/import-extra";
import { type ImportFile, importFile } from "~/domain/imports/import-file.server";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { makeInvestor, makeProject } from "~~/seeds/factories/projects.server";
import { resetDatabase, sql } from "~~/tests/support/database";

beforeEach(resetDatabase);

const sample = "../shared/data/fdi_projects.csv";
const reported = readFileSync("tests/fixtures/projects-reported.csv");
const messy = readFileSync("tests/fixtures/projects-messy.csv");

describe.skipIf(!existsSync(sample))(`the sample of reported projects (${sample})`, () => {
  test("is taken as it is, proposes its three doubled projects, and adds nothing the second time", async () => {
    const officer = await officerOf();
    const first = await run(officer, readFileSync(sample));
    expect(first.counts).toEqual({ rows: 102, new: 99, changed: 0, same: 0, duplicates: 3, refused: 0, written: 99 });
    expect(
      first.problems.map(({ row, reason, like }) => [row, reason, like && "row" in like ? like.row : null]),
    ).toEqual([
      [68, "like_row", 67],
      [82, "like_row", 81],
      [102, "like_row", 85],
    ]);

    const again = await run(officer, readFileSync(sample));
    expect(again.counts).toEqual({ rows: 102, new: 0, changed: 0, same: 99, duplicates: 3, refused: 0, written: 0 });
    expect(await countOf("project")).toBe(99);
  });
});

describe("rows of an officer", () => {
  test("become leads in words and figures as they came, with history, team and suggested flags", async () => {
    const officer = await officerOf();
    const { counts } = await run(officer, reported);
    expect(counts).toEqual({ rows: 9, new: 7, changed: 0, same: 0, duplicates: 2, refused: 0, written: 7 });

    const [project] = await sql<Record<string, unknown>>("SELECT * FROM project WHERE import_identity = 'id:X-01'");
    expect(project).toMatchObject({
      zone_id: officer.zoneId,
      stage: "lead",
      status: "ongoing",
      name: "诺登精密轴承临江生产基地",
      country_code: "DE",
      industry_text: "轴承",
      total_investment: "500000000.0000",
      total_investment_currency: "CNY",
      amount_as_reported: "总投资约5亿元",
      contract_signed_on: null,
      actual_start_on: null,
      first_contact_on: null,
      officer_id: officer.userId,
      team_ids: [officer.userId],
      opened_at: null,
      flags: "{}",
    });
    expect(readImportExtra(project?.["import_extra"])?.reported).toMatchObject({
      zone: "临江市",
      province: "江苏省",
      date: "2023-02",
      date_as_written: "今年2月",
      status: "举行奠基仪式",
      amount_qualifier: "approx",
    });
    expect(await sql("SELECT kind, by_id FROM activity WHERE project_id = $1", [project?.["id"]])).toEqual([
      { kind: "project.imported", by_id: officer.userId },
    ]);
    expect(await sql(`SELECT kind, "to" FROM stage_move WHERE project_id = $1`, [project?.["id"]])).toEqual([
      { kind: "created", to: "lead" },
    ]);
    expect(await sql("SELECT state FROM project_flag WHERE project_id = $1", [project?.["id"]])).toEqual([
      { state: "suggested" },
    ]);
    expect(await sql("SELECT count(*)::int AS n FROM project WHERE missing_count > 0")).toEqual([{ n: 7 }]);
    expect(await sql("SELECT action, outcome FROM audit_event")).toEqual([
      { action: "project.import", outcome: "done" },
    ]);
  });

  test("go to the own zone whatever zone they name, which is kept", async () => {
    const other = await makeZone({ name: "云溪经济技术开发区" });
    const officer = await officerOf();
    await run(officer, reported);
    const rows = await sql<{ zone_id: string; zone: string }>(
      "SELECT zone_id, import_extra->'reported'->>'zone' AS zone FROM project WHERE import_identity = 'id:X-05'",
    );
    expect(rows).toEqual([{ zone_id: officer.zoneId, zone: "云溪经济技术开发区" }]);
    expect(await sql("SELECT id FROM project WHERE zone_id = $1", [other.id])).toEqual([]);
  });

  test("of one company share one investor, also one that is there already", async () => {
    const zone = await makeZone();
    const officer = await makeViewer({ role: "officer", org: zone });
    const known = await makeInvestor({ zone, nameZh: "南屿汽车" });
    await makeProject({ zone, officer, investorId: known.id, name: "完全不同的事" });
    await run(officer, reported);
    expect(await sql("SELECT count(*)::int AS n FROM project WHERE investor_id = $1", [known.id])).toEqual([{ n: 3 }]);
    expect(await sql("SELECT name_en, country_code FROM investor WHERE name_zh = '诺登轴承'")).toEqual([
      { name_en: "Norden Bearings", country_code: "DE" },
    ]);
  });

  test("of a company known by its English name are that company's, and proposed where they look like its projects", async () => {
    const zone = await makeZone();
    const officer = await makeViewer({ role: "officer", org: zone });
    const known = await makeInvestor({
      zone,
      nameZh: "奥林克斯半导体（中国）有限公司",
      nameEn: "Orlinx Semiconductor Ltd.",
    });
    const project = await makeProject({ zone, officer, investorId: known.id, name: "奥林克斯无锡封测基地" });
    const list =
      "项目,投资方,总投资\nOrlinx test line,Orlinx Semiconductor,3亿元\n奧林克斯無錫封測基地,奧林克斯半導體(中國)有限公司,3亿元\n奥林克斯无锡封测基地,ORLINX SEMICONDUCTOR LTD,3亿元\n";
    const { counts, problems } = await run(officer, Buffer.from(list));
    expect(counts).toMatchObject({ new: 1, duplicates: 2, written: 1 });
    expect(problems.map(({ row, like }) => [row, like && "projectId" in like ? like.projectId : null])).toEqual([
      [2, project.id],
      [3, project.id],
    ]);
    expect(await sql("SELECT name_zh FROM investor")).toEqual([{ name_zh: "奥林克斯半导体（中国）有限公司" }]);
  });

  test("of an investor registered first in another zone say so with the day, and no more", async () => {
    const [own, other] = [await makeZone(), await makeZone({ name: "云溪经济技术开发区" })];
    const officer = await makeViewer({ role: "officer", org: own });
    const known = await makeInvestor({ zone: other, nameZh: "诺登轴承" });
    const elsewhere = await makeProject({ zone: other, investorId: known.id, name: "秘密的项目" });
    await sql("UPDATE project SET first_registered_at = '2024-03-05T01:00:00Z' WHERE id = $1", [elsewhere.id]);
    const { counts, problems } = await run(officer, reported);
    expect(counts).toMatchObject({ new: 7, written: 7 });
    const told = problems.filter(({ reason }) => reason === "registered_elsewhere");
    expect(told.map(({ row, field, cell }) => [row, field, cell])).toEqual([
      [1, "investor", "2024-03-05"],
      [2, "investor", "2024-03-05"],
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/云溪|秘密/);
  });

  test("that look like others are written when that is wished, and known again afterwards", async () => {
    const officer = await officerOf();
    const taken = await run(officer, reported, { isTakingDuplicates: true });
    expect(taken.counts).toMatchObject({ new: 9, duplicates: 0, written: 9 });
    expect((await run(officer, reported)).counts).toMatchObject({ same: 9, written: 0 });
  });

  test("are compared with what is there: a project logged by hand is proposed", async () => {
    const zone = await makeZone();
    const officer = await makeViewer({ role: "officer", org: zone });
    const investor = await makeInvestor({ zone, nameZh: "海拓微电子", nameEn: "Haituo" });
    const project = await makeProject({ zone, officer, investorId: investor.id, name: "海拓封装测试项目" });
    const { counts, problems } = await run(officer, reported);
    expect(counts).toMatchObject({ new: 6, duplicates: 3 });
    expect(problems).toContainEqual(
      expect.objectContaining({
        row: 5,
        reason: "like_project",
        like: expect.objectContaining({ projectId: project.id }),
      }),
    );
  });
});

describe("a table that comes again", () => {
  test("changes what it says otherwise, and only that", async () => {
    const officer = await officerOf();
    await run(officer, reported);
    const changed = edited(reported, "总投资约5亿元,500000000", "总投资约6亿元,600000000");
    expect((await run(officer, changed)).counts).toMatchObject({ changed: 1, same: 6, duplicates: 2, written: 1 });
    const [project] = await sql<{ id: string }>(
      "SELECT id, total_investment, investment_cny, amount_as_reported, version FROM project WHERE import_identity = 'id:X-01'",
    );
    expect(project).toMatchObject({
      total_investment: "600000000.0000",
      investment_cny: "600000000.0000",
      amount_as_reported: "总投资约6亿元",
      version: 2,
    });
    const [line] = await sql<{ changes: unknown }>(
      "SELECT changes FROM activity WHERE project_id = $1 ORDER BY at DESC LIMIT 1",
      [project?.id],
    );
    expect(line?.changes).toContainEqual({ field: "totalInvestment", from: "500000000", to: "600000000" });
    expect((await run(officer, changed)).counts).toMatchObject({ changed: 0, same: 7, written: 0 });
  });

  test("overwrites nothing that somebody has edited since", async () => {
    const officer = await officerOf();
    await run(officer, reported);
    await sql("UPDATE project SET total_investment = 7, version = version + 1 WHERE import_identity = 'id:X-01'");
    const changed = edited(
      edited(reported, "500000000", "600000000"),
      "诺登精密轴承临江生产基地,",
      "诺登精密轴承临江新基地,",
    );
    const { counts, problems } = await run(officer, changed);
    expect(counts).toMatchObject({ changed: 1, written: 1 });
    expect(problems).toContainEqual(
      expect.objectContaining({ row: 1, reason: "edited_since", cell: "totalInvestment" }),
    );
    expect(await sql("SELECT name, total_investment FROM project WHERE import_identity = 'id:X-01'")).toEqual([
      { name: "诺登精密轴承临江新基地", total_investment: "7.0000" },
    ]);
  });

  test("leaves a project alone where every difference was edited since", async () => {
    const officer = await officerOf();
    await run(officer, reported);
    await sql("UPDATE project SET total_investment = 7 WHERE import_identity = 'id:X-02'");
    const { counts, problems } = await run(officer, edited(reported, "300000000", "310000000"));
    expect(counts).toMatchObject({ changed: 0, same: 7, written: 0 });
    expect(problems.filter(({ reason }) => reason === "edited_since")).toHaveLength(1);
  });

  test("without ids is known by investor, name and date", async () => {
    const officer = await officerOf();
    const list = Buffer.from(
      "项目名称,投资方,签约日期,备注\n甲项目,诺登,2024-03,一\n甲项目,诺登,2024-03,一\n乙项目,诺登,2024-03,二\n",
    );
    expect((await run(officer, list)).counts).toMatchObject({ rows: 3, new: 2, duplicates: 1, written: 2 });
    expect((await run(officer, list)).counts).toMatchObject({ rows: 3, same: 2, duplicates: 1, written: 0 });
  });

  test("of a colleague's project that is not the viewer's to change is refused", async () => {
    const zone = await makeZone();
    const [first, second] = [
      await makeViewer({ role: "officer", org: zone }),
      await makeViewer({ role: "officer", org: zone }),
    ];
    await run(first, reported);
    expect((await run(second, reported)).counts).toMatchObject({ same: 7, written: 0 });
    const { counts, problems } = await run(second, edited(reported, "500000000", "600000000"));
    expect(counts).toMatchObject({ refused: 1, written: 0 });
    expect(problems).toContainEqual(expect.objectContaining({ row: 1, reason: "not_yours" }));
  });

  test("tells nothing of a sensitive project the viewer is not on, and is not stopped by it", async () => {
    const zone = await makeZone();
    const [leader, officer] = [
      await makeViewer({ role: "leader", org: zone }),
      await makeViewer({ role: "officer", org: zone }),
    ];
    await run(leader, reported);
    await sql("UPDATE project SET confidentiality = 'sensitive'");
    const { counts } = await run(officer, reported);
    expect(counts).toMatchObject({ new: 7, same: 0, duplicates: 2, written: 7 });
    expect((await run(officer, reported)).counts).toMatchObject({ new: 0, same: 7, written: 0 });
    expect(await countOf("project")).toBe(14);
  });
});

describe("refused rows", () => {
  test("stop everything, each with its row, field and reason", async () => {
    const officer = await officerOf();
    const { counts, problems } = await run(officer, messy);
    expect(counts).toMatchObject({ rows: 14, refused: 6, written: 0 });
    expect(counts.new + counts.changed + counts.same + counts.duplicates + counts.refused).toBe(counts.rows);
    const level = [
      "impossible_date",
      "amount_unreadable",
      "no_name",
      "unknown_currency",
      "repeated_id",
      "too_many_cells",
    ];
    expect(
      problems.filter(({ reason }) => level.includes(reason)).map(({ row, field, reason }) => [row, field, reason]),
    ).toEqual([
      [7, "date", "impossible_date"],
      [8, "amount", "amount_unreadable"],
      [9, "row", "no_name"],
      [10, "amount", "unknown_currency"],
      [11, "id", "repeated_id"],
      [13, "row", "too_many_cells"],
    ]);
    expect([
      await countOf("project"),
      await countOf("investor"),
      await countOf("activity"),
      await countOf("project_import"),
      await countOf("audit_event"),
    ]).toEqual([0, 0, 0, 0, 0]);
  });

  test("are left out when that is wished; the others are written", async () => {
    const officer = await officerOf();
    const { counts } = await run(officer, messy, { isSkippingRefused: true });
    expect(counts).toMatchObject({ rows: 14, new: 7, duplicates: 1, refused: 6, written: 7 });
    expect(await sql("SELECT name FROM project WHERE import_identity = 'id:T-05'")).toEqual([
      { name: '=HYPERLINK("http://example.invalid")' },
    ]);
    expect(await sql("SELECT name_en FROM investor WHERE name_key LIKE '%script%'")).toEqual([
      { name_en: "<script>alert(1)</script>" },
    ]);
  });

  test("a trial writes nothing", async () => {
    const officer = await officerOf();
    const { counts } = await run(officer, reported, { isDryRun: true });
    expect(counts).toMatchObject({ new: 7, written: 0 });
    expect([await countOf("project"), await countOf("project_import"), await countOf("audit_event")]).toEqual([
      0, 0, 0,
    ]);
  });
});

describe("who may import", () => {
  test("a leader, into the own zone, without becoming anybody's officer", async () => {
    const zone = await makeZone();
    const leader = await makeViewer({ role: "leader", org: zone });
    expect((await run(leader, reported)).counts.written).toBe(7);
    expect(await sql("SELECT DISTINCT zone_id, officer_id, opened_at FROM project")).toEqual([
      { zone_id: zone.id, officer_id: null, opened_at: null },
    ]);
    expect(await countOf("project_member")).toBe(0);
  });

  test("a province, into the zones its rows name, opened to it and logged; others are refused", async () => {
    const province = await makeProvince();
    const zone = await makeZone({ province, name: "云溪经济技术开发区" });
    await makeZone({ name: "临江经济技术开发区" });
    const provincial = await makeViewer({ role: "provincial", org: province });
    const stopped = await run(provincial, reported);
    expect(stopped.counts).toMatchObject({ new: 1, refused: 8, written: 0 });
    expect(stopped.problems).toContainEqual(
      expect.objectContaining({ row: 1, field: "zone", reason: "zone_not_found" }),
    );
    expect((await run(provincial, reported, { isSkippingRefused: true })).counts.written).toBe(1);
    expect(await sql("SELECT zone_id, opened_at IS NOT NULL AS is_open FROM project")).toEqual([
      { zone_id: zone.id, is_open: true },
    ]);
    expect(await sql("SELECT reason, note, by_id FROM province_opening")).toEqual([
      { reason: "reported", note: "import", by_id: provincial.userId },
    ]);
    expect((await run(provincial, reported, { isSkippingRefused: true })).counts).toMatchObject({
      same: 1,
      refused: 8,
      written: 0,
    });
  });

  test("a province, with a zone chosen for the rows that name none of its own", async () => {
    const province = await makeProvince();
    const [named, chosen] = [await makeZone({ province, name: "云溪经济技术开发区" }), await makeZone({ province })];
    const provincial = await makeViewer({ role: "provincial", org: province });
    expect((await run(provincial, reported, { zoneId: chosen.id })).counts).toMatchObject({
      new: 7,
      refused: 0,
      written: 7,
    });
    expect(await sql("SELECT zone_id, count(*)::int AS n FROM project GROUP BY 1 ORDER BY 2")).toEqual([
      { zone_id: named.id, n: 1 },
      { zone_id: chosen.id, n: 6 },
    ]);
  });

  test("a province never into a zone that is not its own", async () => {
    const province = await makeProvince();
    await makeZone({ province });
    const foreign = await makeZone();
    const provincial = await makeViewer({ role: "provincial", org: province });
    expect((await run(provincial, reported, { zoneId: foreign.id, isSkippingRefused: true })).counts).toMatchObject({
      refused: 9,
      written: 0,
    });
    expect(await countOf("project")).toBe(0);
  });

  test.each(["verifier", "liaison", "auditor", "administrator"] as const)(
    "not a %s, and the attempt is on record",
    async (role) => {
      const zone = await makeZone();
      const viewer = await makeViewer({ role, org: zone });
      expect(await importFile(viewer, { ...defaults, bytes: reported })).toEqual({ ok: false, reason: "forbidden" });
      expect([await countOf("project"), await countOf("project_import")]).toEqual([0, 0]);
      expect(await sql("SELECT action, outcome, actor_id FROM audit_event")).toEqual([
        { action: "project.import", outcome: "denied", actor_id: viewer.userId },
      ]);
    },
  );
});

test("two of the same table at once add every row once", async () => {
  const officer = await officerOf();
  const both = await Promise.all([run(officer, reported), run(officer, reported)]);
  expect(both.map(({ counts }) => counts.written).sort()).toEqual([0, 7]);
  expect(await countOf("project")).toBe(7);
});

test("a file that is no table, and columns nobody could mean, are refused before anything is read", async () => {
  const officer = await officerOf();
  expect(await importFile(officer, { ...defaults, bytes: Buffer.from("PK\u0003\u0004", "latin1") })).toEqual({
    ok: false,
    reason: "excel",
  });
  expect(await importFile(officer, { ...defaults, bytes: Buffer.from("a,b\n1,2\n") })).toMatchObject({
    ok: false,
    reason: "no_name_column",
  });
});

const defaults: Omit<ImportFile, "bytes"> = {
  fileName: "list.csv",
  zoneId: null,
  isDryRun: false,
  isSkippingRefused: false,
  isTakingDuplicates: false,
};

async function run(viewer: Viewer, bytes: Buffer, more: Partial<ImportFile> = {}) {
  const result = await importFile(viewer, { ...defaults, bytes, ...more });
  if (!result.ok) throw new Error(result.reason);
  return result;
}

async function officerOf(): Promise<Viewer> {
  return makeViewer({ role: "officer", org: await makeZone() });
}

function edited(bytes: Buffer, from: string, to: string): Buffer {
  const text = bytes.toString("utf8");
  if (!text.includes(from)) throw new Error(`The fixture does not hold ${from}`);
  return Buffer.from(text.replace(from, to));
}

async function countOf(table: string): Promise<number> {
  const [row] = await sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
  return row?.n ?? -1;
}
