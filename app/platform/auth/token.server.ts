import { createHash, randomBytes } from "node:crypto";

/** A secret for a link: 256 random bits that fit into an address. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token. Tokens are random, so a plain hash is enough and can be looked up. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
