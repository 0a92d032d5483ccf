import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readTable, type Table } from "~/domain/imports/read-table";

const text = '项目名称,投资方\n诺登轴承项目,诺登\n晴川项目,"晴川, 株式会社"\n';

describe("the usual encodings are read alike", () => {
  test.each([
    ["UTF-8", Buffer.from(text), "utf-8"],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`), "utf-8"],
    ["UTF-16 LE with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text, "utf-16le")]), "utf-16le"],
    ["UTF-16 BE with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(text, "utf-16be")]), "utf-16be"],
    ["GB18030", iconv.encode(text, "gb18030"), "gb18030"],
  ])("%s", (_, bytes, encoding) => {
    const table = tableOf(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.headers).toEqual(["项目名称", "投资方"]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ["诺登轴承项目", "诺登"],
      ["晴川项目", "晴川, 株式会社"],
    ]);
  });

  test("UTF-16 without a mark, where the signs are mostly Latin", () => {
    expect(tableOf(iconv.encode("name,investor\nA,B\nC,D\n", "utf-16le")).rows).toHaveLength(2);
  });
});

describe("separators", () => {
  test.each([
    [";", "a;b\n1;2,5\n"],
    ["\t", "a\tb\n1\t2,5\n"],
    ["|", "a|b\n1|2,5\n"],
    [";", "sep=;\r\na;b\r\n1;2,5\r\n"],
  ])("%j", (delimiter, source) => {
    const table = tableOf(Buffer.from(source));
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows[0]?.cells).toEqual(["1", "2,5"]);
  });

  test("a line break inside quotes does not end the row, and rows know their lines", () => {
    const table = tableOf(Buffer.from('a,b\n"one\ntwo",x\n\nthree,y\n'));
    expect(table.rows.map(({ row, line, cells }) => [row, line, cells[0]])).toEqual([
      [1, 2, "one\ntwo"],
      [2, 5, "three"],
    ]);
  });

  test("a quote inside an unquoted cell is a character", () => {
    expect(tableOf(Buffer.from('a,b\n3" pipe,x\n')).rows[0]?.cells).toEqual(['3" pipe', "x"]);
  });
});

test("a title above the header is skipped", () => {
  const table = tableOf(Buffer.from("2024年一览表,,\n项目名称,投资方,国别\n甲,乙,德国\n"));
  expect(table.headers).toEqual(["项目名称", "投资方", "国别"]);
  expect(table.titles).toHaveLength(1);
  expect(table.rows[0]).toMatchObject({ row: 1, line: 3 });
});

test("rows shorter and longer than the header are told apart", () => {
  const table = tableOf(Buffer.from("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n1,2,3\n1,2,3\n"));
  expect(table.rows.map(({ shape }) => shape)).toEqual(["even", "short", "long", "even", "even", "even"]);
});

test("columns without or with the same name get names of their own", () => {
  expect(tableOf(Buffer.from("a,,a\n1,2,3\n")).headers).toEqual(["a", "#2", "a (2)"]);
});

test.each([
  ["an empty file", Buffer.from(""), "empty"],
  ["blanks only", Buffer.from("\n \n"), "empty"],
  ["a workbook", Buffer.from("PK\u0003\u0004rest", "latin1"), "excel"],
  ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "excel"],
  ["zero bytes in text", Buffer.from("a,b\n1,\0\n"), "binary"],
  ["an image", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1, 2, 3]), "binary"],
  ["a PDF", Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\n"), "binary"],
  [
    "a web page named as a workbook",
    Buffer.from("<html><table><tr><td>项目名称</td></tr></table></html>\nx\n"),
    "binary",
  ],
  ["a western encoding", Buffer.from("nom;société\nÉcole;é\n", "latin1"), "undecodable"],
  ["a quote that never ends", Buffer.from('a,b\n"1,2\n3,4\n'), "open_quote"],
  ["a header alone", Buffer.from("a,b\n"), "no_rows"],
  ["too much", Buffer.alloc(24 * 1024 * 1024 + 1, 65), "too_large"],
  ["too many rows", Buffer.from(`a\n${"1\n".repeat(50_001)}`), "too_many_rows"],
  ["too many columns", Buffer.from(`${"a,".repeat(201)}a\n${"1,".repeat(201)}1\n`), "too_many_columns"],
])("%s is refused with its reason", (_, bytes, reason) => {
  expect(readTable(bytes)).toMatchObject({ ok: false, reason });
});

function tableOf(bytes: Buffer): Table {
  const read = readTable(bytes);
  if (!read.ok) throw new Error(read.reason);
  return read.table;
}
