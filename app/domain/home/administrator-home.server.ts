import { canAdminister } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import { todayIn } from "~/values/calendar-date";

export type AdministratorHome = NonNullable<Awaited<ReturnType<typeof getAdministratorHome>>>;

/** From October on, the next year's holidays should be entered. */
const askForNextYearFromMonth = 10;

/** The administrator's workbench: dictionaries that need attention and invitations not yet accepted. Null for other roles. */
export async function getAdministratorHome(viewer: Viewer, now = new Date()) {
  if (!canAdminister(viewer)) return null;
  const [year = 0, month = 0] = todayIn(viewer.timeZone, now).split("-").map(Number);
  const wanted = month >= askForNextYearFromMonth ? [year, year + 1] : [year];
  return asViewer(viewer, async (tx) => {
    const covered = await tx.calendarYear.findMany({
      where: { year: { in: wanted } },
      select: { year: true },
      orderBy: { year: "asc" },
      take: wanted.length,
    });
    const latest = await tx.exchangeRate.findMany({
      distinct: ["currency"],
      select: { currency: true, isProvisional: true },
      orderBy: [{ currency: "asc" }, { day: "desc" }],
      take: 200,
    });
    const openInvitations = await tx.invitation.count({
      where: {
        acceptedAt: null,
        revokedAt: null,
        expiresAt: { gt: now },
        orgId: { in: await orgsBelow(tx, viewer.orgId) },
      },
    });
    return {
      missingYears: wanted.filter((one) => !covered.some((row) => row.year === one)),
      provisionalRates: latest.filter((row) => row.isProvisional).length,
      openInvitations,
    };
  });
}

type Reader = Parameters<Parameters<typeof asViewer>[1]>[0];

async function orgsBelow(tx: Reader, orgId: string): Promise<string[]> {
  const orgs = await tx.org.findMany({
    where: { path: { has: orgId } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: 5_000,
  });
  return orgs.map((org) => org.id);
}
