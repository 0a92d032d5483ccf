import { describe, expect, test } from "vitest";
import { readPolicyFile } from "~/domain/policies/read-policy-file.server";
import { askProgram } from "~/platform/child/run-program.server";
import { policyFixture } from "~~/tests/support/read-policy";
import { wordFile } from "~~/tests/support/word-file";

describe("a file is read in a process of its own", { timeout: 60_000 }, () => {
  test("with key and corrections, and what it was comes back with it", async () => {
    const bytes = policyFixture("head-offices-gbk.txt");
    const read = await readPolicyFile(bytes, { key: "PY26" });
    expect(read).toMatchObject({ ok: true, encoding: "gb18030", source: { format: "text" } });
    expect(read.ok && read.parsed.documents[0]?.articles[3]?.key).toBe("PY26-4");
  });

  test("a refusal is an answer", async () => {
    expect(await readPolicyFile(Buffer.from([0, 1, 2, 3]))).toEqual({ ok: false, reason: "type" });
    expect(await readPolicyFile(Buffer.alloc(6_000_000))).toEqual({ ok: false, reason: "too_large" });
  });

  test.each([
    ["more text than any document has", "甲".repeat(700_000)],
    ["more lines than any document has", "甲\n".repeat(60_000)],
  ])("B5: %s is refused before anything of it reaches the web process", async (_, text) => {
    expect(await readPolicyFile(Buffer.from(text))).toEqual({ ok: false, reason: "too_long" });
  });

  test("what eats memory or time ends with its own process", async () => {
    const paragraphs = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>".repeat(60_000);
    const text = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`;
    const bytes = wordFile([], { extra: { "word/document.xml": new TextEncoder().encode(text) } });
    const input = Buffer.concat([Buffer.from("{}\n"), bytes]);
    const small = await askProgram("policy-reader", input, { heapMegabytes: 64, timeMs: 30_000 });
    expect(small).toEqual({ end: "out-of-memory", answer: null });
    expect(await askProgram("policy-reader", input, { heapMegabytes: 256, timeMs: 1 })).toMatchObject({
      end: "timed-out",
    });
  });
});
