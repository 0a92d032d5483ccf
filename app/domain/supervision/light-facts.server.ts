import type { NeedCategory } from "~/domain/needs/categories";
import type { NeedState } from "~/domain/needs/codes";
import { type NeedClock, type NeedLimits, needLight } from "~/domain/needs/need-clock";
import type { Tx } from "~/platform/db/db.server";
import type { CalendarDate } from "~/values/calendar-date";
import type { LightFacts, Now } from "./lights";

type NeedRow = {
  id: string;
  title: string;
  category: NeedCategory;
  state: NeedState;
  raisedOn: CalendarDate;
  isAccepted: boolean;
  dueOn: CalendarDate;
  pausedOn: CalendarDate | null;
  isPauseApproved: boolean;
};

/**
 * Reads what the seven rules look at, for many projects in one statement, and reads each open need's clock.
 *
 * Amounts are turned into yuan at the rates in force today; an amount without a rate makes the whole figure unknown.
 * Raw SQL because sums over converted entries are beyond the client and one project would take it seven round trips.
 */
export async function readLightFacts(
  tx: Tx,
  projectIds: readonly string[],
  now: Now,
  limits: NeedLimits,
): Promise<LightFacts[]> {
  type Row = { facts: Omit<LightFacts, "needs"> & { needs: NeedRow[] } };
  const rows = await tx.$queryRaw<Row[]>`
    WITH rate AS (
      SELECT DISTINCT ON (currency) currency, cny_per_unit FROM exchange_rate
       WHERE day <= ${now.today}::date ORDER BY currency, day DESC
    )
    SELECT row_to_json(f) AS facts FROM (
      SELECT p.id, p.zone_id AS "zoneId", p.stage, p.status,
        (p.created_at AT TIME ZONE 'Asia/Shanghai')::date AS "createdOn",
        EXISTS (SELECT FROM assessment a WHERE a.project_id = p.id) AS "hasAssessment",
        (SELECT max(i."on") FROM interaction i WHERE i.project_id = p.id AND i.is_substantive) AS "lastInteractionOn",
        p.promised_start_on AS "promisedStartOn", p.promised_production_on AS "promisedProductionOn",
        p.promised_capacity_on AS "promisedCapacityOn", p.actual_start_on AS "actualStartOn",
        p.equipment_moved_in_on AS "equipmentMovedInOn", p.closed_on AS "closedOn", p.accepted_on AS "acceptedOn",
        p.statistical_entry_on AS "statisticalEntryOn",
        CASE WHEN p.fixed_investment_currency = 'CNY' THEN p.fixed_investment
             ELSE p.fixed_investment * (SELECT r.cny_per_unit FROM rate r WHERE r.currency = p.fixed_investment_currency) END AS "fixedPlannedYuan",
        (SELECT CASE WHEN bool_or(c.currency <> 'CNY' AND r.currency IS NULL) THEN NULL
                     ELSE coalesce(sum(c.amount * coalesce(r.cny_per_unit, 1)), 0) END
           FROM capital_entry c LEFT JOIN rate r ON r.currency = c.currency
          WHERE c.project_id = p.id AND c.voided_at IS NULL AND c.kind = 'fixed_investment') AS "fixedArrivedYuan",
        coalesce((SELECT json_agg(json_build_object(
            'id', n.id, 'title', n.title, 'category', n.category, 'state', n.state,
            'raisedOn', (n.raised_at AT TIME ZONE 'Asia/Shanghai')::date, 'isAccepted', n.accepted_at IS NOT NULL, 'dueOn', n.due_on,
            'pausedOn', CASE WHEN n.state = 'waiting' THEN (n.paused_at AT TIME ZONE 'Asia/Shanghai')::date END,
            'isPauseApproved', EXISTS (SELECT FROM need_pause s WHERE s.need_id = n.id AND s."to" IS NULL AND s.approved_by_id IS NOT NULL)
          ) ORDER BY n.serial)
          FROM need n WHERE n.project_id = p.id AND n.state IN ('raised', 'accepted', 'in_progress', 'waiting')), '[]') AS needs
      FROM project p
      WHERE p.id = ANY (${[...projectIds]}::uuid[])
      ORDER BY p.id
    ) f`;
  return rows.map(({ facts }) => ({
    ...facts,
    needs: facts.needs.map((need) => ({
      ...need,
      light: needLight(clockOf(need), { today: now.today, calendar: now.calendar, limits }),
    })),
  }));
}

function clockOf({ state, category, raisedOn, isAccepted, dueOn, pausedOn, isPauseApproved }: NeedRow): NeedClock {
  return { state, category, raisedOn, isAccepted, dueOn, pausedOn, isPauseApproved };
}
