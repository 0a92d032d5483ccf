import { expect, test } from "vitest";
import { HeadForm } from "~/domain/policies/head-form";
import { parseForm } from "~/http/parse-form";

test("what is missing in both languages is told at its Chinese field", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["version", "1"],
    ["as", "new"],
    ["key", "ZJ26"],
    ["title.zh", ""],
    ["standingReason.zh", ""],
    ["standingReason.en", ""],
    ["level", "national"],
    ["standing", "in_force"],
    ["articleWord", "article"],
  ] as const)
    form.set(name, value);
  const parsed = parseForm(form, HeadForm);
  expect(parsed.ok ? [] : Object.keys(parsed.errors).sort()).toEqual(["issuer.zh", "standingReason.zh", "title.zh"]);
});
