import type { Name } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";

/** Names found in each transaction: the blocks of a page name the same few people. */
const found = new WeakMap<Tx, Map<string, string>>();

/** Names of people by id, at most one query for those not asked for before; empty and unknown ids are left out. */
export async function personNames(
  tx: Tx,
  ids: readonly (string | null | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const names = found.get(tx) ?? new Map<string, string>();
  found.set(tx, names);
  const wanted = [...new Set(ids.filter((id) => typeof id === "string"))].filter((id) => !names.has(id));
  if (wanted.length === 0) return names;
  const users = await tx.user.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
    orderBy: { id: "asc" },
    take: wanted.length,
  });
  for (const { id, name } of users) names.set(id, name);
  return names;
}

/** Names of orgs in both languages by id, in one query. */
export async function orgNames(tx: Tx, ids: readonly (string | null | undefined)[]): Promise<Map<string, Name>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === "string"))];
  if (wanted.length === 0) return new Map();
  const orgs = await tx.org.findMany({
    where: { id: { in: wanted } },
    select: { id: true, nameZh: true, nameEn: true },
    orderBy: { id: "asc" },
    take: wanted.length,
  });
  return new Map(orgs.map(({ id, nameZh, nameEn }) => [id, { zh: nameZh, en: nameEn }]));
}
