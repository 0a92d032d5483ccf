import type { Name } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";

/** Names of people by id, in one query; empty and unknown ids are left out. */
export async function personNames(tx: Tx, ids: readonly (string | null | undefined)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === "string"))];
  if (wanted.length === 0) return new Map();
  const users = await tx.user.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
    orderBy: { id: "asc" },
    take: wanted.length,
  });
  return new Map(users.map(({ id, name }) => [id, name]));
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
