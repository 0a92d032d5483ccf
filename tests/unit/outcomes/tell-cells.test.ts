import { describe, expect, test } from "vitest";
import { type Counted, type PartKind, tellCells, togetherPart } from "~/domain/outcomes/tell-cells";

type Row = Counted<"granted">;
let project = 0;

/** As many links of as many different projects. */
function links(count: number, where: Partial<Omit<Row, "project" | "figures">> = {}): Row[] {
  return Array.from({ length: count }, () => {
    project += 1;
    const zone = where.zone ?? "A";
    return {
      line: "P1",
      province: "Z",
      part: where.part ?? zone,
      isHidden: true,
      ...where,
      zone,
      project,
      figures: ["granted"],
    };
  });
}

/** What is shown: 5 · 5+ · <3 where nothing may be told. */
function shown(rows: Row[], kind: PartKind) {
  const told = tellCells(rows, ["granted"], kind);
  const text = (cells: { granted: { count: number; isPart: boolean } } | undefined) =>
    cells ? `${cells.granted.count}${cells.granted.isPart ? "+" : ""}` : "-";
  return {
    total: text(told.total),
    line: text(told.lines.get("P1")),
    parts: Object.fromEntries([...(told.parts.get("P1") ?? [])].map(([part, cells]) => [part, text(cells)])),
    partTotals: Object.fromEntries([...told.partTotals].map(([part, cells]) => [part, text(cells)])),
  };
}

describe("what an office is told by zone", () => {
  test.each<[string, Row[], string, Record<string, string>]>([
    ["three hidden projects in a zone", links(3), "3", { A: "3" }],
    ["two", links(2), "0+", { A: "0+" }],
    ["what it may see, however little", links(1, { isHidden: false }), "1", { A: "1" }],
    [
      "what it may see beside one hidden project, which is left out",
      [...links(4, { isHidden: false }), ...links(1)],
      "4+",
      { A: "4+" },
    ],
    [
      "one small zone beside a large one, in no total",
      [...links(5), ...links(2, { zone: "B" })],
      "5+",
      { A: "5", B: "0+" },
    ],
    [
      "two small zones of three projects, told together",
      [...links(5), ...links(2, { zone: "B" }), ...links(1, { zone: "C" })],
      "8",
      { A: "5", B: "0+", C: "0+", [togetherPart]: "3" },
    ],
    [
      "two small zones of two projects, told nowhere",
      [...links(5), ...links(1, { zone: "B" }), ...links(1, { zone: "C" })],
      "5+",
      { A: "5", B: "0+", C: "0+" },
    ],
    [
      "small zones of several provinces that stand together",
      [...links(1), ...links(1, { zone: "B", province: "Y" }), ...links(1, { zone: "C", province: "X" })],
      "3",
      { A: "0+", B: "0+", C: "0+", [togetherPart]: "3" },
    ],
    [
      "a province whose small zones stand together, and one small zone elsewhere that then stands alone",
      [...links(2), ...links(1, { zone: "B" }), ...links(1, { zone: "C", province: "Y" })],
      "3+",
      { A: "0+", B: "0+", C: "0+", [togetherPart]: "3" },
    ],
  ])("%s", (_, rows, total, parts) => {
    expect(shown(rows, "zone")).toMatchObject({ total, line: total, parts });
  });

  test("three links of one project are one project", () => {
    const [link] = links(1);
    expect(shown(link ? [link, link, link] : [], "zone").total).toBe("0+");
  });

  test("a province's small zones are told with the province", () => {
    const rows = [...links(2), ...links(1, { zone: "B" })].map((row) => ({ ...row, part: row.province }));
    expect(shown(rows, "province")).toMatchObject({ total: "3", parts: { Z: "3" } });
  });

  test("a province is told the same whether the others are shown or not", () => {
    const own = [...links(2), ...links(1, { zone: "B" })];
    const others = [...links(1, { zone: "C", province: "Y" }), ...links(4, { zone: "D", province: "Y" })];
    const byProvince = (rows: Row[]) =>
      shown(
        rows.map((row) => ({ ...row, part: row.province })),
        "province",
      ).parts;
    expect(byProvince([...own, ...others])).toMatchObject({ Z: byProvince(own).Z, Y: byProvince(others).Y });
  });
});

describe("what an office is told by measure or sector", () => {
  test("a single small part takes the next smallest along, so that the total does not give it away", () => {
    const rows = [...links(2, { part: "x" }), ...links(4, { part: "y" }), ...links(9, { part: "z" })];
    expect(shown(rows, "other")).toMatchObject({ total: "15", parts: { x: "0+", y: "0+", z: "9" } });
  });

  test("two parts of one project each take a third along: their sum would say it", () => {
    const rows = [...links(1, { part: "x" }), ...links(1, { part: "y" }), ...links(9, { part: "z" })];
    expect(shown(rows, "other").parts).toEqual({ x: "0+", y: "0+", z: "0+" });
  });

  test("two small parts of three projects do not", () => {
    const rows = [...links(1, { part: "x" }), ...links(2, { part: "y" }), ...links(9, { part: "z" })];
    expect(shown(rows, "other").parts).toEqual({ x: "0+", y: "0+", z: "9" });
  });

  test("what may be seen stays told in a part kept back", () => {
    const rows = [...links(3, { part: "x", isHidden: false }), ...links(1, { part: "x" }), ...links(5, { part: "y" })];
    expect(shown(rows, "other")).toMatchObject({ total: "9", parts: { x: "3+", y: "0+" } });
  });

  test("a part's total is the sum of the cells told", () => {
    const rows = [
      ...links(2, { part: "x" }),
      ...links(4, { part: "y" }),
      ...links(5, { line: "P2", part: "x" }),
      ...links(5, { line: "P2", part: "y" }),
    ];
    expect(shown(rows, "other")).toMatchObject({ total: "16", partTotals: { x: "5+", y: "5+" } });
  });
});

test("no line can be worked out below three hidden projects or two cells, whatever the zones hold", () => {
  for (let a = 0; a <= 4; a += 1)
    for (let b = 0; b <= 4; b += 1)
      for (let c = 0; c <= 4; c += 1) {
        const rows = [...links(a), ...links(b, { zone: "B" }), ...links(c, { zone: "C", province: "Y" })];
        const told = tellCells(rows, ["granted"], "zone");
        const cells = [a, b, c];
        const apart = cells.filter((count) => count >= 3).reduce((sum, count) => sum + count, 0);
        const difference = told.total.granted.count - apart;
        const small = cells.filter((count) => count > 0 && count < 3);
        expect(difference === 0 || (difference >= 3 && small.length >= 2), `${cells}`).toBe(true);
      }
});
