import type { OrgKind, Role } from "~/domain/access/roles";

/** Which roles a person can hold in which kind of org. Source: product brief, "Who sees what". */
const rolesByKind: Record<OrgKind, readonly Role[]> = {
  nation: ["provincial", "auditor", "administrator"],
  province: ["provincial", "auditor", "administrator"],
  city: ["provincial", "auditor", "administrator"],
  zone: ["officer", "leader", "verifier", "auditor", "administrator"],
  department: ["liaison", "administrator"],
};

export function rolesFor(kind: OrgKind): readonly Role[] {
  return rolesByKind[kind];
}

/** Can somebody be `role` in an org of this kind? A zone has officers, a department has liaisons. */
export function roleFitsOrg(role: Role, kind: OrgKind): boolean {
  return rolesByKind[kind].includes(role);
}
