import type { Language } from "~/domain/access/viewer";
import { fixedT } from "~/i18n/index.server";
import { type GapLine, type GapPage, gapFigures } from "./gap-page.server";
import type { PartName } from "./outcome-page.server";
import type { Cell } from "./tell-cells";

/** How a figure kept back shows: it rests on fewer than three projects, or would let others be worked out. */
type KeptSign = "few" | "notTold";
type CsvCell = string | number | null;

/**
 * The gap report as rows of a table: categories, their parts, examples, the total, and below them the definitions.
 * What the page keeps back is kept back here as well.
 */
export function gapTable(page: GapPage, language: Language): CsvCell[][] {
  const t = fixedT(language, "outcomes");
  const codes = fixedT(language, "codes");
  const nameOf = (part: PartName): string => {
    if (part.kind === "sector") return part.key === "unknown" ? t("sectorUnknown") : codes(`sector.${part.key}`);
    if (part.kind === "together") return t("together");
    const text = part.kind === "measure" ? part.title : part.name;
    return language === "en" ? text.en : text.zh;
  };
  const head = [
    t("gaps.row"),
    t("gaps.category"),
    t("gaps.name"),
    ...gapFigures.map((figure) => t(`gaps.${figure}`)),
    t("gaps.share"),
    t("gaps.oldest"),
    t("gaps.asked"),
    t("gaps.code"),
    t("gaps.raisedOn"),
    t("gaps.kindHead"),
    t("gaps.finding"),
  ];
  const rows = page.lines.flatMap((line) => linesOf(line));
  const notes = [
    [t("definitions.scope"), t(page.isOffice ? "definitions.scopeOffice" : "definitions.scopeZone")],
    ...gapFigures.map((figure) => [t(`gaps.${figure}`), t(`gaps.definitions.${figure}`)]),
    [t("gaps.asked"), t("gaps.definitions.words")],
  ];
  return [
    [t("gaps.title"), t("asOf", { date: page.asOf })],
    [],
    head,
    ...rows,
    [t("gaps.rowTotal"), null, null, ...gapFigures.map((figure) => told(page.total[figure], "notTold"))],
    [],
    ...notes,
  ];

  function linesOf(line: GapLine): CsvCell[][] {
    const category = codes(`needCategory.${line.category}`);
    const figures = (cells: GapLine["figures"], kept: KeptSign) =>
      gapFigures.map((figure) => told(cells[figure], kept));
    const asked = line.asked.map((one) => t("gaps.askedWord", one)).join(t("separator"));
    const share = line.share === null ? null : `${Math.round(line.share * 100)}%`;
    return [
      [t("gaps.rowCategory"), category, category, ...figures(line.figures, "few"), share, line.oldestOn, asked],
      ...line.parts.map(({ part, figures: cells }) => [
        t("gaps.rowPart"),
        category,
        nameOf(part),
        ...figures(cells, page.filters.part === "zone" ? "few" : "notTold"),
      ]),
      ...line.examples.map(({ code, title, kind, raisedOn, finding }) => [
        t("gaps.rowExample"),
        category,
        title,
        ...gapFigures.map(() => null),
        null,
        null,
        null,
        code,
        raisedOn,
        t(`gaps.kind.${kind}`),
        finding,
      ]),
    ];
  }

  /** As on the page: `<3`, and a plus where something is left out. */
  function told({ count, isPart }: Cell, kept: KeptSign): CsvCell {
    if (!isPart) return count;
    return count === 0 ? t(kept) : `${count}+`;
  }
}
