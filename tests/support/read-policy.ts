import { readFileSync } from "node:fs";
import path from "node:path";
import type { PolicyDocument } from "~/domain/policies/outline-types";
import { type ParsedPolicy, type ParseOptions, parsePolicy } from "~/domain/policies/parse-policy";
import { type SourceText, toSource } from "~/domain/policies/source-text";
import { plainLine } from "~/platform/documents/document-text";
import { readDocument } from "~/platform/documents/read-document.server";

export type ReadPolicy = ParsedPolicy & { source: SourceText };

/** Reads bytes as the importer does, in this process. A refusal fails the test. */
export async function readPolicy(bytes: Buffer, options?: ParseOptions): Promise<ReadPolicy> {
  const read = await readDocument(bytes);
  if (!read.ok) throw new Error(`refused: ${read.reason}`);
  const source = toSource(read.document);
  return { source, ...parsePolicy(source, options) };
}

export function policyFixture(name: string): Buffer {
  return readFileSync(path.resolve("tests/fixtures/policies", name));
}

/** Parses lines of which nothing is known but their words. */
export function parseLines(text: string, options?: ParseOptions): ReadPolicy {
  const source = toSource({ format: "text", encoding: null, lines: text.split("\n").map((line) => plainLine(line)) });
  return { source, ...parsePolicy(source, options) };
}

export function numbersOf({ articles }: PolicyDocument): string {
  return articles.map(({ number }) => number).join(" ");
}
