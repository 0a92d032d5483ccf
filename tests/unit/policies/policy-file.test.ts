import { describe, expect, test } from "vitest";
import { readPolicyFile } from "~/domain/policies/read-policy-file.server";
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

  test("a file that eats memory ends its own process only", async () => {
    const paragraphs = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>".repeat(400_000);
    const text = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`;
    const bytes = wordFile([], { extra: { "word/document.xml": new TextEncoder().encode(text) } });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    const read = await readPolicyFile(bytes);
    expect(read.ok).toBe(false);
  });
});
