import { z } from "zod";
import { choiceField, idField, operationIdField, textField } from "~/values/form-fields";

export const tokenScopes = ["read", "write"] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** How long a token may live, in days. None lives for ever. */
export const tokenLives = ["30", "90", "365"] as const;
export const usualTokenDays = 90;
export const longestTokenDays = 365;
/** Enough for every program of one person; a bound against making them by script. */
export const mostLiveTokens = 20;

export const TokenForm = z.object({
  name: textField(60),
  membershipId: idField(),
  scope: choiceField(tokenScopes),
  days: choiceField(tokenLives),
  operationId: operationIdField(),
});

export const RevokeTokenForm = z.object({ tokenId: idField() });
