/** Signs a spreadsheet may take for the beginning of a formula, full-width forms included. */
const formulaStart = /^[\s\p{Cf}]*[=+\-@＝＋－﹣−＠]|^[\t\r\n]/u;

/**
 * Rows as a CSV file spreadsheets open as it is: UTF-8 with a mark, lines ended by CR LF, text quoted.
 *
 * Text that could be taken for a formula stands behind an apostrophe and stays text; numbers are written as numbers.
 * Source: security brief, case B2.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}
