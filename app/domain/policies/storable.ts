import type { Prisma } from "~/platform/db/generated/client";
import type { PolicyDocument } from "./outline-types";

/** Half a sign on its own, and the sign of value 0: no database stores them. */
const unstorable = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\0/g;

/** Text as the database takes it: what it cannot store becomes the sign for "unreadable", one for one, so that every place stays. */
export function storableText(text: string): string {
  return text.replace(unstorable, "\uFFFD");
}

/** An outline as it is stored; excerpts may begin or end within a sign of two halves. */
export function storableOutline(outline: PolicyDocument): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(outline, (_, value) => (typeof value === "string" ? storableText(value) : value)));
}
