import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { toPolicyJson } from "~/domain/policies/policy-json";
import { readPolicyFile } from "~/domain/policies/read-policy-file.server";
import { largestDocumentBytes } from "~/platform/documents/document-text";
import { describePolicy, describePolicyRefusal } from "./policy-text";

type Options = { key?: string; json?: boolean };

export function register(program: Command): void {
  program
    .command("policy")
    .description("policy documents")
    .command("parse")
    .argument("<file>", "text, HTML, DOCX or PDF with a text layer, at most 5 MB")
    .option("--key <key>", "what the keys of the articles begin with: P25 gives P25-6")
    .option("--json", "print the outline as one line of JSON")
    .description("print the chapters, articles and damaged places of a document; nothing is saved")
    .addHelpText("after", "\nExit code 1: the file cannot be read; the message says why and what to do.")
    .action(async (file: string, options: Options) => {
      process.exitCode = await run(file, options);
    });
}

async function run(file: string, { key, json }: Options): Promise<number> {
  if (key !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,31}$/u.test(key))
    return fail(`"${key}" is no key: letters, digits, dot and hyphen, at most 32.`);
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
