import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guessMapping } from "~/domain/imports/guess-mapping";
import { mappingProblem } from "~/domain/imports/import-fields";
import { readTable } from "~/domain/imports/read-table";

test("the columns of a list of reported projects are all recognised", () => {
  expect(guessed(readFileSync("tests/fixtures/projects-reported.csv"))).toEqual({
    id: "id",
    project_name_zh: "name",
    project_name_en: "name_en",
    investor: "investor",
    investor_country: "country",
    sector_zh: "sector",
    priority_flag: "priority",
    zone_or_city_zh: "zone",
    province_zh: "province",
    amount_raw: "amount_as_reported",
    amount: "amount",
    currency: "currency",
    amount_qualifier: "amount_qualifier",
    date_raw: "date_as_written",
    announced_date: "date",
    status_as_reported: "status",
    dup_group: "ignore",
    note: "note",
  });
});

test("a zone's own Chinese list, with a title, a serial number and telephone numbers", () => {
  expect(guessed(readFileSync("tests/fixtures/projects-messy.csv"))).toEqual({
    序号: "ignore",
    项目编号: "id",
    项目名称: "name",
    投资方: "investor",
    "国别(地区)": "country",
    所属行业: "sector",
    "总投资(万美元)": "amount",
    签约日期: "date",
    所在园区: "zone",
    项目状态: "status",
    联系人: "first_contact_name",
    联系电话: "ignore",
    备注: "note",
  });
});

test("a list in traditional signs, and one with headers of everyday speech", () => {
  expect(
    guessed(Buffer.from("項目名稱,投資方,國別,總投資,簽約日期,所在園區\n甲,乙,日本,3億元,2024年3月5號,某園區\n")),
  ).toEqual({
    項目名稱: "name",
    投資方: "investor",
    國別: "country",
    總投資: "amount",
    簽約日期: "date",
    所在園區: "zone",
  });
  const spoken = "项目,外资企业,母国,投资原话,投资(元),币,时间原话,时间\n甲,乙,日本,约3亿元,300000000,CNY,去年,2023\n";
  expect(guessed(Buffer.from(spoken))).toMatchObject({
    外资企业: "investor",
    母国: "country",
    投资原话: "amount_as_reported",
    "投资(元)": "amount",
    币: "currency",
    时间原话: "date_as_written",
  });
});

test("amounts in words are known whatever their column is called, and the unit of a title counts for all", () => {
  expect(guessed(Buffer.from("项目,规模\n甲,3亿元\n乙,2000万美元\n"))).toMatchObject({ 规模: "amount" });
  const titled = readTable(Buffer.from("2024年统计表,,\n单位：万元,,\n项目,企业名称,投资总额\n甲,乙,3000\n"));
  if (!titled.ok) throw new Error(titled.reason);
  const { headers, rows, titles } = titled.table;
  expect(
    guessMapping(
      headers,
      rows.map(({ cells }) => cells),
      titles,
    ).amountUnit,
  ).toBe("CNY_wan");
});

test("an English list with other words", () => {
  const list =
    "Ref;Company;Country of origin;Project;Sector;Investment (EUR m);Announced;Location;Status;Comments;Source\nA1;Foo AG;Germany;Foo plant;Chemicals;30;12 March 2021;Suzhou;signed;x;y\nA2;Bar SA;France;Bar plant;Auto;45;Feb 2022;Taicang;planned;;z\n";
  expect(guessed(Buffer.from(list))).toEqual({
    Ref: "id",
    Company: "investor",
    "Country of origin": "country",
    Project: "name",
    Sector: "sector",
    "Investment (EUR m)": "amount",
    Announced: "date",
    Location: "zone",
    Status: "status",
    Comments: "note",
    Source: "text",
  });
});

test("of two columns of money or dates the readable one counts, the other keeps the words", () => {
  const list =
    "项目,公司,投资额（原文）,投资额(万元),币种,时间（原文）,公布日期\n甲,A,约三千万,3000,人民币,去年底,2022\n乙,B,两个亿左右,20000,人民币,日前,2023-05\n";
  expect(guessed(Buffer.from(list))).toMatchObject({
    项目: "name",
    公司: "investor",
    "投资额(原文)": "amount_as_reported",
    "投资额(万元)": "amount",
    币种: "currency",
    "时间(原文)": "date_as_written",
    公布日期: "date",
  });
});

test("a header nobody knows is told by its cells", () => {
  const list = "项目,A,B\n甲,USD,德国\n乙,CNY,法国\n丙,EUR,日本\n";
  expect(guessed(Buffer.from(list))).toEqual({ 项目: "name", A: "currency", B: "country" });
});

test("groups of duplicates somebody else has found are never used", () => {
  const headers = ["dup_group", "duplicate of", "重复组", "去重标记", "cluster"];
  expect(guessMapping(headers, [["a", "b", "c", "d", "e"]]).columns.map(({ field }) => field)).toEqual(
    headers.map(() => "ignore"),
  );
});

test("a field is one column's, and some name is needed", () => {
  const column = (header: string, field: "name" | "text" | "note") => ({ header, field });
  expect(mappingProblem({ columns: [column("a", "name"), column("b", "name")], amountUnit: null })).toEqual({
    reason: "mapped_twice",
    field: "name",
  });
  expect(mappingProblem({ columns: [column("a", "text"), column("b", "text")], amountUnit: null })).toEqual({
    reason: "no_name_column",
  });
  expect(
    mappingProblem({ columns: [column("a", "name"), column("b", "text"), column("c", "text")], amountUnit: null }),
  ).toBeNull();
});

function guessed(bytes: Buffer): Record<string, string> {
  const read = readTable(bytes);
  if (!read.ok) throw new Error(read.reason);
  const { headers, rows } = read.table;
  const mapping = guessMapping(
    headers,
    rows.map(({ cells }) => cells),
  );
  return Object.fromEntries(mapping.columns.map(({ header, field }) => [header, field]));
}
