import type { Bare } from "./bare-sql.server";
import type { FirstBoard } from "./first-board";
import type { Alone, Together } from "./measure";

export type Line = {
  job: string;
  role: string;
  target?: { ms: number; perSecond: number };
  alone: Alone;
  together: Together;
  bare: Bare;
  isCommand: boolean;
};

export type Report = {
  date: string;
  projects: number;
  /** Web processes. */
  webs: number;
  filledOn: string;
  machine: string;
  versions: Record<string, string>;
  loadBefore: number;
  loadAfter: number;
  lines: Line[];
  firstBoard: FirstBoard | null;
  memory: { atRest: Memory | null; afterwards: Memory | null };
  floor: { commitMs: number };
};
type Memory = { webMb: number; workerMb: number };

/** A page may take this much more than three times its bare SQL. */
const allowanceMs = 10;

export function isWithinLimit({ alone, bare, isCommand }: Line, commitMs: number): boolean {
  return alone.medianMs <= allowanceMs + 3 * (bare.medianMs + (isCommand ? commitMs : 0));
}

/** The report as a table that reads well in a terminal and in Markdown. */
export function printed(report: Report): string {
  const { lines, firstBoard, memory, floor } = report;
  const head = [
    "job",
    "as",
    "one user: median (p95)",
    "target",
    "8 at once: per second, median (p95)",
    "target",
    "web CPU",
    "sent",
    "SQL alone (statements)",
    "× SQL",
    "≤ 10 ms + 3 × SQL",
  ];
  const rows = lines.map((line) => {
    const { alone, together, bare, target } = line;
    return [
      line.job,
      line.role,
      `${ms(alone.medianMs)} (${ms(alone.p95Ms)})`,
      target ? verdict(alone.medianMs <= target.ms, `≤ ${target.ms} ms`) : "",
      `${together.perSecond.toFixed(0)}/s, ${ms(together.medianMs)} (${ms(together.p95Ms)})`,
      target ? verdict(together.perSecond >= target.perSecond, `≥ ${target.perSecond}/s`) : "",
      together.cpuMs === null ? "" : ms(together.cpuMs),
      kilobytes(alone.bytes),
      `${ms(bare.medianMs)} (${bare.statements})`,
      (alone.medianMs / Math.max(bare.medianMs, 0.01)).toFixed(1),
      isWithinLimit(line, floor.commitMs) ? "yes" : "NO",
    ];
  });
  return [
    `${report.projects} projects, ${report.webs} web process${report.webs === 1 ? "" : "es"}, ${report.date}, ${report.machine}, ${Object.entries(
      report.versions,
    )
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}`,
    `load of the machine before ${report.loadBefore.toFixed(2)}, after ${report.loadAfter.toFixed(2)}; one commit to disk ${ms(floor.commitMs)}`,
    "",
    ...table([head, ...rows]),
    "",
    firstBoard
      ? `first board in the browser, cold: ${firstBoard.loadMs} ms to the load event (≤ 800), ${firstBoard.requests} requests (≤ 20), ${kilobytes(firstBoard.bytes)} (≤ 220 kB), scripts ${kilobytes(firstBoard.scriptBytes)}`
      : "first board in the browser: not measured, no Chromium",
    `memory: ${told(memory.atRest)} after the start, ${told(memory.afterwards)} after the run (≤ 300 MB together)`,
  ].join("\n");
}

function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ""))));
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - width(cell))).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${widths.map((size) => "-".repeat(size + 2)).join("|")}|`, ...body.map(line)];
}

const width = (text: string) => [...text].length;
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
const verdict = (isMet: boolean, target: string) => `${target} ${isMet ? "✓" : "MISSED"}`;
const told = (memory: Memory | null) =>
  memory
    ? `web ${memory.webMb} MB + worker ${memory.workerMb} MB = ${memory.webMb + memory.workerMb} MB`
    : "not known here";
