import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { env } from "~/platform/env.server";

const algorithm = "aes-256-gcm";
/** Bytes of a nonce: what GCM is specified for. */
const ivLength = 12;

/** A sealed value whose key is not in the ring, or that was altered. */
export class CannotOpen extends Error {
  override name = "CannotOpen";
}

/** A key of the ring: its id is written beside what it sealed. */
export type SealingKey = { id: string; key: Buffer };

/** Encrypts a personal datum with the first key of the ring, as `keyId.iv.tag.cipher` (base64url). */
export function seal(text: string, keys: readonly SealingKey[] = env.personalDataKeys): string {
  const key = keys[0];
  if (!key) throw new CannotOpen("No key for personal data");
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key.key, iv);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return [key.id, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"))].join(".");
}

/** Decrypts what `seal` made, with whichever key of the ring it names. Throws CannotOpen. */
export function open(sealed: string, keys: readonly SealingKey[] = env.personalDataKeys): string {
  const parts = sealed.split(".");
  const [iv, tag, cipher] = parts.slice(-3).map((part) => Buffer.from(part, "base64url"));
  const key = keys.find(({ id }) => id === sealedWith(sealed));
  if (!key || !iv || !tag || !cipher || parts.length < 4)
    throw new CannotOpen("The key of this value is not in the ring");
  try {
    const decipher = createDecipheriv(algorithm, key.key, iv);
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(cipher), decipher.final()]).toString("utf8");
  } catch {
    throw new CannotOpen("The value was altered");
  }
}

/** The id of the key a value was sealed with. */
export function sealedWith(sealed: string): string {
  return sealed.split(".").slice(0, -3).join(".");
}
