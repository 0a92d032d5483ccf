import { hashPassword, verifyPassword } from "better-auth/crypto";
import { turnstile } from "./turnstile";

/**
 * Node computes hashes on four threads that also serve files and names, and a hash takes 33 MB for a tenth of a
 * second: three at a time keep a thread free, and nobody stands in a line that takes more than some seconds.
 */
const inTurn = turnstile({ inside: 3, waiting: 120 });

/** Hashes a password (scrypt, with the sign-in library's setting). Never inside a transaction. */
export function createPasswordHash(password: string): Promise<string> {
  return inTurn(() => hashPassword(password));
}

/** Does the password belong to the hash? Never inside a transaction. */
export function matchesPassword(input: { hash: string; password: string }): Promise<boolean> {
  return inTurn(() => verifyPassword(input));
}
