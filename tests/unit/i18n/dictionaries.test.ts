import { describe, expect, test } from "vitest";
import { orgKinds, roles } from "~/domain/access/roles";
import * as catalog from "~/domain/measures/catalog";
import { needCategories } from "~/domain/needs/categories";
import * as needCodes from "~/domain/needs/codes";
import * as projectCodes from "~/domain/projects/codes";
import { fixedT } from "~/i18n/index.server";
import { resources } from "~/i18n/resources";
import { flatten } from "~/i18n/words.server";

const chinese = resources["zh-CN"];
const english = resources.en;

describe.each(Object.keys(chinese) as (keyof typeof chinese)[])("the dictionary %s", (namespace) => {
  const zh = new Map(flatten(chinese[namespace]));
  const en = new Map(flatten(english[namespace]));

  test("has the same keys in both languages", () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
  });

  test("has the same placeholders in both languages", () => {
    // "Tried once" may say its number in words.
    const differing = [...zh].filter(
      ([key, text]) => !key.endsWith("_one") && placeholders(text) !== placeholders(en.get(key) ?? ""),
    );
    expect(differing).toEqual([]);
  });

  test("has no empty text", () => {
    expect([...zh, ...en].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("has no Chinese left in its English texts", () => {
    const foreign = [...en].filter(
      ([key, text]) => /[\u3400-\u9fff]/.test(text) && !allowedChinese.test(`${namespace}.${key}`),
    );
    expect(foreign).toEqual([]);
  });
});

test("a plural form in one language is a plural form in the other", () => {
  for (const [namespace, dictionary] of Object.entries(english)) {
    const keys = new Set(flatten(dictionary).map(([key]) => key));
    const lonely = [...keys].filter((key) => key.endsWith("_one") && !keys.has(key.replace(/_one$/, "_other")));
    expect(lonely, namespace).toEqual([]);
  }
});

test.each([
  ["stage", projectCodes.stages],
  ["status", projectCodes.statuses],
  ["projectKind", projectCodes.projectKinds],
  ["confidentiality", projectCodes.confidentialities],
  ["sourceChannel", projectCodes.sourceChannels],
  ["priorityFlag", projectCodes.priorityFlags],
  ["priorityFlagShort", projectCodes.priorityFlags],
  ["sector", projectCodes.sectors],
  ["chainRole", projectCodes.chainRoles],
  ["landMode", projectCodes.landModes],
  ["investorTag", projectCodes.investorTags],
  ["milestone", projectCodes.milestones],
  ["listLevel", projectCodes.listLevels],
  ["needCategory", needCategories],
  ["role", roles],
  ["orgKind", orgKinds],
  ["modality", catalog.modalities],
  ["measureNature", catalog.measureNatures],
  ["standing", catalog.toldStandings],
  ["beneficiary", catalog.beneficiaries],
  ["region", catalog.regions],
  ["department", catalog.departmentFunctions],
  ["needState", needCodes.needStates],
  ["needOutcome", needCodes.needOutcomes],
  ["landUseClass", needCodes.landUseClasses],
  ["eiaState", needCodes.eiaStates],
  ["financeInstrument", needCodes.financeInstruments],
  ["talentKind", needCodes.talentKinds],
  ["travelDocument", needCodes.travelDocuments],
  ["revealPurpose", needCodes.revealPurposes],
] as const)("every %s code has a name, and no name is without its code", (group, codes) => {
  expect(Object.keys(chinese.codes[group]).sort()).toEqual([...codes].sort());
});

test("a count chooses the English form and fills its number in", () => {
  expect(fixedT("en", "common")("days", { count: 1 })).toBe("1 day");
  expect(fixedT("en", "common")("days", { count: 3 })).toBe("3 days");
  expect(fixedT("zh-CN", "common")("days", { count: 3 })).toBe("3 天");
});

/** Texts that must show the other script: the language's own name. */
const allowedChinese = /^frame\.switchLanguage$/;

function placeholders(text: string): string {
  return [...text.matchAll(/\{\{\s*([\w.]+)/g)]
    .map(([, name]) => name)
    .sort()
    .join();
}
