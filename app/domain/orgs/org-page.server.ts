import type { OrgKind } from "~/domain/access/roles";
import type { Name, Viewer } from "~/domain/access/viewer";
import { administeredOrgs } from "~/domain/people/subtree.server";
import { asViewer } from "~/platform/db/db.server";
import { childKinds } from "./org-kinds";

export type ZoneFacts = {
  level: "national" | "provincial";
  cityZh: string | null;
  yearApproved: number | null;
  mainIndustries: string | null;
  /** Null is unknown. */
  hasPlanningEia: boolean | null;
};

export type OrgPage = {
  id: string;
  kind: OrgKind;
  name: Name;
  function: string | null;
  isActive: boolean;
  isOwn: boolean;
  parent: { id: string; name: Name } | null;
  people: number;
  /** Kinds of org that may be added below. */
  addable: OrgKind[];
  zone: ZoneFacts | null;
};

/** An org below the administrator's, with what may be changed about it; null when it is not. */
export function getOrgPage(viewer: Viewer, orgId: string): Promise<OrgPage | null> {
  return asViewer(viewer, async (tx) => {
    const org = await tx.org.findFirst({
      where: { AND: [{ id: orgId }, administeredOrgs(viewer)] },
      select: {
        id: true,
        kind: true,
        nameZh: true,
        nameEn: true,
        function: true,
        isActive: true,
        parent: { select: { id: true, nameZh: true, nameEn: true } },
        zone: { select: { level: true, cityZh: true, yearApproved: true, mainIndustries: true, hasPlanningEia: true } },
      },
    });
    if (!org) return null;
    const people = await tx.membership.count({ where: { orgId, endedAt: null } });
    const isOwn = org.id === viewer.orgId;
    return {
      id: org.id,
      kind: org.kind,
      name: { zh: org.nameZh, en: org.nameEn },
      function: org.function,
      isActive: org.isActive,
      isOwn,
      parent:
        org.parent && !isOwn ? { id: org.parent.id, name: { zh: org.parent.nameZh, en: org.parent.nameEn } } : null,
      people,
      addable: org.isActive ? [...childKinds(org.kind)] : [],
      zone: org.zone,
    };
  });
}
