import type { Stage } from "~/domain/projects/codes";
import type { Tx } from "~/platform/db/db.server";

/** The little of a project that a liaison sees beside a need. A sensitive one has neither its own name nor an investor. */
export type ProjectBrief = {
  id: string;
  code: string;
  name: string;
  stage: Stage;
  site: string | null;
  isSensitive: boolean;
  investorName: string | null;
  countryCode: string | null;
  industryCode: string | null;
  officerId: string | null;
  serviceOfficerId: string | null;
};

/**
 * The briefs of these projects, by id; only for liaisons and only of projects with a need on their desk.
 *
 * A database view cuts them out (`project_brief`): row security shows rows whole, and a liaison sees no project's row.
 */
export async function getProjectBriefs(tx: Tx, projectIds: readonly string[]): Promise<Map<string, ProjectBrief>> {
  const ids = [...new Set(projectIds)];
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<ProjectBrief[]>`
    SELECT id, code, name, stage::text AS stage, site, is_sensitive AS "isSensitive", investor_name AS "investorName",
           country_code AS "countryCode", industry_code AS "industryCode", officer_id AS "officerId", service_officer_id AS "serviceOfficerId"
      FROM project_brief WHERE id = ANY (${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}
