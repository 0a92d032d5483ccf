import { expect, test } from "vitest";
import { readFlags, readKind } from "~/domain/imports/read-codes";
import { readCountry } from "~/domain/imports/read-country";
import { readReportedDate } from "~/domain/imports/read-reported-date";

test.each([
  ["2023", "2023"],
  ["2023年", "2023"],
  ["2023-02", "2023-02"],
  ["2023年2月份", "2023-02"],
  ["202302", "2023-02"],
  ["2023.11", "2023-11"],
  ["5/2021", "2021-05"],
  ["Feb 2023", "2023-02"],
  ["2023/2/5", "2023-02-05"],
  ["20230205", "2023-02-05"],
  ["２０２３年１２月１日", "2023-12-01"],
  ["2023-02-05 00:00:00", "2023-02-05"],
  ["2023-02-05T08:00:00Z", "2023-02-05"],
  ["12 March 2021", "2021-03-12"],
  ["March 3rd, 2021", "2021-03-03"],
  ["1-Mar-2021", "2021-03-01"],
  ["25/12/2021", "2021-12-25"],
  ["12/25/2021", "2021-12-25"],
  ["44927", "2023-01-01"],
  ["2024-02-29", "2024-02-29"],
])("%s is read as exactly as it is written", (cell, date) => {
  expect(readReportedDate(cell)).toEqual({ kind: "date", date });
});

test.each(["2023-02-30", "2023-13", "2023-00-10", "2023-02-29", "31/04/2021", "1799-01-01"])(
  "%s does not exist",
  (cell) => {
    expect(readReportedDate(cell)).toEqual({ kind: "refused", reason: "impossible_date" });
  },
);

test.each([
  ["今年2月", null],
  ["日前", null],
  ["6日", null],
  ["2023年上半年", "2023"],
  ["签约于2023年3月5日", "2023-03-05"],
  ["2013年底；2015年4月14日竣工投产", null],
])("%s stays text", (cell, date) => {
  expect(readReportedDate(cell)).toEqual({ kind: "text", reason: "date_as_text", date });
});

test("a day that can be read two ways gives its year only", () => {
  expect(readReportedDate("3/4/2021")).toEqual({ kind: "text", reason: "date_ambiguous", date: "2021" });
});

test.each(["", "-", "待定", "N/A"])("%j is no date", (cell) => {
  expect(readReportedDate(cell)).toEqual({ kind: "none" });
});

test.each([
  ["DE", "DE"],
  ["德国", "DE"],
  ["德资", "DE"],
  ["Germany", "DE"],
  ["中国香港", "HK"],
  ["港资企业", "HK"],
  ["台资", "TW"],
  ["UK", "GB"],
  ["Republic of Korea", "KR"],
  ["韓國", "KR"],
  ["美国、美国", "US"],
  ["英属维京群岛", "VG"],
])("%s is a country or region", (cell, code) => {
  expect(readCountry(cell)).toEqual({ kind: "country", code });
});

test.each([
  ["荷兰/英国", "several_countries"],
  ["美国、沙特", "several_countries"],
  ["火星", "unknown_country"],
  ["constructor", "unknown_country"],
])("%s stays text", (cell, reason) => {
  expect(readCountry(cell)).toEqual({ kind: "text", reason });
});

test("kinds and priority sectors are read as code or word", () => {
  expect(["新设", "增资扩产", "中外合资", "joint venture", "rd_centre", "其他"].map(readKind)).toEqual([
    "new",
    "expansion",
    "joint_venture",
    "joint_venture",
    "rd_centre",
    null,
  ]);
  expect(["biopharma", "集成电路", "none", "高端装备、生物医药"].map(readFlags)).toEqual([
    ["biopharma"],
    ["integrated_circuits"],
    [],
    ["biopharma", "high_end_equipment"],
  ]);
});
