import type { Viewer } from "~/domain/access/viewer";
import { writePassword } from "~/domain/people/write-user.server";
import { createPasswordHash } from "~/platform/auth/passwords.server";
import { signIn } from "~/platform/auth/sign-in.server";
import { ownerClient } from "~~/seeds/factories/owner-client.server";

export const testPassword = "Landfall-test-2026";
let sharedHash: Promise<string> | undefined;

/** Gives a made person the test password. */
export async function givePassword(viewer: Pick<Viewer, "userId">): Promise<void> {
  sharedHash ??= createPasswordHash(testPassword);
  await writePassword(ownerClient(), viewer.userId, await sharedHash);
}

/** Signs a made person in, as their browser would, and answers the Cookie header it would send from then on. */
export async function signInAs(
  viewer: Pick<Viewer, "userId" | "email">,
  headers: Record<string, string> = {},
): Promise<string> {
  await givePassword(viewer);
  const result = await signIn({
    email: viewer.email,
    password: testPassword,
    headers: new Headers(headers),
    address: "192.0.2.10",
  });
  if (!result.ok) throw new Error(`could not sign in: ${result.reason}`);
  return cookieHeader(result.cookies);
}

/** What a browser sends back for Set-Cookie values. */
export function cookieHeader(setCookies: string[]): string {
  return setCookies
    .filter((cookie) => !/Max-Age=0/i.test(cookie))
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
