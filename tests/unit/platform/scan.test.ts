import { describe, expect, test } from "vitest";

process.env["DATABASE_URL"] ??= "postgresql://app@localhost:5432/landfall";
process.env["AUTH_SECRET"] ??= "a-secret-for-tests-only-a-secret-for-tests-only";
process.env["PERSONAL_DATA_KEYS"] ??= `test:${Buffer.alloc(32, 7).toString("base64")}`;
process.env["LOG_LEVEL"] = "silent";
const { scanFile } = await import("~/platform/files/scan.server");

const bytes = new TextEncoder().encode("content");

describe("the virus scanner (B6)", () => {
  test("a file is clean where none is configured", async () => expect(await scanFile(bytes, undefined)).toBe("clean"));
  test.each([
    ["true", "clean"],
    ["grep -q content", "clean"],
    ["grep -q nothing-like-it", "infected"],
    ["false", "infected"],
    ["sh /nowhere", "failed"],
    ["/no/such/scanner", "failed"],
  ])("%s says %s", async (command, verdict) => expect(await scanFile(bytes, command)).toBe(verdict));
});
