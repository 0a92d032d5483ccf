import type { World } from "~~/tests/support/world";
import type { RouteRow } from "./route-row";

/** The own API tokens, and the interface for programs. */
export const tokenRoutes: RouteRow[] = [
  {
    route: "_app.account_.tokens",
    path: () => "/account/tokens",
    get: "everyone",
    post: {
      allow: ["officerA"],
      form: () => ({ intent: "revoke", tokenId }),
      before: ({ people }: World) => [
        `INSERT INTO api_token (id, user_id, membership_id, name, hash, start, scope, expires_at)
         VALUES ('${tokenId}', '${people.officerA.userId}', '${people.officerA.membershipId}', 'x', 'hash', 'lf_xxxxxx', 'read', now() + interval '1 day')`,
      ],
    },
  },
  {
    route: "api.v1.measures.suggest",
    path: () => "/api/v1/measures/suggest",
    post: {
      who: "everyone",
      form: () => ({}),
      json: { need: { category: "land", text: "需要用地" } },
      isTraceless: true,
    },
  },
  { route: "api.v1.openapi[.]json", path: () => "/api/v1/openapi.json", get: "anyone" },
];

const tokenId = "019f0000-0000-7000-8000-000000000002";
