import { expect, test } from "vitest";
import { conceptsIn } from "~/domain/measures/prepared-measures";
import { readyForWords } from "~/domain/measures/text-match";

const conceptsOf = (text: string) => [...conceptsIn(readyForWords(text)).keys()];

test("a word is not read across two others", () => {
  expect(conceptsOf("对接全球投资商和金融资本")).not.toContain("bank_loan");
  expect(conceptsOf("设备采购融资")).toContain("bank_loan");
});
