import { open, seal } from "~/platform/crypto/seal.server";

/**
 * A link that lets its holder in (invitation, password reset) is not kept readable in the outbox: the stored mail
 * holds it sealed, and it is opened when the mail leaves or is shown in its place.
 */
export function sealedLink(url: string): string {
  return `sealed:${Buffer.from(seal(url)).toString("base64url")}:`;
}

/** The text of a stored mail (html, text) with its links opened. */
export function openLinks(stored: string): string {
  return stored.replace(/sealed:([\w-]+):/g, (_whole, sealed: string) =>
    open(Buffer.from(sealed, "base64url").toString()),
  );
}
