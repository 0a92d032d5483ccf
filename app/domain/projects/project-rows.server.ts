import { projectScopeSql } from "~/domain/access/scope-sql.server";
import type { Viewer } from "~/domain/access/viewer";
import type { NeedCategory } from "~/domain/needs/categories";
import type { LightLevel, LightRule } from "~/domain/supervision/light-codes";
import type { Tx } from "~/platform/db/db.server";
import { Prisma } from "~/platform/db/generated/client";
import type { CalendarDate } from "~/values/calendar-date";
import type { Money } from "~/values/money";
import { searchTokens } from "~/values/text";
import { type PriorityFlag, type Stage, type Status, stages } from "./codes";
import type { ListFilters, ListSort, SortDirection } from "./project-filters";

/*
 * The board, the list and their counts in raw SQL, one statement each. Prisma would ask for 8 columns × (cards, their
 * investors, count, sum) and cannot sum over converted amounts, join a person without a relation, or page by a row value.
 * Row security is on in all of them, and each starts from the viewer's scope as well.
 */

/** A project as a board's card shows it. `total` is as entered; `teamIds` are for what the viewer may do. */
export type CardRow = {
  id: string;
  zoneId: string;
  name: string;
  stage: Stage;
  status: Status;
  version: number;
  isSensitive: boolean;
  investorZh: string | null;
  investorEn: string | null;
  isAnonymous: boolean;
  countryCode: string | null;
  total: Money | null;
  flags: PriorityFlag[];
  light: LightLevel;
  lightRule: LightRule | null;
  daysInStage: number;
  missing: number;
  openNeeds: number;
  overdueNeeds: number;
  zoneZh: string;
  zoneEn: string;
  teamIds: string[];
  /** Where paging goes on after this row. */
  cursor: string;
};

/** The same as a list shows it. */
export type ProjectRow = CardRow & { code: string; officer: string | null; updatedOn: CalendarDate };

const cardColumns = Prisma.sql`
  p.id, p.zone_id AS "zoneId", p.name, p.stage, p.status, p.version, p.confidentiality = 'sensitive' AS "isSensitive",
  i.name_zh AS "investorZh", i.name_en AS "investorEn", p.investor_is_anonymous AS "isAnonymous", p.country_code AS "countryCode",
  CASE WHEN p.total_investment IS NULL THEN NULL
       ELSE json_build_object('amount', p.total_investment::text, 'currency', coalesce(p.total_investment_currency, 'CNY')) END AS total,
  coalesce(p.flags, '{}') AS flags, p.light, p.light_rule AS "lightRule",
  (now() AT TIME ZONE 'Asia/Shanghai')::date - (p.stage_entered_at AT TIME ZONE 'Asia/Shanghai')::date AS "daysInStage",
  p.missing_count AS missing, p.open_needs AS "openNeeds", p.overdue_needs AS "overdueNeeds",
  o.name_zh AS "zoneZh", o.name_en AS "zoneEn", coalesce(p.team_ids, '{}') AS "teamIds"`;

const cardJoins = Prisma.sql`
  LEFT JOIN investor i ON i.zone_id = p.zone_id AND i.id = p.investor_id
  JOIN org o ON o.id = p.zone_id`;

const rowColumns = Prisma.sql`${cardColumns}, p.code, u.name AS officer, (p.updated_at AT TIME ZONE 'Asia/Shanghai')::date AS "updatedOn"`;
const rowJoins = Prisma.sql`${cardJoins} LEFT JOIN app_user u ON u.id = p.officer_id`;

/** Statuses of the projects a board shows (dormant ones wait in the reserve pool), as the board's partial index says it: a parameter could not be matched with it. */
const isRunning = Prisma.sql`p.status IN ('ongoing', 'delayed')`;

export type BoardColumnRow = {
  stage: Stage;
  count: number;
  /** Yuan, decimal text; null when no project of the column has an amount that could be converted. */
  sumYuan: string | null;
  /** Projects with an amount that has no rate: not in the sum. */
  unconverted: number;
  /** The oldest and the newest of the rates used. */
  ratesFrom: CalendarDate | null;
  ratesTo: CalendarDate | null;
  cards: CardRow[];
};

/**
 * The whole board in one statement: for each stage how many running projects and their sum, and one page of cards,
 * longest-waiting first, one more than `take` when there are further ones. `after` holds cursors by stage.
 */
export async function readBoard(
  tx: Tx,
  viewer: Viewer,
  { filters, after, take }: { filters: ListFilters; after: Partial<Record<Stage, string>>; take: number },
): Promise<BoardColumnRow[]> {
  const matching = Prisma.sql`${projectScopeSql(viewer)} AND ${isRunning} AND ${filterSql(viewer, filters)}`;
  const from = stages.map((stage) => {
    const { at, id } = readBoardCursor(after[stage]);
    return Prisma.sql`(${stage}::stage, ${positionOf(stage)}::int, ${at}::timestamptz, ${id}::uuid)`;
  });
  return tx.$queryRaw<BoardColumnRow[]>`
    WITH totals AS (
      SELECT p.stage_position AS position, count(*)::int AS count, sum(p.investment_cny)::text AS sum_yuan,
             (count(p.total_investment) - count(p.investment_cny) FILTER (WHERE p.total_investment IS NOT NULL))::int AS unconverted,
             min(p.investment_rate_on)::text AS rates_from, max(p.investment_rate_on)::text AS rates_to
        FROM project p WHERE ${matching} GROUP BY p.stage_position
    )
    SELECT s.stage, coalesce(t.count, 0) AS count, t.sum_yuan AS "sumYuan", coalesce(t.unconverted, 0) AS unconverted,
           t.rates_from AS "ratesFrom", t.rates_to AS "ratesTo", coalesce(c.cards, '[]') AS cards
      FROM (VALUES ${Prisma.join(from)}) s(stage, position, after_at, after_id)
      LEFT JOIN totals t ON t.position = s.position
      LEFT JOIN LATERAL (
        SELECT json_agg(card) AS cards FROM (
          SELECT ${cardColumns}, to_json(p.stage_entered_at)#>>'{}' || '~' || p.id AS cursor
            FROM (
              SELECT p.* FROM project p
               WHERE ${matching} AND p.stage_position = s.position AND (p.stage_entered_at, p.id) > (s.after_at, s.after_id)
               ORDER BY p.stage_entered_at, p.id LIMIT ${take + 1}
            ) p ${cardJoins}
           ORDER BY p.stage_entered_at, p.id
        ) card
      ) c ON true
     ORDER BY s.position`;
}

/** One page of a list, one row more than `take` when there are further ones; backwards when `before` is given. */
export async function readList(
  tx: Tx,
  viewer: Viewer,
  page: {
    filters: ListFilters;
    sort: ListSort;
    direction: SortDirection;
    after?: string;
    before?: string;
    take: number;
    mostTextMatches?: number;
  },
): Promise<ProjectRow[]> {
  const { sql: key, type, isInverse } = sortKeys[page.sort];
  const isBackwards = page.before !== undefined;
  const isDown = [page.direction === "descending", isBackwards, isInverse].filter(Boolean).length % 2 === 1;
  const order = isDown ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const cursor = readListCursor(page.sort, page.before ?? page.after);
  const beyond = cursor
    ? Prisma.sql`AND (${key}, p.id) ${isDown ? Prisma.sql`<` : Prisma.sql`>`} (${cursor.key}::${type}, ${cursor.id}::uuid)`
    : Prisma.empty;
  const rows = await tx.$queryRaw<{ row: ProjectRow }[]>`
    SELECT row_to_json(r) AS row FROM (
      SELECT ${rowColumns}, to_json(${key})#>>'{}' || '~' || p.id AS cursor
        FROM (
          SELECT p.* FROM project p
           WHERE ${projectScopeSql(viewer)} AND ${filterSql(viewer, page.filters, page.mostTextMatches)} ${beyond}
           ORDER BY ${key} ${order}, p.id ${order} LIMIT ${page.take + 1}
        ) p ${rowJoins}
       ORDER BY ${key} ${order}, p.id ${order}
    ) r`;
  return rows.map(({ row }) => row);
}

/** How many there are, counted no further than `most`. */
export async function countList(tx: Tx, viewer: Viewer, filters: ListFilters, most: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT FROM project p WHERE ${projectScopeSql(viewer)} AND ${filterSql(viewer, filters)} LIMIT ${most}
    ) counted`;
  return row?.count ?? 0;
}

type SortKey = { sql: Prisma.Sql; type: Prisma.Sql; isKey: (text: string) => boolean; isInverse?: boolean };

const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/.test(text) && !Number.isNaN(Date.parse(text));
const isNumber = (text: string) => /^-?\d{1,20}(\.\d{1,8})?$/.test(text);
const isText = (text: string) => text.length <= 300;

/** What each sort compares: never null, so that paging by (key, id) reaches every row. */
const sortKeys: Record<ListSort, SortKey> = {
  updated: { sql: Prisma.sql`p.updated_at`, type: Prisma.sql`timestamptz`, isKey: isInstant },
  code: { sql: Prisma.sql`p.code`, type: Prisma.sql`text`, isKey: isText },
  name: { sql: Prisma.sql`p.name`, type: Prisma.sql`text`, isKey: isText },
  amount: { sql: Prisma.sql`coalesce(p.investment_cny, -1)`, type: Prisma.sql`numeric`, isKey: isNumber },
  // The longest in its stage is the one that entered it first: more days is an earlier instant.
  days: { sql: Prisma.sql`p.stage_entered_at`, type: Prisma.sql`timestamptz`, isKey: isInstant, isInverse: true },
  light: { sql: Prisma.sql`app_light_weight(p.light)`, type: Prisma.sql`int`, isKey: (text) => /^\d$/.test(text) },
};

/** Most matches of a text that a list or board works with, newest changes first; common words have no end. */
export const mostTextMatches = 1_001;

/** The condition of the filters, without the scope. */
function filterSql(viewer: Viewer, filters: ListFilters, textMatches = mostTextMatches): Prisma.Sql {
  const parts = [
    filters.stage && Prisma.sql`p.stage_position = ${positionOf(filters.stage)}`,
    filters.status && Prisma.sql`p.status = ${filters.status}::project_status`,
    filters.light && Prisma.sql`p.light = ${filters.light}::light_level`,
    filters.flag && Prisma.sql`${filters.flag}::priority_flag = ANY (p.flags)`,
    filters.country && Prisma.sql`p.country_code = ${filters.country}`,
    filters.zone && Prisma.sql`p.zone_id = ${filters.zone}::uuid`,
    filters.officer === "mine" && Prisma.sql`${viewer.userId}::uuid = ANY (p.team_ids)`,
    filters.officer && filters.officer !== "mine" && Prisma.sql`p.officer_id = ${filters.officer}::uuid`,
    filters.need && needSql(filters.need),
    filters.q && textSql(filters.q, textMatches),
  ].filter((part) => part !== undefined && part !== false && part !== "");
  return parts.length > 0 ? Prisma.join(parts, " AND ") : Prisma.sql`true`;
}

/** 1 to 8, as the database keeps it beside the stage: see the migration for why it is compared instead. */
function positionOf(stage: Stage): number {
  return stages.indexOf(stage) + 1;
}

function needSql(category: NeedCategory | "any"): Prisma.Sql {
  if (category === "any") return Prisma.sql`p.open_needs > 0`;
  return Prisma.sql`EXISTS (SELECT FROM need n WHERE n.project_id = p.id AND n.category = ${category}::need_category
    AND n.state IN ('raised', 'accepted', 'in_progress', 'waiting'))`;
}

/** A text without a letter or digit asks for nothing that could be found. */
function textSql(text: string, most: number): Prisma.Sql {
  const tokens = searchTokens(text);
  if (tokens.length === 0) return Prisma.sql`false`;
  return Prisma.sql`p.id = ANY (ARRAY(SELECT app_search_projects(${tokens}::text[], ${most})))`;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const firstRow = { at: "-infinity", id: "00000000-0000-0000-0000-000000000000" };

/** Cursors come back from the address and may hold anything: what is none means the first page. */
function readBoardCursor(cursor: string | undefined): { at: string; id: string } {
  const parts = splitCursor(cursor);
  return parts && isInstant(parts.key) ? { at: parts.key, id: parts.id } : firstRow;
}

function readListCursor(sort: ListSort, cursor: string | undefined): { key: string; id: string } | null {
  const parts = splitCursor(cursor);
  return parts && sortKeys[sort].isKey(parts.key) ? parts : null;
}

function splitCursor(cursor: string | undefined): { key: string; id: string } | null {
  const at = cursor?.lastIndexOf("~") ?? -1;
  if (!cursor || at < 0) return null;
  const id = cursor.slice(at + 1);
  return uuid.test(id) ? { key: cursor.slice(0, at), id } : null;
}
