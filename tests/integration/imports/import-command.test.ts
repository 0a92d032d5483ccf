import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { resetDatabase, sql } from "~~/tests/support/database";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "landfall-command-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(resetDatabase);

const list = `编号,项目名称,投资方,总投资,统一社会信用代码
A-1,临江轴承生产基地,诺登轴承,3亿元,
A-2,云溪注射剂车间,晴川制药,2亿元,91350100M000100Y43
A-3,山南涂料工厂,北穹涂料,一些钱,
A-4,临江轴承生产基地,诺登轴承,3亿元,
`;

test("the answer for a program: counts that add up, every problem with row, field and reason, and the exit code", async () => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  const imported = (...options: string[]) => command(list, officer.email, ...options);

  const tried = await imported("--dry-run");
  expect(tried).toMatchObject({ code: 0, answer: { rows: 4, new: 2, duplicates: 1, refused: 1, written: 0 } });

  const stopped = await imported();
  expect(stopped).toMatchObject({ code: 1, answer: { rows: 4, new: 2, duplicates: 1, refused: 1, written: 0 } });
  expect(stopped.answer["problems"]).toEqual([
    expect.objectContaining({ row: 3, field: "amount", reason: "amount_unreadable", level: "refused", line: 4 }),
    expect.objectContaining({ row: 4, field: "name", reason: "like_row", level: "duplicate", line: 5 }),
  ]);
  expect(await sql("SELECT id FROM project")).toEqual([]);

  const skipped = await imported("--skip-refused");
  expect(skipped).toMatchObject({ code: 0, answer: { new: 2, duplicates: 1, refused: 1, written: 2 } });
  expect(await sql("SELECT credit_code FROM project WHERE credit_code IS NOT NULL")).toEqual([
    { credit_code: "91350100M000100Y43" },
  ]);
  const again = await imported("--skip-refused");
  expect(again).toMatchObject({
    code: 0,
    answer: { new: 0, changed: 0, same: 2, duplicates: 1, refused: 1, written: 0 },
  });
  for (const { answer } of [tried, stopped, skipped, again]) {
    const parts = ["new", "changed", "same", "duplicates", "refused"].map((name) => Number(answer[name]));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(answer["rows"]);
  }
}, 120_000);

test("a file that cannot be read, and a person who may not, are answered in the same form", async () => {
  const zone = await makeZone();
  const officer = await makeViewer({ role: "officer", org: zone });
  const verifier = await makeViewer({ role: "verifier", org: zone });
  const empty = await command("项目名称,投资方\n", officer.email);
  expect(empty).toMatchObject({
    code: 1,
    answer: { rows: 0, written: 0, problems: [{ row: 0, field: "file", reason: "no_rows" }] },
  });
  expect(await command(list, verifier.email)).toMatchObject({
    code: 1,
    answer: { rows: 0, written: 0, problems: [{ row: 0, field: "user", reason: "may-not-import" }] },
  });
  const allRefused = await command("项目名称,签约日期\n甲项目,2024-02-30\n", officer.email);
  expect(allRefused).toMatchObject({ code: 1, answer: { rows: 1, refused: 1, written: 0 } });
}, 120_000);

async function command(text: string, user: string, ...options: string[]) {
  const file = path.join(folder, "list.csv");
  await writeFile(file, text);
  const args = ["--import", "tsx", "scripts/cli.ts", "import", "projects", file, "--user", user, "--json", ...options];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  const answer: Record<string, unknown> = JSON.parse(output.trimEnd().split("\n").at(-1) ?? "null");
  return { code, answer };
}
