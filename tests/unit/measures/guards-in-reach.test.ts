import { expect, test } from "vitest";
import { noFacts } from "~/domain/measures/facts";
import { guardsInReach } from "~/domain/measures/guards-in-reach";
import { withOwnProvince } from "~/domain/measures/own-province";
import { matchableMeasures } from "~~/seeds/reference/measures/matchable";

const national = matchableMeasures().filter(({ key }) => key === "P25-13f");
const provincial = national.map((guard) => ({
  ...guard,
  key: "GD-1",
  conditions: withOwnProvince(guard.conditions, "440000"),
}));
const keysIn = (province: string | null, zoneLevel: "national" | "provincial" | null = "national") =>
  guardsInReach([...national, ...provincial], { ...noFacts, province, zoneLevel }).map(({ key }) => key);

test("another province's guard is not told, one's own and the nation's are", () => {
  expect(keysIn("330000")).toEqual(["P25-13f"]);
  expect(keysIn("440000")).toEqual(["P25-13f", "GD-1"]);
});

test("where the province is unknown the guard is told", () => {
  expect(keysIn(null)).toEqual(["P25-13f", "GD-1"]);
});

test("what is forbidden in national zones is told in a provincial one too", () => {
  expect(keysIn("330000", "provincial")).toEqual(["P25-13f"]);
});

test("a province's measure asks for its province even where no condition was recorded", () => {
  expect(withOwnProvince([], "330000")).toMatchObject([{ fact: "province", in: ["330000"] }]);
  const own = withOwnProvince([], "330000");
  expect(withOwnProvince(own, "330000")).toBe(own);
  expect(withOwnProvince([], null)).toEqual([]);
});
