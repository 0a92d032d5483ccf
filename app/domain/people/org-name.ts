import type { OrgKind } from "~/domain/access/roles";
import type { Name } from "~/domain/access/viewer";

export const namedOrgSelect = {
  kind: true,
  nameZh: true,
  nameEn: true,
  parent: { select: { nameZh: true, nameEn: true } },
} as const;

export type NamedOrg = {
  kind: OrgKind;
  nameZh: string;
  nameEn: string;
  parent: { nameZh: string; nameEn: string } | null;
};

/** What an org is called among many: a department with the org it belongs to, since every zone has one of that name. */
export function fullName(org: NamedOrg): Name {
  if (org.kind !== "department" || !org.parent) return { zh: org.nameZh, en: org.nameEn };
  return { zh: `${org.parent.nameZh}${org.nameZh}`, en: `${org.nameEn}, ${org.parent.nameEn}` };
}
