import { describe, expect, test } from "vitest";
import { maskDocument, maskEmail, maskName, maskPhone } from "~/values/mask";

describe("what everyone sees of personal data", () => {
  test.each([
    ["13812345678", "138****5678"],
    ["+86 138 1234 5678", "+86****5678"],
    ["０２５-８８８８１２３４", "025****1234"],
    ["8888123", "888****23"],
    ["110", "****"],
    ["", "****"],
  ])("the phone %s", (phone, masked) => expect(maskPhone(phone)).toBe(masked));

  test.each([
    ["anna@firm.example", "a****@firm.example"],
    ["王@公司.example", "王****@公司.example"],
    ["no-address", "****"],
    ["@firm.example", "****"],
  ])("the e-mail %s", (email, masked) => expect(maskEmail(email)).toBe(masked));

  test.each([
    ["E12345678", "E1****78"],
    ["E 123 456", "E1****56"],
    ["E1234", "****"],
  ])("the document %s", (number, masked) => expect(maskDocument(number)).toBe(masked));

  test.each([
    ["王小明", "王**"],
    ["欧阳夏丹", "欧***"],
    ["王", "王*"],
    ["Anna Schmidt", "A*** S***"],
    ["", ""],
  ])("the name %s", (name, masked) => expect(maskName(name)).toBe(masked));
});
