import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import type { ImportFile } from "~/domain/imports/import-file.server";
import { withDatabase } from "./with-database";

type Options = {
  user: string;
  office?: string;
  zone?: string;
  map: string[];
  amountUnit?: string;
  dryRun?: boolean;
  skipRefused?: boolean;
  takeDuplicates?: boolean;
  json?: boolean;
};

export function register(program: Command): void {
  program
    .command("import")
    .description("import lists of projects")
    .command("projects")
    .argument("<file>", "a CSV file, at most 24 MB and 50,000 rows")
    .requiredOption("--user <email>", "whose import it is: an officer, a leader or a provincial officer")
    .option("--office <code>", "the code of the office, for a person who imports for several")
    .option("--zone <code>", "province: where rows go that name none of its zones")
    .option("--map <column=field>", "what a column is, instead of the proposal; repeatable", collect, [])
    .option("--amount-unit <unit>", "amounts without a unit are in this one: CNY_wan, CNY_yi, CNY_unit, USD_wan …")
    .option("--dry-run", "show what would be done, write nothing")
    .option("--skip-refused", "leave refused rows out and write the others")
    .option("--take-duplicates", "also write rows that look like others")
    .option("--json", "print the result as one line of JSON")
    .description("import projects from a file: all of it or nothing; importing it again adds nothing")
    .addHelpText(
      "after",
      "\nRows are counted from 1 after the header. Exit code 1: nothing was written although there was something to write,\nor the file could not be read. With --json the last line of the output is the result, also then.",
    )
    .action((file: string, options: Options) => withDatabase(() => run(file, options)));
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

async function run(file: string, options: Options): Promise<number> {
  const { findImporter } = await import("~/domain/imports/import-viewer.server");
  const { importFile } = await import("~/domain/imports/import-file.server");
  const { largestFileBytes } = await import("~/domain/imports/read-table");
  const { hasSomethingToWrite, noCounts } = await import("~/domain/imports/import-counts");
  const { describeImport, describeRefusal, problemAsJson } = await import("./import-text");

  /** Nothing could even be planned: words for a person, and for a program the same answer as ever with the one problem. */
  const fail = (field: string, reason: string, message: string, line?: number): number => {
    process.stderr.write(`${message}\n`);
    const problem = { row: 0, field, reason, level: "refused", message, ...(line ? { line } : {}) };
    if (options.json) process.stdout.write(`${JSON.stringify({ ...noCounts, problems: [problem] })}\n`);
    return 1;
  };

  const read = readInput(file, largestFileBytes);
  if (!read.ok) return fail("file", read.reason, read.message);
  const found = await findImporter(options.user, options.office ?? null);
  if (!found.ok) return fail("user", found.reason, await importerMessage(found, options));
  const { viewer } = found;
  const zoneId = await findZoneId(options.zone, viewer.zoneIds);
  if (options.zone && !zoneId)
    return fail("zone", "unknown-zone", `${options.zone} is no zone of this person's office.`);
  const adjust = await adjustment(options);
  if (typeof adjust === "string") return fail("columns", "wrong-option", adjust);

  let wrongColumn: string | null = null;
  const result = await importFile(viewer, {
    fileName: path.basename(file),
    bytes: read.bytes,
    adjust: (mapping) => {
      const adjusted = adjust(mapping);
      wrongColumn = adjusted.missing;
      return adjusted.mapping;
    },
    zoneId,
    isDryRun: options.dryRun ?? false,
    isSkippingRefused: options.skipRefused ?? false,
    isTakingDuplicates: options.takeDuplicates ?? false,
  });
  if (wrongColumn !== null) return fail("columns", "no-such-column", `The file has no column "${wrongColumn}".`);
  if (!result.ok) {
    const isAboutColumns = result.reason === "mapped_twice" || result.reason === "no_name_column";
    const field = result.reason === "forbidden" ? "user" : isAboutColumns ? "columns" : "file";
    const line = "line" in result ? result.line : undefined;
    return fail(field, result.reason, describeRefusal(result, viewer.language), line);
  }

  const { counts, problems } = result;
  if (options.json) writeAnswer(counts, problems, (problem) => problemAsJson(problem, viewer.language));
  else process.stdout.write(describeImport(result, { language: viewer.language, isDryRun: options.dryRun ?? false }));
  const isStopped = counts.refused > 0 && !options.skipRefused;
  const isNothingWritten = counts.written === 0 && (hasSomethingToWrite(counts) || isStopped);
  return isNothingWritten && !options.dryRun ? 1 : 0;
}

const problemsPerWrite = 1_000;

/** One line of JSON, written piece by piece: a hundred thousand problems make one of fifty megabytes. */
function writeAnswer<Problem>(
  counts: object,
  problems: readonly Problem[],
  asJson: (problem: Problem) => object,
): void {
  const write = (text: string) => process.stdout.write(text);
  write(`${JSON.stringify(counts).slice(0, -1)},"problems":[`);
  for (let from = 0; from < problems.length; from += problemsPerWrite) {
    const some = problems.slice(from, from + problemsPerWrite).map((problem) => JSON.stringify(asJson(problem)));
    write(`${from > 0 ? "," : ""}${some.join(",")}`);
  }
  write("]}\n");
}

type Input = { ok: true; bytes: Buffer } | { ok: false; reason: string; message: string };

/** The file's bytes, or what is wrong with it. A relative path counts from where the command was typed. */
function readInput(file: string, largest: number): Input {
  const typedIn = process.env["INIT_CWD"] ?? process.cwd();
  const found = [path.resolve(typedIn, file), path.resolve(file)].find((candidate) => existsSync(candidate));
  const refused = (reason: string, message: string): Input => ({ ok: false, reason, message });
  if (!found) return refused("no-such-file", `There is no file ${file}.`);
  const stat = statSync(found);
  if (!stat.isFile()) return refused("no-such-file", `${file} is not a file.`);
  if (stat.size > largest) return refused("too_large", `${file} is larger than ${largest / 1024 / 1024} MB. Split it.`);
  try {
    return { ok: true, bytes: readFileSync(found) };
  } catch (error) {
    return refused("unreadable", `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

type NotFound = Extract<
  Awaited<ReturnType<typeof import("~/domain/imports/import-viewer.server").findImporter>>,
  { ok: false }
>;

async function importerMessage(found: NotFound, { user, office }: Options): Promise<string> {
  if (found.reason === "no-such-user") return `There is no active user ${user}.`;
  if (!("offices" in found))
    return `${user} may not import projects${office ? ` for ${office}` : ""}: officers, leaders and provincial officers may.`;
  const offices = found.offices.map(({ code, nameZh }) => `  ${code}  ${nameZh}`).join("\n");
  return `${user} imports for several offices. Say which with --office:\n${offices}`;
}

async function findZoneId(code: string | undefined, zoneIds: readonly string[]): Promise<string | null> {
  if (!code) return null;
  const { findZoneByCode } = await import("~/domain/imports/import-viewer.server");
  const id = await findZoneByCode(code);
  return id && zoneIds.includes(id) ? id : null;
}

type Mapping = Parameters<NonNullable<ImportFile["adjust"]>>[0];

async function adjustment({
  map,
  amountUnit,
}: Options): Promise<string | ((mapping: Mapping) => { mapping: Mapping; missing: string | null })> {
  const { importFields, isImportField, severalColumns } = await import("~/domain/imports/import-fields");
  const { unitOfCode } = await import("~/domain/imports/amount-unit");
  if (amountUnit && !unitOfCode(amountUnit))
    return `"${amountUnit}" is no unit. Write currency and unit, wan or yi: CNY_wan, USD_unit.`;
  const wishes = new Map<string, Mapping["columns"][number]["field"]>();
  for (const pair of map) {
    const at = pair.lastIndexOf("=");
    const [header, field] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (at < 1 || !isImportField(field)) return `"${pair}" is not column=field. Fields: ${importFields.join(", ")}.`;
    wishes.set(header, field);
  }
  const wanted = new Set(wishes.values());
  return (mapping) => ({
    missing: [...wishes.keys()].find((header) => !mapping.columns.some((column) => column.header === header)) ?? null,
    mapping: {
      amountUnit: amountUnit ?? mapping.amountUnit,
      columns: mapping.columns.map(({ header, field }) => {
        const wish = wishes.get(header);
        // A field given to one column is taken from the one it was proposed for.
        const isTaken = wanted.has(field) && !severalColumns.includes(field);
        return { header, field: wish ?? (isTaken ? ("text" as const) : field) };
      }),
    },
  });
}
