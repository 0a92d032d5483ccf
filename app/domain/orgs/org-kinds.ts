import type { OrgKind } from "~/domain/access/roles";

/** What an administrator may add below an org. Provinces and zones come with the reference data. */
const children: Record<OrgKind, readonly OrgKind[]> = {
  nation: ["department"],
  province: ["city", "department"],
  city: ["department"],
  zone: ["department"],
  department: [],
};

export function childKinds(kind: OrgKind): readonly OrgKind[] {
  return children[kind];
}
