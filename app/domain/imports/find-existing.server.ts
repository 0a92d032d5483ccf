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
const portion = 2_000;

/**
 * The projects that rows have become before, by row. A row whose identity belongs to a project the viewer may not see gets
 * an identity of the viewer's own: what is hidden neither stops it nor is told of.
 */
export async function findExisting(
  tx: Tx,
  viewer: Viewer,
  accepted: readonly { draft: ProjectDraft; zoneId: string }[],
): Promise<Map<number, ExistingProject>> {
  const own = viewer.zoneId ? viewer.userId : viewer.orgId;
  const ownIdentity = (identity: string) => `${identity}@${own}`;
  const found = new Map<number, ExistingProject>();
  for (const [zoneId, ofZone] of byZone(accepted)) {
    const hidden = new Set<string>();
    const visible = new Map<string, ExistingProject>();
    for (const some of portions(ofZone, portion)) {
      const identities = some.flatMap(({ draft }) => [draft.identity, ownIdentity(draft.identity)]);
      const rows = await tx.project.findMany({
        where: { AND: [projectScope(viewer), { zoneId, importIdentity: { in: identities } }] },
        select: existingSelect,
        orderBy: { id: "asc" },
        take: identities.length,
      });
      for (const row of rows) visible.set(row.importIdentity ?? "", row);
      const taken = await withSystemSight(tx, viewer, zoneId, () =>
        tx.project.findMany({
          where: { zoneId, importIdentity: { in: identities } },
          select: { importIdentity: true },
          orderBy: { id: "asc" },
          take: identities.length,
        }),
      );
      for (const { importIdentity: identity } of taken) {
        if (identity && !visible.has(identity)) hidden.add(identity);
      }
    }
    for (const { draft } of ofZone) {
      const project = visible.get(draft.identity) ?? visible.get(ownIdentity(draft.identity));
      if (project) found.set(draft.row, project);
      else if (hidden.has(draft.identity)) draft.identity = freeIdentity(ownIdentity(draft.identity), hidden);
    }
  }
  return found;
}

/** What a person has imported themselves may have been hidden from them since. */
function freeIdentity(identity: string, hidden: ReadonlySet<string>): string {
  return hidden.has(identity) ? `${identity}:${randomUUID()}` : identity;
}
