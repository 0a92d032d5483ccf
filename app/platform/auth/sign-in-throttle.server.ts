import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { signInClient } from "~/platform/db/db.server";
import { hashToken } from "./token.server";

/** Failures are remembered this long, and this is how long a lock lasts. */
const windowSeconds = 15 * 60;
/** Wrong passwords for one account before it is locked for everybody for a while. */
export const failuresPerAccount = 10;
/** Wrong passwords from one address. An office shares one, so it gets more. */
const failuresPerAddress = 60;
/** From the third wrong password on, the answer comes later each time, up to two seconds. */
const delaysMs = [0, 0, 250, 500, 1_000, 2_000];

// Kept in the database, so that all web processes count together and a restart forgets nothing.
const store = {
  storeClient: signInClient,
  tableName: "signInAttempt",
  duration: windowSeconds,
  blockDuration: windowSeconds,
};
const accounts = new RateLimiterPrisma({ ...store, keyPrefix: "account", points: failuresPerAccount - 1 });
const addresses = new RateLimiterPrisma({ ...store, keyPrefix: "address", points: failuresPerAddress - 1 });

export type SignInSource = { email: string; address: string };

/**
 * Seconds until this account or this address may try again; 0 if they may now.
 *
 * Unknown accounts are counted and locked exactly as known ones. Source: security bar C6.
 */
export async function secondsLocked(source: SignInSource): Promise<number> {
  const [account, address] = await Promise.all([accounts.get(accountKey(source)), addresses.get(source.address)]);
  const isLocked = (state: RateLimiterRes | null, failures: number) =>
    state !== null && state.consumedPoints >= failures;
  const waits = [
    isLocked(account, failuresPerAccount) ? account : null,
    isLocked(address, failuresPerAddress) ? address : null,
  ].map((state) => (state ? Math.max(1, Math.ceil(state.msBeforeNext / 1_000)) : 0));
  return Math.max(...waits);
}

/** Counts a wrong password. Says how long the answer has to wait, and whether this one locked the account. */
export async function countFailure(source: SignInSource): Promise<{ delayMs: number; hasLockedAccount: boolean }> {
  const [account] = await Promise.all([count(accounts, accountKey(source)), count(addresses, source.address)]);
  return {
    delayMs: delaysMs[Math.min(account.consumedPoints, delaysMs.length) - 1] ?? 0,
    hasLockedAccount: account.consumedPoints === failuresPerAccount,
  };
}

/** Forgets the failures of an account whose person has just shown the right password. */
export async function forgetFailures(source: SignInSource): Promise<void> {
  await accounts.delete(accountKey(source));
}

const reset = { ...store, duration: 60 * 60, blockDuration: 0 };
const resets = new RateLimiterPrisma({ ...reset, keyPrefix: "reset", points: 3 });
const resetAddresses = new RateLimiterPrisma({ ...reset, keyPrefix: "reset-address", points: 30 });

/** May another reset mail go out for this account, asked for from this address? Nobody is told the answer. */
export async function mayRequestReset(source: SignInSource): Promise<boolean> {
  const [account, address] = await Promise.all([
    count(resets, accountKey(source)),
    count(resetAddresses, source.address),
  ]);
  return account.consumedPoints <= 3 && address.consumedPoints <= 30;
}

function accountKey({ email }: SignInSource): string {
  return hashToken(email.trim().toLowerCase());
}

/** The limiter rejects with the same state it resolves with once the points are used up. */
async function count(limiter: RateLimiterPrisma, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal;
    throw refusal;
  }
}
