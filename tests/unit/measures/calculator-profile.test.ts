import { describe, expect, test } from "vitest";
import {
  calculatorHref,
  emptyProfile,
  factsOf,
  type Profile,
  profileOfProject,
  type ZoneFacts,
} from "~/domain/calculator/profile";
import { noFacts } from "~/domain/measures/facts";
import { askedProfile } from "~/http/asked-profile";

const asked = (query: string) => askedProfile(new Request(`http://localhost/calculator?${query}`));
const jiaxing: ZoneFacts = {
  province: "330000",
  zoneLevel: "national",
  region: "east",
  isTopRankedZone: true,
  hasPlanningEia: true,
};

describe("a profile from the address", () => {
  test("an empty one knows nothing, not even that the project is on no list", () => {
    expect(factsOf(asked(""), null)).toEqual({ ...noFacts, lists: null });
  });

  test("a full one is read field by field", () => {
    const profile = asked(
      "filled=on&province=420000&zoneLevel=provincial&topRanked=no&planningEia=yes&sector=biopharma&manufacturing=no" +
        "&kind=expansion&stage=signed&landMode=lease&landUse=industrial_1&lists[]=key&lists[]=zone&categories[]=land",
    );
    expect(profile.categories).toEqual(["land"]);
    expect(factsOf(profile, null)).toEqual({
      province: "420000",
      zoneLevel: "provincial",
      region: "central",
      isTopRankedZone: false,
      hasPlanningEia: true,
      sector: "biopharma",
      suggestedSector: null,
      manufacturing: false,
      kind: "expansion",
      stage: "signed",
      landMode: "lease",
      landUse: "industrial_1",
      lists: ["key", "zone"],
      judgements: {},
    });
  });

  test.each<[string, string, unknown]>([
    ["on no list is an answer", "lists[]=none", []],
    ["a list beside it counts", "lists[]=none&lists[]=provincial", ["provincial"]],
    ["nothing ticked is unknown", "", null],
  ])("%s", (_, query, lists) => {
    expect(factsOf(asked(query), null).lists).toEqual(lists);
  });

  test("what makes no sense is as if it were not there", () => {
    expect(asked("province=999999&stage=soon&sector=integrated_circuits&categories[]=weather")).toEqual({
      ...emptyProfile,
      sector: "integrated_circuits",
    });
  });

  test("a project that is no id is absent", () => {
    expect(() => asked("project=1")).toThrow();
  });

  test("a zone says province, level and region itself; of rank and EIA the profile's answer goes first", () => {
    const elsewhere = { ...emptyProfile, province: "420000", zoneLevel: "provincial" as const };
    expect(factsOf(elsewhere, jiaxing)).toMatchObject(jiaxing);
    expect(factsOf({ ...elsewhere, topRanked: "no", planningEia: "no" }, jiaxing)).toMatchObject({
      ...jiaxing,
      isTopRankedZone: false,
      hasPlanningEia: false,
    });
  });

  test("a suggested sector counts only while no sector is chosen", () => {
    expect(factsOf(emptyProfile, null, "biopharma").suggestedSector).toBe("biopharma");
    expect(factsOf({ ...emptyProfile, sector: "digital" }, null, "biopharma").suggestedSector).toBeNull();
  });
});

test("a profile, its address and the profile read from it are the same", () => {
  const profile: Profile = {
    ...emptyProfile,
    filled: true,
    province: "330000",
    lists: ["key", "none"],
    categories: ["land", "eia"],
    text: "60 亩工业用地 & 厂房",
  };
  const href = calculatorHref(profile, "/calculator", { lang: "en" });
  expect(href).toContain("lang=en");
  expect(asked(href.split("?")[1] ?? "")).toEqual(profile);
  expect(calculatorHref(emptyProfile)).toBe("/calculator");
});

test("a project's record becomes the same facts again, its zone aside", () => {
  const facts = { ...noFacts, sector: "biopharma" as const, manufacturing: true, stage: "signed" as const, lists: [] };
  const profile = profileOfProject(
    { ...emptyProfile, categories: ["land"] },
    { id: "p", zoneId: "z" },
    { facts, ownPlanningEia: false },
  );
  expect(profile).toMatchObject({ project: "p", zone: "z", filled: true, categories: ["land"], lists: ["none"] });
  expect(factsOf(profile, jiaxing)).toEqual({ ...facts, ...jiaxing, hasPlanningEia: false });
});
