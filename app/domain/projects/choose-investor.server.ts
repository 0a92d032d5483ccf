import { randomUUID } from "node:crypto";
import { investorScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import { nameKey, nameKeys } from "~/values/similarity";
import type { Columns, ColumnValue } from "./column-values";
import type { InvestorAnswer } from "./forms/section-form";
import { investorTokens } from "./project-tokens";

/**
 * Which investor a typed name means: one of the zone that the viewer may see, else a new one.
 *
 * Gives the columns of the project, and `create` to call before they are written; it makes the new investor, if any.
 */
export async function chooseInvestor(
  tx: Tx,
  viewer: Viewer,
  project: { zoneId: string },
  { name, isAnonymous }: InvestorAnswer,
  countryCode: ColumnValue | undefined,
): Promise<{ columns: Columns; create: () => Promise<void> }> {
  if (isAnonymous || !name) return { columns: { investorId: null, investorIsAnonymous: isAnonymous }, create: nothing };
  const known = await tx.investor.findFirst({
    where: {
      AND: [
        investorScope(viewer),
        { zoneId: project.zoneId },
        { OR: [{ nameZh: name }, { nameEn: name }, { nameKey: { in: nameKeys(name) } }] },
      ],
    },
    select: { id: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  if (known) return { columns: { investorId: known.id, investorIsAnonymous: false }, create: nothing };
  const id = randomUUID();
  return {
    columns: { investorId: id, investorIsAnonymous: false },
    create: () =>
      addInvestor(tx, viewer, {
        id,
        zoneId: project.zoneId,
        name,
        countryCode: typeof countryCode === "string" ? countryCode : null,
      }),
  };
}

/** Adds an investor by the one name that is known. It is seen through its project only, so nothing is read back. */
export async function addInvestor(
  tx: Tx,
  viewer: Pick<Viewer, "userId">,
  { id, zoneId, name, countryCode }: { id: string; zoneId: string; name: string; countryCode: string | null },
): Promise<void> {
  const names = { ...namesFrom(name), aliases: [] };
  await tx.investor.createMany({
    data: {
      id,
      zoneId,
      ...names,
      countryCode,
      nameKey: nameKey(name),
      tokens: investorTokens(names),
      createdById: viewer.userId,
    },
  });
}

/** A name with Chinese signs is the Chinese name, any other the English one. */
function namesFrom(name: string): { nameZh: string | null; nameEn: string | null } {
  return /\p{Script=Han}/u.test(name) ? { nameZh: name, nameEn: null } : { nameZh: null, nameEn: name };
}

async function nothing(): Promise<void> {}
