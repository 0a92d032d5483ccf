import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";

process.env["DATABASE_URL"] ??= "postgresql://app@localhost:5432/landfall";
process.env["AUTH_SECRET"] ??= "a-secret-for-tests-only-a-secret-for-tests-only";
process.env["PERSONAL_DATA_KEYS"] ??= `test:${Buffer.alloc(32, 7).toString("base64")}`;
const { CannotOpen, open, seal, sealedWith } = await import("~/platform/crypto/seal.server");

const key = { id: "2026-a", key: randomBytes(32) };

test("a sealed value opens to what it was, and looks different every time", () => {
  const text = "护照 E12345678 · Müller";
  const [one, two] = [seal(text, [key]), seal(text, [key])];
  expect(open(one, [key])).toBe(text);
  expect(one).not.toBe(two);
  expect(sealedWith(one)).toBe("2026-a");
});

test("a key whose id has dots is found again", () => {
  const dotted = { id: "kms.2026.1", key: randomBytes(32) };
  expect(open(seal("x", [dotted]), [key, dotted])).toBe("x");
});

test("the wrong key, an unknown key, an altered value and nonsense do not open", () => {
  const sealed = seal("x", [key]);
  // The first sign of the cipher text: the last one may hold bits that mean nothing.
  const at = sealed.lastIndexOf(".") + 1;
  const altered = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
  expect(() => open(sealed, [{ id: key.id, key: randomBytes(32) }])).toThrow(CannotOpen);
  expect(() => open(sealed, [{ id: "other", key: key.key }])).toThrow(CannotOpen);
  expect(() => open(altered, [key])).toThrow(CannotOpen);
  expect(() => open("nonsense", [key])).toThrow(CannotOpen);
});
