import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/access/viewer";
import { getPolicyDraft } from "~/domain/policies/policy-draft.server";
import { uploadPolicy } from "~/domain/policies/upload-policy.server";
import { makeProvince, makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { resetDatabase, sql } from "~~/tests/support/database";
import { pdfFile, setPages } from "~~/tests/support/pdf-file";
import { policyFixture } from "~~/tests/support/read-policy";
import { wordFile } from "~~/tests/support/word-file";

beforeEach(resetDatabase);

const damaged = policyFixture("damaged-places.txt");
const glued = policyFixture("two-documents-glued.txt");

describe("a policy file taken in", () => {
  test("becomes a draft of its document, with its text and every place to look at", async () => {
    const keeper = await makeKeeper();
    const [draftId = ""] = await uploaded(keeper, damaged, "../../办法 .txt");
    const draft = await getPolicyDraft(keeper, draftId);
    expect(draft).toMatchObject({ state: "open", position: 0, documentKey: null, head: null, version: 1 });
    expect(draft?.outline.articles.length).toBeGreaterThan(0);
    expect(draft?.outline.problems.map(({ kind }) => kind)).toContain("mojibake");
    expect(new Set(Object.values(draft?.reviews ?? {}))).toEqual(new Set(["open"]));
    expect(await sql("SELECT file_name, format, encoding FROM policy_file")).toEqual([
      { file_name: "办法 .txt", format: "text", encoding: "utf-8" },
    ]);
  });

  test("makes a draft of each document that is glued to the first", async () => {
    const keeper = await makeKeeper();
    const [first = "", second = ""] = await uploaded(keeper, glued, "两份.txt");
    expect((await getPolicyDraft(keeper, first))?.position).toBe(0);
    expect(await getPolicyDraft(keeper, second)).toMatchObject({ position: 1, outline: { title: expect.any(String) } });
  });

  test("leads to the drafts that are there when it comes again, at the same moment too", async () => {
    const keeper = await makeKeeper();
    const [draftId] = await uploaded(keeper, damaged, "一.txt");
    expect(await uploadPolicy(keeper, { fileName: "二.txt", bytes: damaged })).toMatchObject({
      ok: true,
      isKnown: true,
      draftIds: [draftId],
    });
    const both = await Promise.all([1, 2].map(() => uploadPolicy(keeper, { fileName: "三.txt", bytes: glued })));
    expect(both.map((one) => one.ok && one.isKnown).sort()).toEqual([false, true]);
    expect(await countOf("policy_file")).toBe(2);
    expect(await countOf("policy_draft")).toBe(3);
  });

  test("is the office's: the same bytes are new elsewhere and the draft is absent there", async () => {
    const keeper = await makeKeeper();
    const other = await makeViewer({ role: "provincial", org: await makeProvince({ provinceCode: "440000" }) });
    const [draftId = ""] = await uploaded(keeper, damaged, "一.txt");
    expect(await getPolicyDraft(other, draftId)).toBeNull();
    expect(await uploadPolicy(other, { fileName: "一.txt", bytes: damaged })).toMatchObject({
      ok: true,
      isKnown: false,
    });
    const sameOffice = await makeViewer({ role: "auditor", org: await makeProvince() });
    expect(await getPolicyDraft({ ...keeper, ...sameOffice }, draftId)).toBeNull();
  });

  test("is read from Word, PDF and HTML alike", async () => {
    const keeper = await makeKeeper();
    const lines = ["关于支持外资项目的若干措施", "第一条 支持外资企业用地。", "第二条 鼓励外资企业增资。"];
    const files = {
      "措施.docx": wordFile(lines.map((text) => ({ text }))),
      "措施.pdf": pdfFile(
        setPages(lines.map((text, at) => ({ text, ...(at === 0 ? { at: "centre" as const } : {}) }))),
      ),
      "措施.html": Buffer.from(`<html><body><h1>${lines[0]}</h1><p>${lines[1]}</p><p>${lines[2]}</p></body></html>`),
    };
    for (const [name, bytes] of Object.entries(files)) {
      const [draftId = ""] = await uploaded(keeper, bytes, name);
      const draft = await getPolicyDraft(keeper, draftId);
      expect(
        draft?.outline.articles.map(({ number }) => number),
        name,
      ).toEqual(["1", "2"]);
    }
  });

  test("is refused with nothing written when it cannot be read", async () => {
    const keeper = await makeKeeper();
    const scan = pdfFile([[]]);
    expect(await uploadPolicy(keeper, { fileName: "扫描.pdf", bytes: scan })).toEqual({
      ok: false,
      reason: "no_text_layer",
    });
    expect(await uploadPolicy(keeper, { fileName: "空.txt", bytes: Buffer.alloc(0) })).toEqual({
      ok: false,
      reason: "empty",
    });
    expect(await countOf("policy_file")).toBe(0);
    expect(await countOf("audit_event")).toBe(0);
  });

  test("is refused from those who do not keep the library, and the refusal is on the trail", async () => {
    const province = await makeProvince();
    const zone = await makeZone({ province });
    for (const role of ["leader", "administrator"] as const) {
      const viewer = await makeViewer({ role, org: zone });
      expect(await uploadPolicy(viewer, { fileName: "x.txt", bytes: damaged })).toEqual({
        ok: false,
        reason: "forbidden",
      });
    }
    expect(await countOf("policy_file")).toBe(0);
    expect(await sql("SELECT action, outcome FROM audit_event")).toEqual([
      { action: "policy.import", outcome: "denied" },
      { action: "policy.import", outcome: "denied" },
    ]);
  });
});

async function makeKeeper(): Promise<Viewer> {
  return makeViewer({ role: "administrator", org: await makeProvince() });
}

async function uploaded(viewer: Viewer, bytes: Buffer, fileName: string): Promise<string[]> {
  const result = await uploadPolicy(viewer, { fileName, bytes });
  if (!result.ok) throw new Error(result.reason);
  return result.draftIds;
}

async function countOf(table: string): Promise<number> {
  return Number((await sql(`SELECT count(*)::int AS n FROM ${table}`))[0]?.["n"]);
}
