import type { OrgKind } from "~/domain/access/roles";
import type { Name, Viewer } from "~/domain/access/viewer";
import { administeredOrgs } from "~/domain/people/subtree.server";
import { asViewer, type Tx } from "~/platform/db/db.server";

export type OrgLine = {
  id: string;
  kind: OrgKind;
  name: Name;
  /** 0 for the root shown, then 1 and 2. */
  depth: number;
  isActive: boolean;
  people: number;
  /** Orgs below that are not shown here. */
  hiddenBelow: number;
};

const shownDepth = 2;
const mostLines = 800;

/**
 * The administrator's orgs from `rootId` (the own org when absent) two levels down, parents before children.
 *
 * Null when the root is not in the subtree. `path` leads from the own org to the root.
 */
export function getOrgTree(
  viewer: Viewer,
  rootId?: string,
): Promise<{ path: { id: string; name: Name }[]; lines: OrgLine[] } | null> {
  return asViewer(viewer, async (tx) => {
    const root = await tx.org.findFirst({
      where: { AND: [{ id: rootId ?? viewer.orgId }, administeredOrgs(viewer)] },
      select: { id: true, path: true },
    });
    if (!root) return null;
    const below = await tx.org.findMany({
      where: { AND: [{ path: { has: root.id } }, administeredOrgs(viewer)] },
      select: { id: true, kind: true, nameZh: true, nameEn: true, path: true, isActive: true },
      orderBy: [{ kind: "asc" }, { code: "asc" }, { id: "asc" }],
      take: 5_000,
    });
    const people = await countPeople(
      tx,
      below.map(({ id }) => id),
    );
    const depthOf = (path: string[]) => path.length - root.path.length;
    const hidden = new Map<string, number>();
    for (const { path } of below) {
      const shown = depthOf(path) > shownDepth ? path[root.path.length + shownDepth - 1] : undefined;
      if (shown) hidden.set(shown, (hidden.get(shown) ?? 0) + 1);
    }
    const lines = below
      .filter(({ path }) => depthOf(path) <= shownDepth)
      .slice(0, mostLines)
      .map((org) => ({
        id: org.id,
        parentId: org.path.at(-2),
        kind: org.kind,
        name: { zh: org.nameZh, en: org.nameEn },
        depth: depthOf(org.path),
        isActive: org.isActive,
        people: people.get(org.id) ?? 0,
        hiddenBelow: hidden.get(org.id) ?? 0,
      }));
    return {
      path: await namesOf(tx, root.path.slice(root.path.indexOf(viewer.orgId))),
      lines: parentsFirst(lines, root.id),
    };
  });
}

/** Each org right after its parent, in the order given. */
function parentsFirst<Line extends OrgLine & { parentId?: string }>(lines: Line[], rootId: string): OrgLine[] {
  const childrenOf = groupByParent(lines);
  const walk = (line: Line): OrgLine[] => {
    const { parentId: _parent, ...shown } = line;
    return [shown, ...(childrenOf.get(line.id) ?? []).flatMap(walk)];
  };
  return lines.filter(({ id }) => id === rootId).flatMap(walk);
}

function groupByParent<Line extends { parentId?: string }>(lines: Line[]): Map<string | undefined, Line[]> {
  const groups = new Map<string | undefined, Line[]>();
  for (const line of lines) groups.set(line.parentId, [...(groups.get(line.parentId) ?? []), line]);
  return groups;
}

async function countPeople(tx: Tx, orgIds: string[]): Promise<Map<string, number>> {
  const counts = await tx.membership.groupBy({
    by: ["orgId"],
    where: { orgId: { in: orgIds }, endedAt: null },
    _count: { _all: true },
  });
  return new Map(counts.map(({ orgId, _count }) => [orgId, _count._all]));
}

async function namesOf(tx: Tx, ids: string[]): Promise<{ id: string; name: Name }[]> {
  const orgs = await tx.org.findMany({
    where: { id: { in: ids } },
    select: { id: true, nameZh: true, nameEn: true },
    take: 10,
  });
  return ids.flatMap((id) => {
    const org = orgs.find((candidate) => candidate.id === id);
    return org ? [{ id, name: { zh: org.nameZh, en: org.nameEn } }] : [];
  });
}

export type OrgChoice = { id: string; kind: OrgKind; name: Name; depth: number };

/** The administrator's active orgs for a picker, parents before children. */
export function getOrgChoices(viewer: Viewer): Promise<OrgChoice[]> {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.org.findMany({
      where: { AND: [{ isActive: true }, administeredOrgs(viewer)] },
      select: { id: true, kind: true, nameZh: true, nameEn: true, path: true },
      orderBy: [{ kind: "asc" }, { code: "asc" }, { id: "asc" }],
      take: 5_000,
    });
    const lines = rows.map((org) => ({
      id: org.id,
      parentId: org.path.at(-2),
      kind: org.kind,
      name: { zh: org.nameZh, en: org.nameEn },
      depth: org.path.indexOf(org.id) - org.path.indexOf(viewer.orgId),
      isActive: true,
      people: 0,
      hiddenBelow: 0,
    }));
    return parentsFirst(lines, viewer.orgId).map(({ id, kind, name, depth }) => ({ id, kind, name, depth }));
  });
}
