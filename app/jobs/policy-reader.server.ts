import type { ParseOptions } from "~/domain/policies/parse-policy";
import { isTooManyParts, parsePolicy } from "~/domain/policies/parse-policy";
import type { PolicyFileAnswer } from "~/domain/policies/read-policy-file.server";
import { toSource } from "~/domain/policies/source-text";
import { readDocument } from "~/platform/documents/read-document.server";

/**
 * A process of its own for one document: options as a line of JSON and then the file on standard input, what was read
 * as one message back. It needs no database and no environment.
 */
const input = await readInput();
const end = input.indexOf(0x0a);
const options: ParseOptions = JSON.parse(input.subarray(0, end).toString("utf8"));
const answer = await read(input.subarray(end + 1));
process.send?.(answer, () => process.exit(0));

async function read(bytes: Buffer): Promise<PolicyFileAnswer> {
  const found = await readDocument(bytes);
  if (!found.ok) return found;
  const source = toSource(found.document);
  const parsed = parsePolicy(source, options);
  if (isTooManyParts(parsed)) return { ok: false, reason: "too_long" };
  return { ok: true, source, encoding: found.document.encoding, parsed };
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
