import { createHash } from "node:crypto";
import type { Article } from "./outline-types";

/** Tells whether an article still says what a person reviewed: number, title and cleaned text as one hash. */
export function textHash({ number, title, text }: Pick<Article, "number" | "title" | "text">): string {
  return createHash("sha256")
    .update(JSON.stringify([number, title, text]))
    .digest("hex");
}
