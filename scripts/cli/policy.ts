import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { documentKeyPattern } from "~/domain/policies/document-key";
import { toPolicyJson } from "~/domain/policies/policy-json";
import { readPolicyFile } from "~/domain/policies/read-policy-file.server";
import { largestDocumentBytes } from "~/platform/documents/document-text";
import { describeDrafts, describePolicy, describePolicyRefusal } from "./policy-text";
import { withDatabase } from "./with-database";

type ParseOptions = { key?: string; json?: boolean };
type ImportOptions = { user: string; office?: string; key?: string };

const whichFile = "text, HTML, DOCX or PDF with a text layer, at most 5 MB";
const whichKey = "what the keys of the articles begin with: P25 gives P25-6";

export function register(program: Command): void {
  const policy = program.command("policy").description("policy documents");
  policy
    .command("parse")
    .argument("<file>", whichFile)
    .option("--key <key>", whichKey)
    .option("--json", "print the outline as one line of JSON")
    .description("print the chapters, articles and damaged places of a document; nothing is saved")
    .addHelpText("after", "\nExit code 1: the file cannot be read; the message says why and what to do.")
    .action(async (file: string, options: ParseOptions) => {
      process.exitCode = await parse(file, options);
    });
  policy
    .command("import")
    .argument("<file>", whichFile)
    .requiredOption("--user <email>", "whose draft it is: an administrator above the zones, or a provincial officer")
    .option("--office <code>", "the code of the office, for a person who keeps the library in several")
    .option("--key <key>", whichKey)
    .description("make a draft of each document in a file, to be checked, reviewed and published on the screen")
    .addHelpText(
      "after",
      "\nPrints what was found and the page of each draft. The same file again leads to the drafts that are there.\nExit code 1: nothing was saved; the message says why and what to do.",
    )
    .action((file: string, options: ImportOptions) => withDatabase(() => importFile(file, options)));
}

async function importFile(file: string, { user, office, key }: ImportOptions): Promise<number> {
  const { findImporter } = await import("~/domain/imports/import-viewer.server");
  const { canKeepLibrary } = await import("~/domain/access/abilities");
  const { uploadPolicy } = await import("~/domain/policies/upload-policy.server");
  const { getPolicyDraft } = await import("~/domain/policies/policy-draft.server");
  if (key !== undefined && !documentKeyPattern.test(key)) return fail(noKey(key));
  const bytes = readInput(file);
  if (typeof bytes === "string") return fail(bytes);
  const found = await findImporter(user, office ?? null, canKeepLibrary);
  if (!found.ok) return fail(keeperMessage(found, user, office));
  const uploaded = await uploadPolicy(found.viewer, { fileName: path.basename(file), bytes, documentKey: key });
  if (!uploaded.ok)
    return fail(
      uploaded.reason === "forbidden"
        ? `${user} may not keep the policy library.`
        : `${file}: ${describePolicyRefusal(uploaded.reason)}`,
    );
  const drafts = await Promise.all(uploaded.draftIds.map((id) => getPolicyDraft(found.viewer, id)));
  await write(
    describeDrafts(
      drafts.filter((draft) => draft !== null),
      uploaded.isKnown,
    ),
  );
  if (key !== undefined && uploaded.isKnown)
    process.stderr.write(
      `--key ${key} was not used: this file was imported before. Change the key on the draft's page.\n`,
    );
  return 0;
}

type NotFound = Extract<
  Awaited<ReturnType<typeof import("~/domain/imports/import-viewer.server").findImporter>>,
  { ok: false }
>;

function keeperMessage(found: NotFound, user: string, office: string | undefined): string {
  if (found.reason === "no-such-user") return `There is no active user ${user}.`;
  if (!("offices" in found))
    return `${user} may not keep the policy library${office ? ` for ${office}` : ""}: administrators above the zones and provincial officers may.`;
  const offices = found.offices.map(({ code, nameZh }) => `  ${code}  ${nameZh}`).join("\n");
  return `${user} keeps the library in several offices. Say which with --office:\n${offices}`;
}

async function parse(file: string, { key, json }: ParseOptions): Promise<number> {
  if (key !== undefined && !documentKeyPattern.test(key)) return fail(noKey(key));
  const bytes = readInput(file);
  if (typeof bytes === "string") return fail(bytes);
  const read = await readPolicyFile(bytes, { key });
  if (!read.ok) return fail(`${file}: ${describePolicyRefusal(read.reason)}`);
  await write(json ? `${JSON.stringify(toPolicyJson(read.parsed))}\n` : describePolicy(read));
  return 0;
}

/** The process ends as soon as the command is done; a pipe must have everything by then. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function noKey(key: string): string {
  return `"${key}" is no key: letters, digits, dot and hyphen, at most 32.`;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

/** The file's bytes, or what is wrong with it. A relative path counts from where the command was typed. */
function readInput(file: string): Buffer | string {
  const typedIn = process.env["INIT_CWD"] ?? process.cwd();
  const found = [path.resolve(typedIn, file), path.resolve(file)].find((candidate) => existsSync(candidate));
  if (!found) return `There is no file ${file}.`;
  const stat = statSync(found);
  if (!stat.isFile()) return `${file} is not a file.`;
  if (stat.size > largestDocumentBytes) return `${file}: ${describePolicyRefusal("too_large")}`;
  try {
    return readFileSync(found);
  } catch (error) {
    return `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
