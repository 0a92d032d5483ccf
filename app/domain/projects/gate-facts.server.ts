import type { Tx } from "~/platform/db/db.server";
import type { GateFacts } from "./gate-facts";

/**
 * Reads what the gates look at, for many projects in one statement, under the sight of whoever is set.
 *
 * Raw SQL because the client would ask once per kind of record: eight round trips for one project, under its row lock.
 * Read it after the lock, as a statement of its own: a statement sees only what was committed when it began.
 */
export async function readGateFacts(tx: Tx, projectIds: readonly string[]): Promise<GateFacts[]> {
  const rows = await tx.$queryRaw<{ facts: GateFacts }[]>`
    SELECT row_to_json(f) AS facts FROM (
      SELECT p.id, p.zone_id AS "zoneId", p.stage, p.status, p.kind,
        p.source_channel AS "sourceChannel", p.investor_id AS "investorId", p.investor_is_anonymous AS "investorIsAnonymous",
        p.country_code AS "countryCode", p.industry_code AS "industryCode", p.industry_text AS "industryText",
        p.investment_range AS "investmentRange", p.first_contact_name AS "firstContactName",
        (SELECT a.result FROM assessment a WHERE a.project_id = p.id ORDER BY a.at DESC, a.id DESC LIMIT 1) AS assessment,
        p.officer_id AS "officerId",
        (SELECT count(*) FROM contact c WHERE c.zone_id = p.zone_id AND c.investor_id = p.investor_id) AS contacts,
        p.total_investment AS "totalInvestment", p.foreign_capital AS "foreignCapital", p.amount_unknown_reason AS "amountUnknownReason",
        n.needs, p.no_needs_yet_reason AS "noNeedsYetReason", p.first_registered_at AS "firstRegisteredAt",
        p.negative_list_result AS "negativeListResult", p.encouraged_result AS "encouragedResult", p.site,
        p.land_area_mu AS "landAreaMu", p.intensity_wan_per_mu AS "intensityWanPerMu", p.tax_wan_per_mu AS "taxWanPerMu",
        p.energy_tce AS "energyTce", p.emission_note AS "emissionNote", p.eia_class AS "eiaClass", p.jobs_planned AS "jobsPlanned",
        ARRAY(SELECT DISTINCT e.kind FROM evidence e WHERE e.project_id = p.id AND e.removed_at IS NULL) AS evidence,
        (SELECT json_build_object('subject', r.subject, 'result', r.result)
           FROM compliance_review r WHERE r.project_id = p.id ORDER BY r.at DESC, r.id DESC LIMIT 1) AS "latestReview",
        (SELECT count(*) FROM commitment c
          WHERE c.project_id = p.id AND c.party = 'government' AND c.state IN ('open', 'kept')) AS "governmentCommitments",
        ARRAY(SELECT DISTINCT g.key FROM commitment c CROSS JOIN LATERAL unnest(c.guard_keys) AS g(key)
          WHERE c.project_id = p.id AND c.state IN ('open', 'kept')
            AND coalesce((SELECT r.result FROM compliance_review r WHERE r.project_id = p.id AND g.key = ANY (r.guard_keys)
                           ORDER BY r.reviewed_on DESC, r.at DESC, r.id DESC LIMIT 1), 'objected') = 'objected'
          ORDER BY g.key) AS "unreviewedGuards",
        p.appraisal_passed_on AS "appraisalPassedOn", p.contract_signed_on AS "contractSignedOn", p.contract_total AS "contractTotal",
        p.contract_foreign_capital AS "contractForeignCapital", p.promised_start_on AS "promisedStartOn",
        p.promised_production_on AS "promisedProductionOn", p.promised_capacity_on AS "promisedCapacityOn",
        n.unanswered AS "unansweredNeedIds",
        p.company_name AS "companyName", p.credit_code AS "creditCode", p.foreign_share_percent AS "foreignSharePercent",
        p.initial_report_on AS "initialReportOn", p.filing_code AS "filingCode",
        p.site_obtained_on AS "siteObtainedOn", p.eia_done_on AS "eiaDoneOn", p.construction_permit_no AS "constructionPermitNo",
        p.actual_start_on AS "actualStartOn", p.is_leased_plant AS "isLeasedPlant", p.equipment_moved_in_on AS "equipmentMovedInOn",
        p.closed_on AS "closedOn", k."foreignCapitalEntries", k."fixedInvestmentEntries",
        p.accepted_on AS "acceptedOn", p.production_extent AS "productionExtent", p.jobs_actual AS "jobsActual",
        p.promised_output_wan AS "promisedOutputWan", p.actual_output_wan AS "actualOutputWan", p.promised_tax_wan AS "promisedTaxWan",
        p.actual_tax_wan AS "actualTaxWan", p.capacity_assessed_on AS "capacityAssessedOn", p.aftercare_officer_id AS "aftercareOfficerId"
      FROM project p
      CROSS JOIN LATERAL (
        SELECT count(*) AS needs,
               coalesce(array_agg(n.id ORDER BY n.serial) FILTER (
                 WHERE n.state IN ('raised', 'accepted', 'in_progress', 'waiting') AND n.outcome IS DISTINCT FROM 'no_measure'
                   AND NOT EXISTS (SELECT FROM need_link l WHERE l.need_id = n.id AND l.state IN ('linked', 'applied', 'granted', 'used'))
               ), '{}') AS unanswered
          FROM need n WHERE n.project_id = p.id
      ) n
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE c.kind = 'foreign_capital') AS "foreignCapitalEntries",
               count(*) FILTER (WHERE c.kind = 'fixed_investment') AS "fixedInvestmentEntries"
          FROM capital_entry c WHERE c.project_id = p.id AND c.voided_at IS NULL
      ) k
      WHERE p.id = ANY (${[...projectIds]}::uuid[])
      ORDER BY p.id
    ) f`;
  return rows.map((row) => row.facts);
}
