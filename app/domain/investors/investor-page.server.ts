import { canCreateProject } from "~/domain/access/abilities";
import { investorScope, projectScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import { factsOf } from "./edit-investor.server";
import { mayEditInvestor, mayRevealContact } from "./may-edit-investor";

const mostProjects = 100;
const mostContacts = 100;

export type InvestorPage = NonNullable<Awaited<ReturnType<typeof getInvestorPage>>>;

/** One investor: what is known of it, its people (masked) and the projects of it that the viewer may see. Null when absent or invisible. */
export function getInvestorPage(viewer: Viewer, investorId: string) {
  return asViewer(viewer, async (tx) => {
    const investor = await tx.investor.findFirst({
      where: { AND: [{ id: investorId }, investorScope(viewer)] },
      include: {
        contacts: {
          select: { id: true, name: true, position: true, phoneMasked: true, emailMasked: true, isFirst: true },
          orderBy: [{ isFirst: "desc" }, { createdAt: "asc" }, { id: "asc" }],
          take: mostContacts,
        },
        projects: {
          where: projectScope(viewer),
          select: {
            id: true,
            code: true,
            name: true,
            stage: true,
            status: true,
            light: true,
            totalInvestment: true,
            totalInvestmentCurrency: true,
            stageEnteredAt: true,
          },
          orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
          take: mostProjects,
        },
      },
    });
    if (!investor) return null;
    return {
      id: investor.id,
      version: investor.version,
      name: investor.nameZh ?? investor.nameEn ?? "",
      facts: factsOf(investor),
      contacts: investor.contacts,
      projects: investor.projects.map(({ totalInvestment, totalInvestmentCurrency, stageEnteredAt, ...project }) => ({
        ...project,
        stageSince: fromUtcDate(stageEnteredAt),
        total:
          totalInvestment && totalInvestmentCurrency
            ? { amount: totalInvestment.toFixed(), currency: totalInvestmentCurrency }
            : null,
      })),
      canEdit: mayEditInvestor(viewer, investor),
      canReveal: mayRevealContact(viewer, investor),
      canAddLead: canCreateProject(viewer) && viewer.zoneId === investor.zoneId,
    };
  });
}
