import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { guessMapping } from "~/domain/imports/guess-mapping";
import type { ImportField } from "~/domain/imports/import-fields";
import { rowReader } from "~/domain/imports/read-row";
import { readTable } from "~/domain/imports/read-table";

describe("a row of reported facts", () => {
  test("becomes columns, and keeps its wording beside them", () => {
    const { draft, problems } = readOne({
      id: "X-1",
      name: "诺登轴承生产基地（一期）",
      investor: "诺登轴承（Norden Bearings）",
      country: "德国",
      sector: "轴承",
      priority: "high_end_equipment",
      zone: "临江市",
      province: "江苏省",
      amount: "500000000",
      currency: "CNY",
      amount_as_reported: "总投资约5亿元",
      date: "2023-02",
      date_as_written: "今年2月",
      status: "举行奠基仪式",
      note: "两行\n备注",
    });
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({
      identity: "id:X-1",
      columns: {
        name: "诺登轴承生产基地(一期)",
        countryCode: "DE",
        industryCode: null,
        industryText: "轴承",
        totalInvestment: "500000000",
        totalInvestmentCurrency: "CNY",
        amountAsReported: "总投资约5亿元",
        firstContactOn: null,
      },
      investor: { nameZh: "诺登轴承", nameEn: "Norden Bearings" },
      reported: {
        zone: "临江市",
        province: "江苏省",
        date: "2023-02",
        date_as_written: "今年2月",
        amount_qualifier: "approx",
        status: "举行奠基仪式",
        priority: "high_end_equipment",
        note: "两行\n备注",
      },
      flags: ["high_end_equipment"],
    });
  });

  test("leaves blank what is blank", () => {
    const { draft, problems } = readOne({ name: "只有名称" });
    expect(problems).toEqual([]);
    expect(Object.entries(draft?.columns ?? {}).filter(([, value]) => value !== null)).toEqual([["name", "只有名称"]]);
    expect([draft?.investor, draft?.reported, draft?.other, draft?.flags]).toEqual([null, {}, [], []]);
  });

  test("a full date is a first contact only where the column says so", () => {
    expect(readOne({ name: "甲", date: "2023-02-05" }).draft?.columns.firstContactOn).toBeNull();
    expect(readOne({ name: "甲", first_contact_on: "2023/2/5" }).draft?.columns.firstContactOn).toBe("2023-02-05");
    const partial = readOne({ name: "甲", first_contact_on: "2023年2月" }).draft;
    expect([partial?.columns.firstContactOn, partial?.reported.first_contact_on]).toEqual([null, "2023年2月"]);
  });

  test("an amount said to be unknown keeps its word and is no amount", () => {
    const { draft, problems } = readOne({ name: "甲", amount: "面议" });
    expect(problems).toEqual([]);
    expect([draft?.columns.totalInvestment, draft?.columns.amountAsReported]).toEqual([null, "面议"]);
  });

  test("several countries, ranges and words for dates stay text, and it is said so", () => {
    const { draft, problems } = readOne({ name: "甲", country: "荷兰/英国", amount: "10-20亿元", date: "去年12月" });
    expect(problems.map(({ field, reason }) => [field, reason])).toEqual([
      ["amount", "amount_range"],
      ["date", "date_as_text"],
      ["country", "several_countries"],
    ]);
    expect(draft?.columns).toMatchObject({ countryCode: null, totalInvestment: null, amountAsReported: "10-20亿元" });
    expect(draft?.reported).toMatchObject({ country: "荷兰/英国", date_as_written: "去年12月" });
  });

  test("an investor without a project's name stands in for it", () => {
    const { draft, problems } = readOne({ investor: "诺登" });
    expect([draft?.columns.name, problems[0]?.reason]).toEqual(["诺登", "name_missing"]);
  });

  test("formulas, script and hidden signs are text", () => {
    const { draft } = readOne({
      name: '=HYPERLINK("http://x")\u200b\u202e',
      investor: "<script>alert(1)</script>",
      status: "@SUM(A1)",
      note: "\u0000+1",
    });
    expect(draft?.columns.name).toBe('=HYPERLINK("http://x")');
    expect(draft?.investor?.name).toBe("<script>alert(1)</script>");
    expect(draft?.reported).toMatchObject({ status: "@SUM(A1)", note: "+1" });
  });

  test("telephone numbers and addresses in a column kept as text are masked", () => {
    const { draft } = readOne({ name: "甲", text: "13812345678" });
    expect(draft?.other[0]?.text).not.toContain("12345");
    expect(readOne({ name: "甲", text: "厂房 8 栋" }).draft?.other).toEqual([{ column: "text", text: "厂房 8 栋" }]);
  });
});

test("a list with its amounts in words only has them from there, as far as they are one amount", () => {
  const amount = (words: string) => {
    const { draft, problems } = readOne({ name: "甲", amount_as_reported: words });
    expect(problems).toEqual([]);
    return [draft?.columns.totalInvestment, draft?.columns.totalInvestmentCurrency, draft?.columns.amountAsReported];
  };
  expect(amount("总投资约5亿元")).toEqual(["500000000", "CNY", "总投资约5亿元"]);
  expect(amount("一期2亿元，二期3亿元")).toEqual([null, null, "一期2亿元，二期3亿元"]);
  expect(amount("1200")).toEqual([null, null, "1200"]);
});

test("a unified social credit code is taken when its check digit is right, in whatever width", () => {
  const code = (text: string) => readOne({ name: "甲", credit_code: text }).draft?.columns.creditCode;
  expect(code("９１３５０１００Ｍ０００１００Ｙ４３")).toBe("91350100M000100Y43");
  expect(code("-")).toBeNull();
});

test.each<[Partial<Record<ImportField, string>>, string, string]>([
  [{ name: "甲", credit_code: "91350100M000100Y4A" }, "credit_code", "credit_code_wrong"],
  [{ name: "甲", credit_code: "123" }, "credit_code", "credit_code_wrong"],
  [{ name: "合 计", amount: "3亿元" }, "row", "total_row"],
  [{ note: "总计" }, "row", "total_row"],
  [{ note: "x" }, "row", "no_name"],
  [{ name: "项".repeat(121) }, "name", "too_long"],
  [{ name: "甲", note: "长".repeat(2_001) }, "note", "too_long"],
  [{ name: "甲", amount: "一些钱" }, "amount", "amount_unreadable"],
  [{ name: "甲", amount: "3000" }, "amount", "unit_missing"],
  [{ name: "甲", amount: "3000", currency: "贝壳" }, "currency", "unknown_currency"],
  [{ name: "甲", date: "2023-02-30" }, "date", "impossible_date"],
])("a row with %j is refused", (cells, field, reason) => {
  const { draft, problems } = readOne(cells);
  expect(draft).toBeNull();
  expect(problems).toContainEqual(expect.objectContaining({ row: 1, field, reason }));
});

test("identity is the id, else investor, name and date whatever their dress", () => {
  const identity = (cells: Partial<Record<ImportField, string>>) => readOne(cells).draft?.identity;
  expect(identity({ id: "７", name: "甲" })).toBe("id:7");
  const plain = identity({ name: "甲(一期)", investor: "Foo AG", date: "2023-02" });
  expect(identity({ name: "甲（一期）", investor: "foo  ag.", date: "2023年2月" })).toBe(plain);
  expect(identity({ name: "臺灣積體電路", investor: "台積電股份有限公司" })).toBe(
    identity({ name: "台湾积体电路", investor: "台积电" }),
  );
  expect(identity({ name: "甲(二期)", investor: "Foo AG", date: "2023-02" })).not.toBe(plain);
  expect(identity({ name: "甲(一期)", investor: "Foo AG", date: "2023-03" })).not.toBe(plain);
});

test("every row of the messy list is read or refused for its reason", () => {
  const read = readTable(readFileSync("tests/fixtures/projects-messy.csv"));
  if (!read.ok) throw new Error(read.reason);
  const { headers, rows } = read.table;
  const reader = rowReader(
    headers,
    guessMapping(
      headers,
      rows.map(({ cells }) => cells),
    ),
  );
  const refused = rows.flatMap((row) => {
    const { draft, problems } = reader(row);
    return draft ? [] : [[row.row, row.line, problems.at(-1)?.reason]];
  });
  expect(refused).toEqual([
    [7, 11, "impossible_date"],
    [8, 12, "amount_unreadable"],
    [9, 13, "no_name"],
    [10, 14, "unknown_currency"],
    [13, 17, "too_many_cells"],
  ]);
});

function readOne(cells: Partial<Record<ImportField, string>>) {
  const headers = Object.keys(cells);
  const columns = (Object.keys(cells) as ImportField[]).map((field) => ({ header: field, field }));
  return rowReader(headers, { columns, amountUnit: null })({
    row: 1,
    line: 2,
    cells: Object.values(cells),
    shape: "even",
  });
}
