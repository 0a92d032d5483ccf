import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import type { ImportFile, ImportFileResult } from "~/domain/imports/import-file.server";
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
    .argument("<file>", "a CSV file, at most 10 MB and 50,000 rows")
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
      "\nRows are counted from 1 after the header. Exit code 1: nothing was written although there was something to write.",
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
  const { hasSomethingToWrite } = await import("~/domain/imports/import-counts");

  const read = readInput(file, largestFileBytes);
  if (typeof read === "string") return fail(read);
  const found = await findImporter(options.user, options.office ?? null);
  if (!found.ok) return fail(await importerMessage(found, options));
  const { viewer } = found;
  const zoneId = await findZoneId(options.zone, viewer.zoneIds);
  if (options.zone && !zoneId) return fail(`${options.zone} is no zone of this person's office.`);
  const adjust = await adjustment(options);
  if (typeof adjust === "string") return fail(adjust);

  let wrongColumn: string | null = null;
  const result = await importFile(viewer, {
    fileName: path.basename(file),
    bytes: read,
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
  if (wrongColumn !== null) return fail(`The file has no column "${wrongColumn}".`);
  const { describeImport, describeRefusal } = await import("./import-text");
  if (!result.ok) return fail(describeRefusal(result, viewer.language));

  process.stdout.write(
    options.json
      ? `${JSON.stringify(asJson(result))}\n`
      : describeImport(result, { language: viewer.language, isDryRun: options.dryRun ?? false }),
  );
  const isNothingWritten = hasSomethingToWrite(result.counts) && result.counts.written === 0;
  return isNothingWritten && !options.dryRun ? 1 : 0;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

/** The file's bytes, or what is wrong with it. A relative path counts from where the command was typed. */
function readInput(file: string, largest: number): Buffer | string {
  const typedIn = process.env["INIT_CWD"] ?? process.cwd();
  const found = [path.resolve(typedIn, file), path.resolve(file)].find((candidate) => existsSync(candidate));
  if (!found) return `There is no file ${file}.`;
  const stat = statSync(found);
  if (!stat.isFile()) return `${file} is not a file.`;
  if (stat.size > largest) return `${file} is larger than ${largest / 1024 / 1024} MB. Split it.`;
  try {
    return readFileSync(found);
  } catch (error) {
    return `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
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

function asJson({ counts, problems }: Extract<ImportFileResult, { ok: true }>) {
  return { ...counts, problems };
}
