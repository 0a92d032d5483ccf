import type { Viewer } from "~/domain/access/viewer";
import type { suggestedFlags } from "~/domain/projects/suggest-flags.server";
import type { Tx } from "~/platform/db/db.server";
import type { ImportExtra } from "./import-extra";
import type { DraftColumns } from "./project-draft";

/** One new project; names are those of the record below. Days as 'YYYY-MM-DD', amounts as decimal text. */
export type ProjectInsert = Omit<DraftColumns, "kind"> & {
  id: string;
  code: string;
  kind: NonNullable<DraftColumns["kind"]>;
  investorId: string | null;
  investmentCny: string | null;
  investmentRateOn: string | null;
  identity: string;
  extra: ImportExtra;
  row: number;
  tokens: string[];
};

type Context = { zoneId: string; importId: string; fileName: string; at: Date };

/**
 * Adds projects of one zone with their team, first move, opening and line of history, as the viewer, in five statements
 * whatever their number.
 *
 * Raw SQL because the client binds one parameter per cell: fifty thousand rows took it two minutes, this takes seconds.
 * Row security checks every row as it does the client's. An officer is on the team from the start, or could write no
 * record of the project; an office's rows are opened to it.
 */
export async function insertProjects(
  tx: Tx,
  viewer: Viewer,
  projects: readonly ProjectInsert[],
  { zoneId, importId, fileName, at }: Context,
): Promise<void> {
  const rows = JSON.stringify(projects);
  const officerId = viewer.role === "officer" ? viewer.userId : null;
  const openedAt = viewer.role === "provincial" ? at : null;
  await tx.$executeRaw`
    INSERT INTO project (
      id, zone_id, code, name, kind, credit_code, country_code, industry_code, industry_text, total_investment, total_investment_currency,
      fixed_investment, fixed_investment_currency, foreign_capital, foreign_capital_currency, registered_capital,
      registered_capital_currency, amount_as_reported, first_contact_on, first_contact_name, summary, investor_id,
      investment_cny, investment_rate_on, import_source, import_identity, import_extra, flags, tokens, created_by_id,
      officer_id, team_ids, opened_at)
    SELECT
      v.id, ${zoneId}::uuid, v.code, v.name, v.kind, v."creditCode", v."countryCode", v."industryCode", v."industryText", v."totalInvestment",
      v."totalInvestmentCurrency", v."fixedInvestment", v."fixedInvestmentCurrency", v."foreignCapital", v."foreignCapitalCurrency",
      v."registeredCapital", v."registeredCapitalCurrency", v."amountAsReported", v."firstContactOn", v."firstContactName", v.summary,
      v."investorId", v."investmentCny", v."investmentRateOn", ${importId}, v.identity, v.extra, '{}', v.tokens, ${viewer.userId}::uuid,
      ${officerId}::uuid, CASE WHEN ${officerId}::uuid IS NULL THEN '{}'::uuid[] ELSE ARRAY[${officerId}::uuid] END, ${openedAt}::timestamptz
    FROM json_to_recordset(${rows}::json) AS v(
      id uuid, code text, name text, kind project_kind, "creditCode" text, "countryCode" text, "industryCode" text, "industryText" text,
      "totalInvestment" numeric, "totalInvestmentCurrency" text, "fixedInvestment" numeric, "fixedInvestmentCurrency" text,
      "foreignCapital" numeric, "foreignCapitalCurrency" text, "registeredCapital" numeric, "registeredCapitalCurrency" text,
      "amountAsReported" text, "firstContactOn" date, "firstContactName" text, summary text, "investorId" uuid,
      "investmentCny" numeric, "investmentRateOn" date, identity text, extra jsonb, tokens text[])`;

  const ids = projects.map(({ id }) => id);
  if (officerId) {
    await tx.$executeRaw`
      INSERT INTO project_member (zone_id, project_id, user_id, team_role, added_by_id)
      SELECT ${zoneId}::uuid, id, ${officerId}::uuid, 'officer', ${officerId}::uuid FROM unnest(${ids}::uuid[]) AS id`;
  }
  await tx.$executeRaw`
    INSERT INTO stage_move (id, zone_id, project_id, kind, "to", by_id, at)
    SELECT gen_random_uuid(), ${zoneId}::uuid, id, 'created', 'lead', ${viewer.userId}::uuid, ${at} FROM unnest(${ids}::uuid[]) AS id`;
  if (openedAt) {
    await tx.$executeRaw`
      INSERT INTO province_opening (id, zone_id, project_id, reason, note, by_id, at)
      SELECT gen_random_uuid(), ${zoneId}::uuid, id, 'reported', 'import', ${viewer.userId}::uuid, ${at} FROM unnest(${ids}::uuid[]) AS id`;
  }
  await tx.$executeRaw`
    INSERT INTO activity (id, zone_id, project_id, kind, detail, by_id, at)
    SELECT gen_random_uuid(), ${zoneId}::uuid, v.id, 'project.imported',
           jsonb_build_object('code', v.code, 'fileName', ${fileName}::text, 'row', v."row", 'importId', ${importId}::text), ${viewer.userId}::uuid, ${at}
      FROM unnest(${ids}::uuid[], ${projects.map(({ code }) => code)}::text[], ${projects.map(({ row }) => row)}::int[])
        AS v(id, code, "row")`;
}

/** Adds suggested flags of one zone's projects, in one statement for the same reason. */
export async function insertFlags(tx: Tx, zoneId: string, flags: ReturnType<typeof suggestedFlags>): Promise<void> {
  if (flags.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO project_flag (zone_id, project_id, flag, state, reason)
    SELECT ${zoneId}::uuid, v."projectId", v.flag, v.state, v.reason
      FROM json_to_recordset(${JSON.stringify(flags)}::json)
        AS v("projectId" uuid, flag priority_flag, state flag_state, reason jsonb)`;
}
