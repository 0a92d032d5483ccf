/** One role per membership; a person may hold several memberships. */
export const roles = ["officer", "leader", "verifier", "liaison", "provincial", "auditor", "administrator"] as const;
export type Role = (typeof roles)[number];

/** The org tree: nation → province → city → zone → department. */
export const orgKinds = ["nation", "province", "city", "zone", "department"] as const;
export type OrgKind = (typeof orgKinds)[number];

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}
