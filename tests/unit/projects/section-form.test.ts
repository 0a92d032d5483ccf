import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { LeadForm } from "~/domain/projects/forms/lead-form";
import {
  AssessmentForm,
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

describe("what the values of a section must satisfy", () => {
  const refused = (section: Parameters<typeof sectionForm>[0], values: Record<string, unknown>) =>
    messages(sectionForm(section).safeParse({ ...values, version: "1" }));
  const wan = (amount: string, unit = "CNY_wan") => ({ amount, unit });

  test("no part is larger than its whole, as far as both are in one currency", () => {
    expect(
      refused("money", {
        totalInvestment: wan("100"),
        fixedInvestment: wan("200"),
        foreignCapital: wan("300"),
        registeredCapital: wan("101"),
      }),
    ).toEqual([
      ["fixedInvestment", "projects:error.moreThanTotal"],
      ["foreignCapital", "projects:error.moreThanTotal"],
      ["registeredCapital", "projects:error.moreThanTotal"],
    ]);
    expect(refused("money", { totalInvestment: wan("100"), fixedInvestment: wan("100") })).toEqual([]);
    expect(refused("money", { totalInvestment: wan("100"), foreignCapital: wan("50", "USD_wan") })).toEqual([]);
    expect(refused("signing", { contractTotal: wan("1", "CNY_yi"), contractForeignCapital: wan("10001") })).toEqual([
      ["contractForeignCapital", "projects:error.moreThanContract"],
    ]);
  });

  test("an amount nobody invests is a slip in figure or unit", () => {
    expect(refused("money", { totalInvestment: wan("1000000000", "CNY_yi") })).toEqual([
      ["totalInvestment", "forms:amountTooLarge"],
    ]);
  });

  test("what has happened does not lie ahead; what is promised may", () => {
    expect(refused("construction", { actualStartOn: "2099-01-01", siteObtainedOn: "2099-01-01" })).toEqual([
      ["siteObtainedOn", "projects:error.inFuture"],
      ["actualStartOn", "projects:error.inFuture"],
    ]);
    expect(refused("registration", { companyRegisteredOn: "2099-01-01" })).toHaveLength(1);
    expect(refused("signing", { contractSignedOn: "2026-01-05", promisedStartOn: "2099-01-01" })).toEqual([]);
  });

  test("promises come in order, told also while another field is wrong", () => {
    expect(
      refused("signing", {
        contractSignedOn: "yesterday",
        promisedStartOn: "2027-06-01",
        promisedProductionOn: "2027-05-01",
        promisedCapacityOn: "2027-04-01",
      }),
    ).toEqual([
      ["contractSignedOn", "forms:notADate"],
      ["promisedProductionOn", "projects:error.productionBeforeStart"],
      ["promisedCapacityOn", "projects:error.capacityBeforeProduction"],
    ]);
  });

  test("a catalogue is checked in an edition", () => {
    expect(refused("appraisal", { negativeListResult: "not_listed" })).toEqual([
      ["negativeListEditionId", "projects:error.edition"],
    ]);
  });

  test("a code that is in no table is a slip, words are not", () => {
    expect(refused("industry", { industryCode: "9999" })).toEqual([["industryCode", "projects:error.industryCode"]]);
    for (const industryCode of ["3973", "39", "12英寸晶圆", "3D 打印", "芯片封装"])
      expect(refused("industry", { industryCode })).toEqual([]);
  });
});

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
  expect(messages(ReviewForm.safeParse({ planned: "none", reviewedOn: "2026-01-01" }))).toEqual([
    ["reviewerId", "projects:error.reviewer"],
  ]);
  expect(messages(VerificationForm.safeParse({ intent: "decide", decision: "rejected" }))).toEqual([
    ["note", "projects:error.rejectionNote"],
  ]);
  expect(messages(MilestonesForm.safeParse({ signing: { actualOn: "2199-01-01" } }))).toEqual([
    ["signing.actualOn", "projects:error.inFuture"],
  ]);
});

test("a lead that is not followed says why", () => {
  const refused = (form: Record<string, string>) => messages(AssessmentForm.safeParse({ on: "2026-01-05", ...form }));
  expect(refused({ result: "follow" })).toEqual([]);
  expect(refused({ result: "reject" })).toEqual([["notes", "projects:error.reasonNotFollowed"]]);
  expect(refused({ result: "reserve", notes: "产能规划未定" })).toEqual([]);
});

test.each([
  ["+49 201 5550 1234", true],
  ["0573-8888 1234 转 12", true],
  ["(0573)88881234", true],
  ["１３８００００００００", true],
  ["abc", false],
  ["1234", false],
  ["call 13800000000", false],
])("%j is a telephone number: %s", (firstContactPhone, isOne) => {
  const lead = LeadForm.safeParse({
    name: "甲",
    sourceChannel: "walk_in",
    investorIsAnonymous: "on",
    countryCode: "DE",
    industry: "3973",
    investmentRange: "unknown",
    firstContactName: "乙",
    firstContactPhone,
  });
  expect(messages(lead)).toEqual(isOne ? [] : [["firstContactPhone", "forms:notAPhone"]]);
});
