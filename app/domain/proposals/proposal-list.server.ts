import { z } from "zod";
import { projectScope, recordScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { needCategories } from "~/domain/needs/categories";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { choiceField, idField, textField } from "~/values/form-fields";
import { searchTokens } from "~/values/text";
import { proposalSelect, toProposalRows } from "./proposal-rows.server";
import { proposalStates } from "./proposal-states";

export const proposalStateFilters = [...proposalStates, "all"] as const;
export const proposalScopes = ["mine", "all"] as const;

export const ProposalFilters = z.object({
  /** Nothing chosen is what waits to be decided. */
  state: choiceField(proposalStateFilters).optional(),
  category: choiceField(needCategories).optional(),
  /** Words of the project's name. */
  q: textField(100).optional(),
  project: idField().optional(),
  /** Nothing chosen: an officer's own projects, for everybody else all they see. */
  whose: choiceField(proposalScopes).optional(),
  /** The last row of the page before. */
  after: idField().optional(),
});
export type ProposalFilters = z.output<typeof ProposalFilters>;

const pageSize = 30;
/** Counting stops here: "1,000+". */
export const proposalCountCap = 1_000;

/**
 * Measures proposed for the projects the viewer may see, the newest first and those of one project together; one page of
 * 30, with a count that stops at a thousand. Null for roles that look at no projects.
 */
export async function getProposalList(viewer: Viewer, filters: ProposalFilters) {
  if (viewer.role === "liaison" || viewer.role === "administrator") return null;
  return asViewer(viewer, async (tx) => {
    const where: Prisma.MeasureProposalWhereInput = { AND: [recordScope(viewer), ...conditions(viewer, filters)] };
    const found = await tx.measureProposal.findMany({
      where: { AND: [where, ...(await cursorCondition(tx, viewer, filters.after))] },
      select: proposalSelect,
      orderBy: [{ proposedAt: "desc" }, { projectId: "desc" }, { id: "desc" }],
      take: pageSize + 1,
    });
    const page = found.slice(0, pageSize);
    return {
      rows: await toProposalRows(tx, viewer, page),
      total: await tx.measureProposal.count({ where, take: proposalCountCap + 1 }),
      next: found.length > pageSize ? (page.at(-1)?.id ?? null) : null,
      project: filters.project ? await readProject(tx, viewer, filters.project) : null,
    };
  });
}

/** Whose proposals a list shows where nothing was chosen. */
export function scopeOf(viewer: Viewer, { whose, project }: ProposalFilters): (typeof proposalScopes)[number] {
  return whose ?? (viewer.role === "officer" && !project ? "mine" : "all");
}

function conditions(viewer: Viewer, filters: ProposalFilters): Prisma.MeasureProposalWhereInput[] {
  const { state = "proposed", category, q, project } = filters;
  const tokens = q ? searchTokens(q) : [];
  return [
    ...(state === "all" ? [] : [{ state }]),
    ...(category ? [{ measure: { categories: { has: category } } }] : []),
    ...(tokens.length > 0 ? [{ project: { tokens: { hasEvery: tokens } } }] : []),
    ...(project ? [{ projectId: project }] : []),
    ...(scopeOf(viewer, filters) === "mine" ? [{ project: { teamIds: { has: viewer.userId } } }] : []),
  ];
}

async function cursorCondition(
  tx: Tx,
  viewer: Viewer,
  after: string | undefined,
): Promise<Prisma.MeasureProposalWhereInput[]> {
  if (!after) return [];
  const last = await tx.measureProposal.findFirst({
    where: { AND: [{ id: after }, recordScope(viewer)] },
    select: { proposedAt: true, projectId: true, id: true },
  });
  if (!last) return [];
  const { proposedAt, projectId, id } = last;
  return [
    {
      OR: [
        { proposedAt: { lt: proposedAt } },
        { proposedAt, projectId: { lt: projectId } },
        { proposedAt, projectId, id: { lt: id } },
      ],
    },
  ];
}

function readProject(tx: Tx, viewer: Viewer, projectId: string) {
  return tx.project.findFirst({
    where: { AND: [{ id: projectId }, projectScope(viewer)] },
    select: { id: true, name: true },
  });
}
