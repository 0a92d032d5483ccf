import { describe, expect, test } from "vitest";
import { isCalendarDate } from "~/values/calendar-date";
import { countries } from "~~/seeds/reference/countries";
import { currencies } from "~~/seeds/reference/currencies";
import { exchangeRates } from "~~/seeds/reference/exchange-rates";
import { coveredHolidayYears, holidays } from "~~/seeds/reference/holidays";
import { industries } from "~~/seeds/reference/industries";
import { policyEditions } from "~~/seeds/reference/policy-editions";
import { provinces } from "~~/seeds/reference/provinces";
import { zoneRankings } from "~~/seeds/reference/zone-rankings";
import { zones } from "~~/seeds/reference/zones";

function duplicatesIn(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("zones", () => {
  test("there are 232, each with its own code, name and place in the list", () => {
    expect(zones).toHaveLength(232);
    expect(duplicatesIn(zones.map((zone) => zone.code))).toEqual([]);
    expect(duplicatesIn(zones.map((zone) => zone.nameZh))).toEqual([]);
    expect(zones.map((zone) => zone.seq)).toEqual(Array.from({ length: 232 }, (_, index) => index + 1));
  });

  test("every zone lies in a province, and its code says which", () => {
    const known = new Set<string>(provinces.map((province) => province.code));
    for (const zone of zones) {
      expect(known.has(zone.provinceCode)).toBe(true);
      expect(zone.code).toMatch(new RegExp(`^Z${zone.provinceCode.slice(0, 2)}\\d{3}$`));
    }
  });

  test("what no source states is null, never an empty text", () => {
    expect(zones.find((zone) => zone.nameZh === "准东经济技术开发区")).toEqual({
      seq: 211,
      code: "Z65009",
      nameZh: "准东经济技术开发区",
      nameEn: null,
      provinceCode: "650000",
      cityZh: null,
      yearApproved: null,
      approvedPeriod: null,
      mainIndustries: null,
    });
    expect(zones.flatMap((zone) => Object.values(zone)).filter((value) => value === "")).toEqual([]);
  });

  test("every ranked zone is one of them", () => {
    expect(zoneRankings).toHaveLength(62);
    const byCode = new Map(zones.map((zone) => [zone.code, zone.nameZh]));
    for (const ranking of zoneRankings) {
      if (ranking.zoneCode) expect(byCode.get(ranking.zoneCode)).toBe(ranking.zoneNameZh);
    }
    expect(duplicatesIn(zoneRankings.map((one) => `${one.evaluationYear}/${one.list}/${one.zoneNameZh}`))).toEqual([]);
  });
});

test("31 provinces in four regions", () => {
  expect(provinces).toHaveLength(31);
  expect(duplicatesIn(provinces.map((province) => province.code))).toEqual([]);
  const count = (region: string) => provinces.filter((province) => province.region === region).length;
  expect([count("east"), count("central"), count("west"), count("northeast")]).toEqual([10, 6, 12, 3]);
});

describe("countries and regions", () => {
  test("all 249 codes, each named in both languages", () => {
    expect(countries).toHaveLength(249);
    expect(duplicatesIn(countries.map((country) => country.code))).toEqual([]);
    expect(duplicatesIn(countries.map((country) => country.nameZh))).toEqual([]);
    expect(duplicatesIn(countries.map((country) => country.nameEn))).toEqual([]);
  });

  test.each([
    ["HK", "中国香港", "Hong Kong, China"],
    ["MO", "中国澳门", "Macao, China"],
    ["TW", "中国台湾", "Taiwan, China"],
  ])("%s is %s", (code, nameZh, nameEn) => {
    expect(countries.find((country) => country.code === code)).toMatchObject({ nameZh, nameEn, isFreePort: false });
  });

  test("free ports are marked", () => {
    expect(countries.filter((country) => country.isFreePort).map((country) => country.code)).toEqual([
      "BB",
      "BM",
      "KY",
      "MU",
      "VG",
      "WS",
    ]);
  });
});

test("every currency but the yuan has a provisional rate at the start of 2024, 2025 and 2026", () => {
  expect(duplicatesIn(currencies.map((currency) => currency.code))).toEqual([]);
  for (const { code } of currencies) {
    const dates = exchangeRates.filter((rate) => rate.currency === code).map((rate) => rate.date);
    expect(dates).toEqual(code === "CNY" ? [] : ["2024-01-02", "2025-01-02", "2026-01-05"]);
  }
  for (const rate of exchangeRates) {
    expect(rate.isProvisional).toBe(true);
    expect(Number(rate.cnyPerUnit)).toBeGreaterThan(0);
  }
});

describe("holidays", () => {
  test.each([
    [2024, 28, 8],
    [2025, 28, 5],
    [2026, 33, 6],
  ])("%i has %i days off and %i make-up days, as its notice says", (year, daysOff, workdays) => {
    const ofYear = holidays.filter((day) => day.date.startsWith(String(year)));
    expect(coveredHolidayYears).toContain(year);
    expect(ofYear.filter((day) => day.kind === "holiday")).toHaveLength(daysOff);
    expect(ofYear.filter((day) => day.kind === "workday")).toHaveLength(workdays);
  });

  test("no day is listed twice, and only weekends are made up for", () => {
    expect(duplicatesIn(holidays.map((day) => day.date))).toEqual([]);
    for (const day of holidays) {
      expect(isCalendarDate(day.date)).toBe(true);
      if (day.kind === "workday") expect([0, 6]).toContain(new Date(day.date).getUTCDay());
    }
  });
});

describe("industries", () => {
  const byCode = new Map(industries.map((industry) => [industry.code, industry]));

  test("20 sections and 97 divisions, no code twice", () => {
    expect(industries.filter((one) => one.level === "section").map((one) => one.code)).toEqual([
      ..."ABCDEFGHIJKLMNOPQRST",
    ]);
    const divisions = industries.filter((one) => one.level === "division").map((one) => Number(one.code));
    expect(divisions).toEqual(Array.from({ length: 97 }, (_, index) => index + 1));
    expect(duplicatesIn(industries.map((one) => one.code))).toEqual([]);
  });

  test("every code has a parent one level up, and is manufacturing as its section is", () => {
    const levels = ["section", "division", "group", "class"];
    for (const industry of industries) {
      if (industry.level === "section") {
        expect(industry.parent).toBeNull();
        continue;
      }
      const parent = byCode.get(industry.parent ?? "");
      expect(parent, industry.code).toBeDefined();
      expect(levels.indexOf(industry.level)).toBe(levels.indexOf(parent?.level ?? "") + 1);
      expect(industry.isManufacturing).toBe(parent?.isManufacturing);
    }
  });

  test.each([
    ["3973", "集成电路制造", "class", "397", "integrated_circuits"],
    ["3562", "半导体器件专用设备制造", "class", "356", "integrated_circuits"],
    ["2762", "基因工程药物和疫苗制造", "class", "276", "biopharma"],
    ["2780", "药用辅料及包装材料", "class", "278", null],
    ["278", "药用辅料及包装材料", "group", "27", null],
    ["3491", "工业机器人制造", "class", "349", "high_end_equipment"],
    ["6520", "集成电路设计", "class", "652", "integrated_circuits"],
    ["39", "计算机、通信和其他电子设备制造业", "division", "C", null],
  ])("%s is %s", (code, nameZh, level, parent, priority) => {
    expect(byCode.get(code)).toMatchObject({ nameZh, level, parent, priority });
  });
});

describe("editions of the catalogue and the lists", () => {
  test("each kind has one edition in force, and the older ones end the day before the next begins", () => {
    const kinds = [...new Set(policyEditions.map((edition) => edition.kind))];
    for (const kind of kinds) {
      const editions = policyEditions.filter((edition) => edition.kind === kind);
      expect(editions.filter((edition) => edition.standing === "in_force")).toHaveLength(1);
      expect(editions.at(-1)?.effectiveTo).toBeNull();
      for (const [index, edition] of editions.entries()) {
        const next = editions[index + 1];
        if (!next) continue;
        const dayAfter = new Date(Date.parse(edition.effectiveTo ?? "") + 86_400_000).toISOString().slice(0, 10);
        expect(dayAfter).toBe(next.effectiveFrom);
      }
    }
  });
});
