import { createHash } from "node:crypto";

/** What a review of an article is tied to: SHA-256, in hex, of its name and cleaned text. Another text asks for a new review. */
export function articleTextHash({ title, text }: { title: string | null; text: string }): string {
  return createHash("sha256")
    .update(title === null ? text : `${title}\n${text}`)
    .digest("hex");
}
