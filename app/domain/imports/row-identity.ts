import { createHash } from "node:crypto";
import { nameKey } from "~/values/similarity";
import { simplified } from "~/values/simplified";
import { foldCase, normaliseText } from "~/values/text";

/**
 * What a row is known by when the same table comes again: its mapped id, else investor, name and date.
 *
 * Names count without case, width, script, punctuation and legal form, so that a retyped bracket is not another project.
 */
export function rowIdentity({
  id,
  investor,
  name,
  date,
}: {
  id: string;
  investor: string;
  name: string;
  date: string;
}): string {
  if (id !== "") return `id:${normaliseText(id)}`;
  const parts = [nameKey(investor), simplified(foldCase(name)).replace(/[^\p{L}\p{N}]+/gu, ""), foldCase(date)];
  return `row:${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 32)}`;
}
