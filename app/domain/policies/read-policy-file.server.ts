import { askProgram } from "~/platform/child/run-program.server";
import { type DocumentRefusal, largestDocumentBytes } from "~/platform/documents/document-text";
import type { ParsedPolicy, ParseOptions } from "./parse-policy";
import type { SourceText } from "./source-text";

/** A large document takes two seconds; what takes longer was made to. */
const limits = { heapMegabytes: 512, timeMs: 30_000 };

export type PolicyFile = { source: SourceText; encoding: string | null; parsed: ParsedPolicy };
export type PolicyFileRefusal = DocumentRefusal | "busy" | "timed_out" | "out_of_memory" | "failed";
export type PolicyFileAnswer = ({ ok: true } & PolicyFile) | { ok: false; reason: DocumentRefusal };

/**
 * Reads a policy document from a file of any of the four formats, in a process of its own with limited time and memory.
 *
 * Refused: what is no document or cannot be read whole, and "busy" while two other files are being read.
 */
export async function readPolicyFile(
  bytes: Buffer,
  options: ParseOptions = {},
): Promise<({ ok: true } & PolicyFile) | { ok: false; reason: PolicyFileRefusal }> {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (bytes.length > largestDocumentBytes) return { ok: false, reason: "too_large" };
  const asked = askProgram(
    "policy-reader",
    Buffer.concat([Buffer.from(`${JSON.stringify(options)}\n`), bytes]),
    limits,
  );
  if (!asked) return { ok: false, reason: "busy" };
  const { end, answer } = await asked;
  if (end === "timed-out") return { ok: false, reason: "timed_out" };
  if (end === "out-of-memory") return { ok: false, reason: "out_of_memory" };
  return isAnswer(answer) ? answer : { ok: false, reason: "failed" };
}

/** The program is ours and of the same build; only that it answered at all is in question. */
function isAnswer(answer: unknown): answer is PolicyFileAnswer {
  return typeof answer === "object" && answer !== null && "ok" in answer;
}
