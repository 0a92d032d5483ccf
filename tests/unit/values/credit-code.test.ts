import { expect, test } from "vitest";
import { checkCreditCode, creditCodeCheckSign } from "~/values/credit-code";

test.each([
  ["91350100M000100Y43", "the example of the standard"],
  ["91350100m000100y43", "lower case"],
  ["９１３５０１００Ｍ０００１００Ｙ４３", "full width"],
  [" 9135 0100 M000-100Y43\u200B", "blanks, a hyphen and a zero-width space"],
])("%s is valid: %s", (text) => {
  expect(checkCreditCode(text)).toEqual({ ok: true, code: "91350100M000100Y43" });
});

test.each([
  ["", { ok: false, reason: "length" }],
  ["91350100M000100Y4", { ok: false, reason: "length" }],
  ["91350100M000100Y433", { ok: false, reason: "length" }],
  ["91350100I000100Y43", { ok: false, reason: "character", sign: "I", position: 9 }],
  ["91350100M000100Y4中", { ok: false, reason: "character", sign: "中", position: 18 }],
  ["91350100M000100Y4A", { ok: false, reason: "check_digit" }],
  ["91350100M000100Y34", { ok: false, reason: "check_digit" }],
])("%s is refused", (text, refusal) => {
  expect(checkCreditCode(text)).toEqual(refusal);
});

test("a sum divisible by 31 is written 0", () => {
  expect(creditCodeCheckSign("00000000000000000")).toBe("0");
  expect(checkCreditCode("000000000000000000")).toEqual({ ok: true, code: "000000000000000000" });
});

test.each([..."OZSV"])("the letter %s does not occur in a code", (sign) => {
  expect(checkCreditCode(`9135010${sign}M000100Y43`)).toMatchObject({ reason: "character", sign });
});
