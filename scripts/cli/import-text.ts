import { isImportField } from "~/domain/imports/import-fields";
import type { ImportFileResult } from "~/domain/imports/import-file.server";
import { rowReader } from "~/domain/imports/read-row";
import { levelOf, type RowProblem } from "~/domain/imports/row-problems";
import { countryName } from "~/domain/reference/countries";
import { fixedT } from "~/i18n/index.server";
import type { Language } from "~/i18n/languages";
import { formatMoney } from "~/values/money";

type Done = Extract<ImportFileResult, { ok: true }>;
const previewRows = 10;

/** What an import did or would do, for a person at a terminal: columns, first rows, every problem by row, and the counts. */
export function describeImport(
  { counts, problems, head, mapping }: Done,
  { language, isDryRun }: { language: Language; isDryRun: boolean },
): string {
  const t = fixedT(language, "imports");
  const columns = mapping.columns.map(({ header, field }) => [`  ${header}`, t(`field.${field}`)]);
  const read = rowReader(head.headers, mapping);
  const first = head.firstRows.slice(0, previewRows).flatMap((row) => {
    const { draft } = read(row);
    if (!draft) return [];
    const {
      name,
      countryCode,
      totalInvestment: amount,
      totalInvestmentCurrency: currency,
      amountAsReported,
    } = draft.columns;
    const money =
      amount && currency ? formatMoney({ amount, currency }, { locale: language }) : (amountAsReported ?? "");
    return [
      [
        String(draft.row),
        cut(name, 36),
        cut(draft.investor?.name ?? "", 24),
        countryCode ? countryName(countryCode, language) : "",
        money,
        draft.reported.date ?? "",
      ],
    ];
  });
  const heads = [
    t("rows.row"),
    t("rows.name"),
    t("rows.investor"),
    t("rows.country"),
    t("rows.amount"),
    t("rows.date"),
  ];
  const lines = problems.map((problem) => describeProblem(problem, language));
  const parts = [
    t("command.columns"),
    tabulate(columns),
    "",
    tabulate([heads, ...first]),
    "",
    ...(lines.length > 0
      ? [
          `${t("problems.title")}:`,
          tabulate([
            [t("command.rowHead"), "", t("problems.field"), t("problems.reason"), "", t("command.advice")],
            ...lines,
          ]),
          "",
        ]
      : []),
    ...hints(problems, language),
    t("command.summary", counts),
  ];
  if (isDryRun) parts.push(t("command.dryRun"));
  else if (counts.refused > 0 && counts.written === 0) parts.push(t("command.stopped"));
  return `${parts.join("\n")}\n`;
}

/** What an option of the command does about problems of a kind. */
function hints(problems: readonly RowProblem[], language: Language): string[] {
  const t = fixedT(language, "imports");
  const has = (...reasons: RowProblem["reason"][]) => problems.some(({ reason }) => reasons.includes(reason));
  return [
    ...(has("unit_missing") ? [t("command.amountUnit")] : []),
    ...(has("zone_not_found", "zone_ambiguous") ? [t("command.zone")] : []),
    ...(has("like_row", "like_project") ? [t("command.duplicates")] : []),
  ];
}

/** A problem for a program: the codes of the contract first, then the same in words. */
export function problemAsJson(problem: RowProblem, language: Language) {
  const t = fixedT(language, "imports");
  const { row, field, reason, ...more } = problem;
  const message = `${t(`reason.${reason}`)}${language === "en" ? ". " : "。"}${t(`advice.${reason}`)}`;
  return { row, field, reason, level: levelOf(reason), message, ...more };
}

function describeProblem({ row, line, field, reason, cell, like }: RowProblem, language: Language): string[] {
  const t = fixedT(language, "imports");
  const what = like
    ? "row" in like
      ? `${t("duplicates.likeRow", { row: like.row })} ${like.name ?? ""}`
      : `${like.code} ${like.name}`
    : "";
  const detail = [cell ? `"${cell}"` : "", what ? t("command.like", { what }) : ""].filter(Boolean).join(" ");
  return [
    `${row} (${line ?? "?"})`,
    t(`level.${levelOf(reason)}`),
    t(`field.${field}`),
    t(`reason.${reason}`),
    detail,
    t(`advice.${reason}`),
  ];
}

/** Why nothing of a file was even planned. */
export function describeRefusal(result: Extract<ImportFileResult, { ok: false }>, language: Language): string {
  const t = fixedT(language, "imports");
  const field = "field" in result && isImportField(result.field) ? t(`field.${result.field}`) : "";
  const line = "line" in result && result.line ? ` (${t("problems.lineOf", { line: result.line })})` : "";
  return t(`failure.${result.reason}`, { field }) + line;
}

function tabulate(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
  }
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - widthOf(cell)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Chinese signs take two places at a terminal. */
function widthOf(text: string): number {
  return [...text].reduce(
    (width, sign) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(sign)
        ? 2
        : 1),
    0,
  );
}

function cut(text: string, width: number): string {
  let cutText = "";
  for (const sign of text) {
    if (widthOf(cutText + sign) > width - 1) return `${cutText}…`;
    cutText += sign;
  }
  return cutText;
}
