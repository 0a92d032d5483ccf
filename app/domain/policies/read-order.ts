import { isOrgLine } from "./paragraph-kinds";

/** The order 令 that makes a regulation public: who gave it, and its number as it is cited. */
export type Order = { issuer: string; number: string | null };

const named = /^(.{2,60}?)令\s*(?:[（(]?\s*第\s*(\d{1,4})\s*号\s*[）)]?)?$/;
const counted = /^[（(]?\s*第\s*(\d{1,4})\s*号\s*[）)]?$/;

/**
 * Reads "某省人民政府令" with "第388号" on the same or the next line above an announced regulation, or null.
 *
 * Such a line is no title: the document is the regulation, and the order is its number.
 */
export function readOrder(texts: readonly string[]): Order | null {
  for (const [at, text] of texts.slice(0, 4).entries()) {
    const found = named.exec(text.trim());
    const issuer = found?.[1]?.trim().replace(/\s+/g, " ");
    if (!issuer || !isOrgLine(issuer)) continue;
    const count = found?.[2] ?? counted.exec(texts[at + 1]?.trim() ?? "")?.[1];
    return { issuer, number: count ? `${issuer}令第${count}号` : null };
  }
  return null;
}

/** Whether a line is nothing but the order's number. */
export function isOrderNumber(text: string): boolean {
  return counted.test(text.trim());
}
