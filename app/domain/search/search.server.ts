import { projectScopeSql } from "~/domain/access/scope-sql.server";
import type { Viewer } from "~/domain/access/viewer";
import type { NeedCategory } from "~/domain/needs/categories";
import type { NeedState } from "~/domain/needs/codes";
import { type ProjectRow, readList } from "~/domain/projects/project-rows.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { Prisma } from "~/platform/db/generated/client";
import { searchTokens } from "~/values/text";

const mostShown = 20;

/** What was found of one kind, and whether there is more of it than shown. */
export type Found<Row> = { rows: Row[]; hasMore: boolean };

export type FoundInvestor = {
  id: string;
  nameZh: string | null;
  nameEn: string | null;
  countryCode: string | null;
  projects: number;
};
export type FoundNeed = {
  id: string;
  serial: number;
  title: string;
  category: NeedCategory;
  state: NeedState;
  light: "green" | "yellow" | "red" | "grey";
  dueOn: string;
  /** Null for a liaison, who sees the need and not the project's row. */
  project: { id: string; code: string; name: string } | null;
};
export type FoundMeasure = {
  key: string;
  titleZh: string;
  titleEn: string;
  standing: "in_force" | "draft" | "superseded" | "lapsed";
  articleKey: string;
};

export type SearchResult = {
  projects: Found<Omit<ProjectRow, "teamIds" | "cursor">>;
  investors: Found<FoundInvestor>;
  needs: Found<FoundNeed>;
  measures: Found<FoundMeasure>;
};

const nothing = { rows: [], hasMore: false };

/**
 * Finds projects, investors, needs and measures by words, names, codes or one or two Chinese signs, in what the viewer may see.
 *
 * Every word must be found; the latest changed come first. A text without a letter or digit finds nothing.
 * Liaisons find the needs of their desk and measures; administrators find measures only.
 */
export async function search(viewer: Viewer, text: string): Promise<SearchResult> {
  const tokens = searchTokens(text);
  if (tokens.length === 0) return { projects: nothing, investors: nothing, needs: nothing, measures: nothing };
  return asViewer(viewer, async (tx) => ({
    projects: await findProjects(tx, viewer, text),
    ...(await findOthers(tx, viewer, tokens)),
  }));
}

async function findProjects(tx: Tx, viewer: Viewer, text: string): Promise<SearchResult["projects"]> {
  const rows = await readList(tx, viewer, {
    filters: { q: text },
    sort: "updated",
    direction: "descending",
    take: mostShown,
    mostTextMatches: mostShown + 1,
  });
  return cut(rows.map(({ teamIds: _team, cursor: _cursor, ...row }) => row));
}

/**
 * Investors, needs and measures in one statement. Raw SQL because the client would take eight, and because the functions
 * that use the token indexes under row security are not the client's. Each part starts from the viewer's scope.
 */
async function findOthers(tx: Tx, viewer: Viewer, tokens: string[]): Promise<Omit<SearchResult, "projects">> {
  const scope = projectScopeSql(viewer);
  const take = mostShown + 1;
  const needScope =
    viewer.role === "liaison" ? Prisma.sql`n.department_id = ${viewer.orgId}::uuid` : Prisma.sql`p.id IS NOT NULL`;
  const [row] = await tx.$queryRaw<{ investors: FoundInvestor[]; needs: FoundNeed[]; measures: FoundMeasure[] }[]>`
    SELECT
      (SELECT coalesce(json_agg(f), '[]') FROM (
        SELECT i.id, i.name_zh AS "nameZh", i.name_en AS "nameEn", i.country_code AS "countryCode", c.projects
          FROM investor i
          CROSS JOIN LATERAL (
            SELECT count(*) AS projects FROM project p WHERE p.investor_id = i.id AND ${scope}
          ) c
         WHERE i.id = ANY (ARRAY(SELECT app_search_investors(${tokens}::text[], ${take}))) AND c.projects > 0
         ORDER BY i.updated_at DESC, i.id LIMIT ${take}
      ) f) AS investors,
      (SELECT coalesce(json_agg(f), '[]') FROM (
        SELECT n.id, n.serial, n.title, n.category, n.state, n.light, n.due_on AS "dueOn",
               CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'code', p.code, 'name', p.name) END AS project
          FROM need n LEFT JOIN project p ON p.id = n.project_id AND ${scope}
         WHERE n.id = ANY (ARRAY(SELECT app_search_needs(${tokens}::text[], ${take}))) AND ${needScope}
         ORDER BY n.updated_at DESC, n.id LIMIT ${take}
      ) f) AS needs,
      (SELECT coalesce(json_agg(f), '[]') FROM (
        SELECT m.key, m.title_zh AS "titleZh", m.title_en AS "titleEn", m.standing, m.article_key AS "articleKey"
          FROM measure m
         WHERE m.tokens @> ${tokens}::text[] AND m.nature <> 'context'
         ORDER BY m.standing, m.key LIMIT ${take}
      ) f) AS measures`;
  return { investors: cut(row?.investors ?? []), needs: cut(row?.needs ?? []), measures: cut(row?.measures ?? []) };
}

function cut<Row>(rows: Row[]): Found<Row> {
  return { rows: rows.slice(0, mostShown), hasMore: rows.length > mostShown };
}
