import { createHash, randomBytes } from "node:crypto";
import { hashToken } from "./token.server";

/** What a token of ours begins with, so that people and scanners of leaked secrets know one when they see it. */
const prefix = "lf_";
const secretLength = 43;
const checkLength = 6;
/** How much of it is kept in the clear, to tell one from another. */
const startLength = prefix.length + 6;

export type NewApiToken = { token: string; hash: string; start: string };

/** A fresh token: prefix, 32 random bytes, six signs by which a mistyped one is known without asking the database. */
export function newApiToken(): NewApiToken {
  const secret = randomBytes(32).toString("base64url");
  const token = `${prefix}${secret}${checkOf(secret)}`;
  return { token, hash: hashToken(token), start: token.slice(0, startLength) };
}

/** Whether a text can be a token of ours at all. */
export function isApiToken(text: string): boolean {
  const secret = text.slice(prefix.length, prefix.length + secretLength);
  return /^lf_[\w-]{43}[0-9a-f]{6}$/.test(text) && text.endsWith(checkOf(secret));
}

function checkOf(secret: string): string {
  return createHash("sha256").update(`${prefix}${secret}`).digest("hex").slice(0, checkLength);
}
