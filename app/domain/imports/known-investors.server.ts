import { investorScope } from "~/domain/access/scope.server";
import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";

const select = { id: true, nameZh: true, nameEn: true, aliases: true } satisfies Prisma.InvestorSelect;
export type KnownInvestor = Prisma.InvestorGetPayload<{ select: typeof select }>;

const perStatement = 5_000;

/** Every investor the viewer may see, a few thousand at a time: names in two languages meet in no index. */
export async function* knownInvestors(
  tx: Tx,
  viewer: Viewer,
  where: Prisma.InvestorWhereInput = {},
): AsyncGenerator<KnownInvestor[]> {
  let after: string | undefined;
  for (;;) {
    const some: KnownInvestor[] = await tx.investor.findMany({
      where: { AND: [investorScope(viewer), where, after ? { id: { gt: after } } : {}] },
      select,
      orderBy: { id: "asc" },
      take: perStatement,
    });
    if (some.length > 0) yield some;
    if (some.length < perStatement) return;
    after = some.at(-1)?.id;
  }
}

/** All names of an investor. */
export function namesOf({ nameZh, nameEn, aliases }: Pick<KnownInvestor, "nameZh" | "nameEn" | "aliases">): string[] {
  return [nameZh, nameEn, ...aliases].filter((name) => name !== null);
}
