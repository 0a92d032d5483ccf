/** `role_ended`: the membership it was made for is no longer held. */
export const tokenStates = ["live", "revoked", "role_ended", "expired"] as const;
export type TokenState = (typeof tokenStates)[number];

/** What has become of a token at `now`. Only a live one opens anything; the database decides by the same facts. */
export function tokenState(token: { revokedAt: Date | null; expiresAt: Date; isHeld: boolean }, now: Date): TokenState {
  if (token.revokedAt) return "revoked";
  if (!token.isHeld) return "role_ended";
  return token.expiresAt > now ? "live" : "expired";
}
