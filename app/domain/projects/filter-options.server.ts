import { projectScopeSql } from "~/domain/access/scope-sql.server";
import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import { Prisma } from "~/platform/db/generated/client";

type Named = { id: string; zh: string; en: string };

/** What can be chosen in the filters: only what the viewer's own projects have. */
export type FilterOptions = { countries: Named[]; officers: { id: string; name: string }[]; zones: Named[] };

/**
 * Countries of visible projects, officers of the viewer's zone, and for offices their zones. One statement.
 *
 * In one zone the countries are found by stepping through the index, one probe a country, since reading ten thousand
 * projects for twenty codes would take longer than the page itself; that is beyond the client.
 */
export async function readFilterOptions(tx: Tx, viewer: Viewer): Promise<FilterOptions> {
  const zone = viewer.zoneIds.length === 1 ? viewer.zoneIds[0] : undefined;
  const [row] = await tx.$queryRaw<{ options: FilterOptions }[]>`
    WITH RECURSIVE ${zone ? steppedCodes(viewer) : readCodes(viewer)}
    SELECT json_build_object(
      'countries', coalesce((SELECT json_agg(json_build_object('id', c.code, 'zh', c.name_zh, 'en', c.name_en) ORDER BY c.code)
                               FROM country c JOIN found f ON f.code = c.code), '[]'),
      'officers', coalesce((SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name, u.id)
                              FROM app_user u
                             WHERE u.id IN (SELECT m.user_id FROM membership m
                                             WHERE m.org_id = ${zone ?? null}::uuid AND m.role = 'officer' AND m.ended_at IS NULL)), '[]'),
      'zones', coalesce((SELECT json_agg(json_build_object('id', o.id, 'zh', o.name_zh, 'en', o.name_en) ORDER BY o.name_zh, o.id)
                           FROM org o WHERE o.id = ANY (${zone ? [] : viewer.zoneIds}::uuid[])), '[]')
    ) AS options`;
  return row?.options ?? { countries: [], officers: [], zones: [] };
}

function steppedCodes(viewer: Viewer): Prisma.Sql {
  const smallest = (beyond: Prisma.Sql) =>
    Prisma.sql`SELECT p.country_code FROM project p WHERE ${projectScopeSql(viewer)} AND ${beyond} ORDER BY p.country_code LIMIT 1`;
  return Prisma.sql`found(code) AS (
    (${smallest(Prisma.sql`p.country_code > ''`)})
    UNION ALL
    SELECT (${smallest(Prisma.sql`p.country_code > found.code`)}) FROM found WHERE found.code IS NOT NULL
  )`;
}

function readCodes(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`found(code) AS (SELECT DISTINCT p.country_code FROM project p WHERE ${projectScopeSql(viewer)})`;
}
