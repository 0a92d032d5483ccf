import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { LeadForm } from "~/domain/projects/forms/lead-form";
import {
  CapitalForm,
  InteractionForm,
  MilestonesForm,
  ReviewForm,
  VerificationForm,
} from "~/domain/projects/forms/record-forms";
import { sectionForm } from "~/domain/projects/forms/section-form";
import { columnsOf, fieldsOf, sectionKeys } from "~/domain/projects/project-fields";
import { resources } from "~/i18n/resources";
import { flatten } from "~/i18n/words.server";

const messages = (result: z.ZodSafeParseResult<unknown>) =>
  result.success ? [] : result.error.issues.map(({ path, message }) => [path.join("."), message]);

describe("the form of a section", () => {
  test("blank fields clear their columns, and every column of the section is there", () => {
    for (const section of sectionKeys.filter((key) => key !== "identity")) {
      const { columns } = sectionForm(section).parse({ version: "1" });
      const expected = fieldsOf(section)
        .filter(({ type }) => type !== "investor")
        .flatMap(columnsOf);
      expect(Object.keys(columns).toSorted(), section).toEqual(expected.toSorted());
      for (const value of Object.values(columns)) expect([null, false]).toContain(value);
    }
  });

  test("amounts, dates, shares and codes are read as people write them", () => {
    expect(
      sectionForm("money").parse({
        totalInvestment: { amount: "12.5", unit: "CNY_yi" },
        foreignSharePercent: "65.5",
        version: "3",
      }),
    ).toMatchObject({
      version: 3,
      columns: {
        totalInvestment: "1250000000",
        totalInvestmentCurrency: "CNY",
        foreignSharePercent: "65.5",
        fixedInvestment: null,
      },
    });
    expect(sectionForm("signing").parse({ contractSignedOn: "2026年3月1日", version: "1" }).columns).toMatchObject({
      contractSignedOn: "2026-03-01",
    });
    expect(sectionForm("registration").parse({ creditCode: "91350100m000100y43", version: "1" }).columns).toMatchObject(
      { creditCode: "91350100M000100Y43" },
    );
    expect(sectionForm("investor").parse({ investorId: "南岸", countryCode: "中国香港", version: "1" })).toMatchObject({
      columns: { countryCode: "HK" },
      investor: { name: "南岸", isAnonymous: false },
    });
    expect(
      sectionForm("industry").parse({ industryCode: "C3973", fitsLeadingIndustry: "yes", version: "1" }).columns,
    ).toMatchObject({ industryCode: "3973", industryText: null, fitsLeadingIndustry: true });
  });

  test.each([
    ["registration", { creditCode: "91350100M000100Y4A" }, ["creditCode", "projects:error.creditCode.check_digit"]],
    [
      "registration",
      { creditCode: "91350100M000100Y4I" },
      ["creditCode", "projects:error.creditCode.character?sign=I&position=18"],
    ],
    ["registration", { creditCode: "123" }, ["creditCode", "projects:error.creditCode.length"]],
    ["money", { foreignSharePercent: "101" }, ["foreignSharePercent", "forms:tooBig?max=100"]],
    ["money", { totalInvestment: { amount: "一百", unit: "CNY_wan" } }, ["totalInvestment", "forms:notAMoney"]],
    ["land", { landAreaMu: "-1" }, ["landAreaMu", "forms:tooSmall?min=0"]],
    ["investor", { countryCode: "亚特兰蒂斯" }, ["countryCode", "projects:error.country"]],
    [
      "appraisal",
      { negativeListEditionId: "encouraged_catalogue_2025" },
      ["negativeListEditionId", "forms:notAChoice"],
    ],
    ["people", { jobsPlanned: "12.5" }, ["jobsPlanned", "forms:notAnInteger"]],
  ] as const)("%s refuses %j", (section, typed, message) => {
    expect(messages(sectionForm(section).safeParse({ ...typed, version: "1" }))).toEqual([message]);
  });

  test("a base that is not what we wrote counts as none", () => {
    for (const base of ["{", "[1]", '{"name":{}}', '"x"'])
      expect(sectionForm("needs").parse({ base, version: "1" }).base).toBeNull();
  });
});

test("every field has its label, its unit and its help in the dictionary", () => {
  const words = new Set(flatten(resources["zh-CN"].projects).map(([key]) => key));
  for (const field of sectionKeys.flatMap(fieldsOf)) {
    expect(words, field.name).toContain(`field.${field.name}`);
    if (field.hasHelp) expect(words).toContain(`help.${field.name}`);
    if ("unit" in field) expect(words).toContain(`unit.${field.unit}`);
  }
  for (const section of sectionKeys) expect(words).toContain(`section.${section}`);
});

test("a lead needs an investor's name or the word that it stays unnamed, not both", () => {
  const typed = {
    name: "x",
    sourceChannel: "fair",
    countryCode: "DE",
    industry: "芯片",
    investmentRange: "unknown",
    firstContactName: "A",
  };
  expect(messages(LeadForm.safeParse(typed))).toEqual([["investor", "projects:error.investorOrAnonymous"]]);
  expect(messages(LeadForm.safeParse({ ...typed, investor: "甲", investorIsAnonymous: "on" }))).toEqual([
    ["investor", "projects:error.investorAndAnonymous"],
  ]);
  expect(LeadForm.safeParse({ ...typed, investorIsAnonymous: "on" }).success).toBe(true);
  expect(messages(LeadForm.safeParse({})).map(([field]) => field)).toContain("investor");
});

test("records of the future, of nothing and without their reason are refused", () => {
  expect(
    messages(InteractionForm.safeParse({ kind: "call", on: "2199-01-01", isSubstantive: "yes", notes: "x" })),
  ).toEqual([["on", "projects:error.inFuture"]]);
  expect(
    messages(
      CapitalForm.safeParse({
        kind: "foreign_capital",
        amount: { amount: "0", unit: "USD_wan" },
        arrivedOn: "2026-01-01",
      }),
    ),
  ).toEqual([["amount", "projects:error.positive"]]);
  expect(messages(ReviewForm.safeParse({ planned: "support", reviewerName: "王", reviewedOn: "2026-01-01" }))).toEqual([
    ["subject", "forms:required"],
    ["result", "forms:requiredChoice"],
  ]);
  expect(messages(VerificationForm.safeParse({ intent: "decide", decision: "rejected" }))).toEqual([
    ["note", "projects:error.rejectionNote"],
  ]);
  expect(messages(MilestonesForm.safeParse({ signing: { actualOn: "2199-01-01" } }))).toEqual([
    ["signing.actualOn", "projects:error.inFuture"],
  ]);
});
