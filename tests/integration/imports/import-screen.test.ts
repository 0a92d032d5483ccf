import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { chooseColumns, decideImport, discardImport } from "~/domain/imports/change-import.server";
import { holdImport } from "~/domain/imports/import-lock.server";
import { getImportPage, getImports } from "~/domain/imports/import-page.server";
import { previewImport } from "~/domain/imports/preview-import.server";
import { uploadImport } from "~/domain/imports/upload-import.server";
import { workOnImport } from "~/domain/imports/work-on-import.server";
import { writeImport } from "~/domain/imports/write-import.server";
import { asViewer } from "~/platform/db/db.server";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { resetDatabase, sql } from "~~/tests/support/database";

beforeEach(resetDatabase);

const reported = readFileSync("tests/fixtures/projects-reported.csv");
const messy = readFileSync("tests/fixtures/projects-messy.csv");

describe("an import on the screen", () => {
  test("is uploaded, looked at, decided and written once", async () => {
    const officer = await officerOf();
    const importId = await uploaded(officer, reported);
    expect(await workOnImport(officer, importId, "preview")).toEqual({ ok: true, isFinished: true });
    const page = await pageOf(officer, importId);
    expect(page).toMatchObject({
      state: "previewed",
      isAtWork: false,
      counts: { rows: 9, new: 7, duplicates: 2 },
      problems: [],
    });
    expect(page.preview?.duplicates.map(({ row, like }) => [row, like])).toEqual([
      [4, { row: 3, name: "晴川制药注射剂车间" }],
      [7, { row: 6, name: "Brightwater gas plant, Linjiang" }],
    ]);
    expect(page.preview?.columns[0]).toEqual({ header: "id", samples: ["X-01", "X-02", "X-03"] });

    expect(await decideImport(officer, { importId, imported: [4], isSkippingRefused: false })).toEqual({ ok: true });
    expect(await writeImport(officer, importId)).toEqual({ ok: true, written: 8 });
    expect(await pageOf(officer, importId)).toMatchObject({
      state: "written",
      counts: { new: 8, duplicates: 1, written: 8 },
    });
    expect(await writeImport(officer, importId)).toEqual({ ok: false, reason: "not-previewed" });
    expect(await countOf("project")).toBe(8);
    expect(await chooseColumns(officer, { importId, fields: [], amountUnit: null, zoneId: null })).toEqual({
      ok: false,
      reason: "written",
    });
  });

  test("takes other columns when a person chooses them", async () => {
    const officer = await officerOf();
    const importId = await uploaded(officer, Buffer.from("名目,公司,规模\n甲厂,诺登,3000\n乙厂,诺登,500\n"));
    await previewImport(officer, importId);
    expect(
      await chooseColumns(officer, { importId, fields: ["name", "name", "text"], amountUnit: null, zoneId: null }),
    ).toMatchObject({ ok: false, reason: "mapped_twice" });
    await chooseColumns(officer, { importId, fields: ["name", "investor", "amount"], amountUnit: null, zoneId: null });
    await previewImport(officer, importId);
    expect(await pageOf(officer, importId)).toMatchObject({
      counts: { refused: 2 },
      reasons: [{ reason: "unit_missing", count: 2 }],
    });
    await chooseColumns(officer, {
      importId,
      fields: ["name", "investor", "amount"],
      amountUnit: "USD_wan",
      zoneId: null,
    });
    await previewImport(officer, importId);
    expect(await writeImport(officer, importId)).toEqual({ ok: true, written: 2 });
    expect(
      await sql('SELECT total_investment, total_investment_currency FROM project ORDER BY name COLLATE "C"'),
    ).toEqual([
      { total_investment: "5000000.0000", total_investment_currency: "USD" },
      { total_investment: "30000000.0000", total_investment_currency: "USD" },
    ]);
  });

  test("writes nothing while rows are refused, unless they are skipped", async () => {
    const officer = await officerOf();
    const importId = await uploaded(officer, messy);
    await previewImport(officer, importId);
    expect(await writeImport(officer, importId)).toEqual({ ok: false, reason: "refused-rows" });
    expect([await countOf("project"), await countOf("investor"), await countOf("audit_event")]).toEqual([0, 0, 0]);
    expect(await pageOf(officer, importId)).toMatchObject({ state: "previewed", failure: "refused-rows" });
    await decideImport(officer, { importId, imported: [], isSkippingRefused: true });
    expect(await writeImport(officer, importId)).toEqual({ ok: true, written: 7 });
  });

  test("pages its problems and filters them by reason", async () => {
    const officer = await officerOf();
    const rows = Array.from(
      { length: 120 },
      (_, index) => `项目${index},诺登,${index % 2 === 0 ? "火星" : "德国"},2023-02-30`,
    );
    const importId = await uploaded(officer, Buffer.from(["项目名称,投资方,国别,签约日期", ...rows].join("\n")));
    await previewImport(officer, importId);
    const all = await pageOf(officer, importId);
    expect([all.problems.length, all.hasMoreProblems]).toEqual([50, true]);
    const filtered = await getImportPage(officer, { importId, reason: "unknown_country", page: 2 });
    expect([filtered?.problems.length, filtered?.hasMoreProblems, filtered?.problems[0]]).toMatchObject([
      10,
      false,
      { row: 101, line: 102, reason: "unknown_country", cell: "火星" },
    ]);
  });

  test("that cannot be read says why", async () => {
    const officer = await officerOf();
    const importId = await uploaded(officer, Buffer.from('a,b\n"1,2\n'));
    expect(await previewImport(officer, importId)).toEqual({ ok: false, reason: "unreadable" });
    expect(await pageOf(officer, importId)).toMatchObject({ state: "uploaded", failure: "open_quote", preview: null });
  });

  test("is nobody else's, and what is put away is gone", async () => {
    const zone = await makeZone();
    const [officer, colleague] = [
      await makeViewer({ role: "officer", org: zone }),
      await makeViewer({ role: "leader", org: zone }),
    ];
    const importId = await uploaded(officer, reported);
    await previewImport(officer, importId);
    expect(await getImportPage(colleague, { importId, reason: null, page: 1 })).toBeNull();
    expect((await getImports(colleague)).imports).toEqual([]);
    expect(await previewImport(colleague, importId)).toEqual({ ok: false, reason: "not-found" });
    expect(await writeImport(colleague, importId)).toEqual({ ok: false, reason: "not-found" });
    expect(await workOnImport(colleague, importId, "write")).toEqual({ ok: false, reason: "not-found" });
    expect(await decideImport(colleague, { importId, imported: [], isSkippingRefused: true })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await discardImport(colleague, importId)).toEqual({ ok: false, reason: "not-found" });
    expect(await discardImport(officer, importId)).toEqual({ ok: true });
    expect((await getImports(officer)).imports).toEqual([]);
    expect(await sql("SELECT length(content) AS n FROM project_import")).toEqual([{ n: 0 }]);
    expect(await countOf("project")).toBe(0);
  });

  test("is not for every role, and an office chooses among its own zones", async () => {
    const province = await makeProvince();
    const zone = await makeZone({ province });
    const verifier = await makeViewer({ role: "verifier", org: zone });
    expect(await uploadImport(verifier, { fileName: "x.csv", bytes: reported, zoneId: null })).toEqual({
      ok: false,
      reason: "forbidden",
    });
    const provincial = await makeViewer({ role: "provincial", org: province });
    const foreign = await makeZone();
    expect(await uploadImport(provincial, { fileName: "x.csv", bytes: reported, zoneId: foreign.id })).toEqual({
      ok: false,
      reason: "unknown-zone",
    });
    expect(await countOf("project_import")).toBe(0);
    expect(await sql("SELECT outcome FROM audit_event")).toEqual([{ outcome: "denied" }]);
  });

  test("stops at once when the right to import has ended meanwhile", async () => {
    const officer = await officerOf();
    const importId = await uploaded(officer, reported);
    await previewImport(officer, importId);
    await sql("UPDATE membership SET ended_at = now() WHERE id = $1", [officer.membershipId]);
    await expect(writeImport(officer, importId)).rejects.toThrow();
    expect(await countOf("project")).toBe(0);
  });
});

test("work that was cut short is told as soon as nobody holds it, and can be done again at once", async () => {
  const officer = await officerOf();
  const importId = await uploaded(officer, reported);
  await previewImport(officer, importId);
  await sql("UPDATE project_import SET working_since = now() - interval '1 minute' WHERE id = $1", [importId]);
  await asViewer(officer, async (tx) => {
    await holdImport(tx, importId);
    expect(await pageOf(officer, importId)).toMatchObject({ isAtWork: true, isInterrupted: false });
    expect(await workOnImport(officer, importId, "write")).toEqual({ ok: false, reason: "at-work" });
  });
  expect(await pageOf(officer, importId)).toMatchObject({ isAtWork: false, isInterrupted: true });
  expect(await workOnImport(officer, importId, "write")).toEqual({ ok: true, isFinished: true });
  expect(await pageOf(officer, importId)).toMatchObject({ state: "written", isInterrupted: false });
});

describe("a large file is worked on by a process of its own", () => {
  test("which may be killed while it writes: nothing is there, and the next time everything is, once", async () => {
    const officer = await officerOf();
    const rows = Array.from(
      { length: 3_000 },
      (_, index) =>
        `K-${index},第${index}号轴承项目,投资方${index % 300},德国,轴承,${1_000 + index},2024-03,${"备注".repeat(20)}`,
    );
    const importId = await uploaded(
      officer,
      Buffer.from(["编号,项目名称,投资方,国别,行业,总投资(万美元),签约日期,备注", ...rows].join("\n")),
    );
    await finished(officer, importId, "preview");
    expect(await pageOf(officer, importId)).toMatchObject({ state: "previewed", counts: { rows: 3_000, new: 3_000 } });

    const child = spawn(
      process.execPath,
      ["--import", "tsx", "app/jobs/importer.server.ts", "write", importId, officer.userId, officer.membershipId],
      { stdio: "ignore" },
    );
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await writing();
    child.kill("SIGKILL");
    await ended;
    await gone();
    expect([
      await countOf("project"),
      await countOf("investor"),
      await countOf("project_member"),
      await countOf("activity"),
      await countOf("audit_event"),
    ]).toEqual([0, 0, 0, 0, 0]);
    expect(await pageOf(officer, importId)).toMatchObject({ state: "previewed", isAtWork: false });

    await finished(officer, importId, "write");
    expect(await pageOf(officer, importId)).toMatchObject({ state: "written", counts: { written: 3_000 } });
    await finished(officer, importId, "write");
    expect([await countOf("project"), await countOf("activity")]).toEqual([3_000, 3_000]);
  }, 120_000);
});

/** Until the database is inside the insert of projects: rows not yet committed are seen in its activity only. */
async function writing(): Promise<void> {
  for (;;) {
    const busy = await sql(
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE '%INSERT INTO%activity%' AND pid <> pg_backend_pid()",
    );
    if (busy.length > 0) return;
    await sleep(5);
  }
}

/** Until the killed process's session is gone, and with it its transaction. */
async function gone(): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const open = await sql(
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()",
    );
    if (open.length === 0) return;
    await sleep(25);
  }
}

async function finished(viewer: Viewer, importId: string, task: "preview" | "write"): Promise<void> {
  expect(await workOnImport(viewer, importId, task)).toMatchObject({ ok: true });
  while ((await pageOf(viewer, importId)).isAtWork) await sleep(100);
}

async function uploaded(viewer: Viewer, bytes: Buffer): Promise<string> {
  const result = await uploadImport(viewer, { fileName: "list.csv", bytes, zoneId: null });
  if (!result.ok) throw new Error(result.reason);
  return result.importId;
}

async function pageOf(viewer: Viewer, importId: string) {
  const page = await getImportPage(viewer, { importId, reason: null, page: 1 });
  if (!page) throw new Error("The import is not there.");
  return page;
}

async function officerOf(): Promise<Viewer> {
  return makeViewer({ role: "officer", org: await makeZone() });
}

async function countOf(table: string): Promise<number> {
  const [row] = await sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
  return row?.n ?? -1;
}
