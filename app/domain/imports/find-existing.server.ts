import { randomUUID } from "node:crypto";
import { projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { type Tx, withSystemSight } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { byZone, portions } from "./in-portions";
import type { ProjectDraft } from "./project-draft";

const existingSelect = {
  id: true,
  zoneId: true,
  code: true,
  name: true,
  publicName: true,
  companyName: true,
  creditCode: true,
  kind: true,
  countryCode: true,
  industryCode: true,
  industryText: true,
  totalInvestment: true,
  totalInvestmentCurrency: true,
  fixedInvestment: true,
  fixedInvestmentCurrency: true,
  foreignCapital: true,
  foreignCapitalCurrency: true,
  registeredCapital: true,
  registeredCapitalCurrency: true,
  amountAsReported: true,
  firstContactOn: true,
  firstContactName: true,
  summary: true,
  investorId: true,
  importIdentity: true,
  importExtra: true,
  teamIds: true,
  createdById: true,
  openedAt: true,
  version: true,
} satisfies Prisma.ProjectSelect;
export type ExistingProject = Prisma.ProjectGetPayload<{ select: typeof existingSelect }>;

/** As many values as one statement asks for; the rows of a large file come in portions. */
const portion = 1_000;

/**
 * Calls `found` for each row that has become a project before, portion by portion: a large file's projects are never all in
 * memory. A row whose identity belongs to a project the viewer may not see gets an identity of the viewer's own: what is
 * hidden neither stops it nor is told of.
 */
export async function eachExisting<Row extends { draft: ProjectDraft; zoneId: string }>(
  tx: Tx,
  viewer: Viewer,
  accepted: readonly Row[],
  found: (row: Row, project: ExistingProject) => void,
): Promise<void> {
  const own = viewer.zoneId ? viewer.userId : viewer.orgId;
  const ownIdentity = (identity: string) => `${identity}@${own}`;
  for (const [zoneId, ofZone] of byZone(accepted)) {
    for (const some of portions(ofZone, portion)) {
      const identities = some.flatMap(({ draft }) => [draft.identity, ownIdentity(draft.identity)]);
      const rows = await tx.project.findMany({
        where: { AND: [projectScope(viewer), { zoneId, importIdentity: { in: identities } }] },
        select: existingSelect,
        orderBy: { id: "asc" },
        take: identities.length,
      });
      const visible = new Map(rows.map((row) => [row.importIdentity ?? "", row]));
      const taken = await withSystemSight(tx, viewer, zoneId, () =>
        tx.project.findMany({
          where: { zoneId, importIdentity: { in: identities } },
          select: { importIdentity: true },
          orderBy: { id: "asc" },
          take: identities.length,
        }),
      );
      const hidden = new Set(
        taken.flatMap(({ importIdentity: identity }) => (identity && !visible.has(identity) ? [identity] : [])),
      );
      for (const row of some) {
        const { draft } = row;
        const project = visible.get(draft.identity) ?? visible.get(ownIdentity(draft.identity));
        if (project) found(row, project);
        else if (hidden.has(draft.identity)) draft.identity = freeIdentity(ownIdentity(draft.identity), hidden);
      }
    }
  }
}

/** What a person has imported themselves may have been hidden from them since. */
function freeIdentity(identity: string, hidden: ReadonlySet<string>): string {
  return hidden.has(identity) ? `${identity}:${randomUUID()}` : identity;
}
