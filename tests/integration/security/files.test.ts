import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "~~/tests/support/database";
import { WebServer } from "~~/tests/support/web-server";
import { makeWorld, type Principal, type World } from "~~/tests/support/world";
import { smallPdf } from "./need-routes";

let web: WebServer;
let world: World;

beforeAll(async () => {
  world = await makeWorld();
  web = await WebServer.start();
}, 120_000);
afterAll(() => web?.stop());

const statusOf = async (who: Principal, fileId: string) =>
  (await web.send(`/files/${fileId}`, { cookie: world.cookies[who] })).status;
const upload = (file: { name: string; bytes: Buffer; type?: string }, who: Principal = "officerA") =>
  web.send(`/projects/${world.cases.plainA.id}/evidence/new`, {
    cookie: world.cookies[who],
    form: { kind: "other" },
    file: { field: "file", type: "application/pdf", ...file },
  });

describe("A12: a file has the verdict its project or need has now", () => {
  test("once the project is sensitive, colleagues no longer get it", async () => {
    const { fileId, id } = world.cases.plainA;
    expect(await statusOf("officerA2", fileId)).toBe(200);
    await sql("UPDATE project SET confidentiality = 'sensitive' WHERE id = $1", [id]);
    expect([await statusOf("officerA2", fileId), await statusOf("officerA", fileId)]).toEqual([404, 200]);
    await sql("UPDATE project SET confidentiality = 'internal' WHERE id = $1", [id]);
  });

  test("once the need has left the desk, its liaison no longer gets it", async () => {
    const { needFileId, fileId, landId } = world.cases.plainA;
    expect([await statusOf("liaison", needFileId), await statusOf("liaison", fileId)]).toEqual([200, 404]);
    await sql("UPDATE need SET department_id = NULL WHERE id = $1", [landId]);
    expect(await statusOf("liaison", needFileId)).toBe(404);
    await sql("UPDATE need SET department_id = $2 WHERE id = $1", [landId, world.land.id]);
  });

  test("with the opening of the project the province gets it, and loses it with the opening", async () => {
    const { fileId, id } = world.cases.plainB;
    expect(await statusOf("provincial", fileId)).toBe(404);
    await sql("UPDATE project SET opened_at = now() WHERE id = $1", [id]);
    expect([await statusOf("provincial", fileId), await statusOf("otherProvince", fileId)]).toEqual([200, 404]);
    await sql("UPDATE project SET opened_at = NULL WHERE id = $1", [id]);
    expect(await statusOf("provincial", fileId)).toBe(404);
  });

  test("once removed, nobody gets it", async () => {
    const { fileId } = world.cases.openA;
    await sql("UPDATE evidence SET removed_at = now() WHERE id = $1", [fileId]);
    for (const who of ["officerA", "leaderA", "auditorA", "provincial"] as const)
      expect(await statusOf(who, fileId)).toBe(404);
  });
});

describe("B7: files are served to be kept, not to be run", () => {
  test("as an attachment, of the type it was sniffed to be, sandboxed, unstored, under an address that says nothing", async () => {
    const { fileId } = world.cases.plainA;
    const { headers } = await web.send(`/files/${fileId}`, { cookie: world.cookies.officerA });
    expect(headers["content-disposition"]).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''/);
    expect(headers["content-disposition"]).not.toMatch(/[\r\n]/);
    expect(headers).toMatchObject({ "content-type": "application/pdf", "x-content-type-options": "nosniff" });
    expect(String(headers["cache-control"])).toContain("no-store");
    expect(String(headers["content-security-policy"])).toContain("sandbox");
  });
});

describe("B1 and B6: what may come in", () => {
  test("a file name of markup, folders and line ends is kept harmless", async () => {
    const name = `../../etc/<script>window.pwned=1</script>\r\nX-Evil: 1".pdf`;
    expect((await upload({ ...smallPdf, name })).status).toBe(303);
    const [row] = await sql<{ name: string; id: string }>(
      "SELECT file_name AS name, id FROM evidence ORDER BY uploaded_at DESC LIMIT 1",
    );
    expect(row?.name).not.toMatch(/[/\\<>"\r\n]/);
    const { headers } = await web.send(`/files/${row?.id}`, { cookie: world.cookies.officerA });
    expect(headers["x-evil"]).toBeUndefined();
    const page = await web.send(`/projects/${world.cases.plainA.id}`, { cookie: world.cookies.officerA });
    expect(page.body).not.toContain("<script>window.pwned");
  });

  test.each([
    ["a page of markup", "page.html", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["markup called a PDF", "page.pdf", Buffer.from("<!doctype html><script>alert(1)</script>")],
    [
      "a picture with script",
      "logo.svg",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ["a program called a PDF", "tool.pdf", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200, 1)])],
    ["a shell script", "run.sh", Buffer.from("#!/bin/sh\nrm -rf /\n")],
    ["a PDF called a program", "tool.exe", smallPdf.bytes],
    ["nothing at all", "empty.pdf", Buffer.alloc(0)],
    [
      "a workbook with macros",
      "list.xlsx",
      Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(26), Buffer.from("xl/vbaProject.bin"), Buffer.alloc(60)]),
    ],
  ])("%s is refused", async (_what, name, bytes) => {
    const [before] = await sql<{ n: number }>("SELECT count(*)::int AS n FROM evidence");
    expect((await upload({ name, bytes })).status).toBe(422);
    expect(await sql("SELECT count(*)::int AS n FROM evidence")).toEqual([before]);
  });

  test("uploads stop at the limit, and other forms take none of that size", async () => {
    const tooLarge = Buffer.concat([smallPdf.bytes, Buffer.alloc(21 * 1024 * 1024, 32)]);
    expect((await upload({ name: "large.pdf", bytes: tooLarge })).status).toBe(413);
    const elsewhere = await web
      .send(`/projects/${world.cases.plainA.id}/interactions/new`, {
        cookie: world.cookies.officerA,
        form: {},
        file: { ...smallPdf, bytes: Buffer.alloc(2 * 1024 * 1024, 32) },
      })
      .then(({ status }) => status)
      // The server may hang up while the rest is still on its way.
      .catch(() => 413);
    expect(elsewhere).toBe(413);
  });

  test("B6: where a scanner is configured and gives no verdict, nothing passes", async () => {
    const guarded = await WebServer.start({ SCAN_COMMAND: "/no/such/scanner" });
    try {
      const answer = await guarded.send(`/projects/${world.cases.plainA.id}/evidence/new`, {
        cookie: world.cookies.officerA,
        form: { kind: "other" },
        file: smallPdf,
      });
      expect(answer.status).toBe(422);
    } finally {
      await guarded.stop();
    }
  });
});

test("B2: formulas come in by an import and go out as the words they were", async () => {
  const cells = ["=1+1", "+86 10", "-2+3", "@SUM(A1)", "\t=HYPERLINK(1)", "＝１＋１", "=cmd|' /C calc'!A0"];
  const rows = cells.map((cell, at) => `二号项目${at},"${cell.replaceAll('"', '""')}",德国,面谈`);
  const file = {
    field: "file",
    name: "formulas.csv",
    type: "text/csv",
    bytes: Buffer.from(`项目名称,投资方,国别,备注\n${rows.join("\n")}\n`),
  };
  const uploaded = await web.send("/import", { cookie: world.cookies.officerA, form: {}, file });
  expect(uploaded.status).toBe(303);
  const page = uploaded.headers.location ?? "";
  let shown = await web.send(page, { cookie: world.cookies.officerA });
  for (let tries = 0; shown.headers.refresh && tries < 40; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    shown = await web.send(page, { cookie: world.cookies.officerA });
  }
  expect(shown.status).toBe(200);
  expect(shown.body).toContain("=1+1");
  expect(shown.body).toContain("@SUM(A1)");
});
