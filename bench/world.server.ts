import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Viewer } from "~/domain/access/viewer";
import type { Stage } from "~/domain/projects/codes";
import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { viewerOf } from "~~/seeds/factories/people.server";
import { benchEmails } from "./bench-zones.server";

export type MeasuredRole = keyof typeof benchEmails;
export type Movable = { id: string; version: number; stage: Stage };
export type Found = { id: string; name: string };

/** Whom and what the benchmark works with: three people, and rows that each of them may open. */
export type BenchWorld = {
  viewers: Record<MeasuredRole, Viewer>;
  /** Opened in turn, so that no page is measured on one warm row. */
  projects: Record<MeasuredRole, Found[]>;
  needs: Found[];
  movable: Movable[];
  words: { chinese: string[]; latin: string[] };
};

const opened = 40;
const searched = 30;
const moved = 48;

/** Picks the rows, by the database's superuser, spread over all of them in the same way every time. */
export async function readWorld(superuserUrl: string): Promise<BenchWorld> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const ask = async <Row extends object>(text: string, params: unknown[]) =>
    (await client.query<Row>(text, params)).rows;
  try {
    const viewers = {
      officer: await viewerAt("officer"),
      leader: await viewerAt("leader"),
      provincial: await viewerAt("provincial"),
    };
    const zone = viewers.officer.zoneId;
    const within = (condition: string, params: unknown[]) =>
      ask<Found>(
        `SELECT p.id, p.name FROM project p WHERE ${condition} ORDER BY md5(p.id::text) LIMIT ${opened}`,
        params,
      );
    const names = await ask<{ zh: string; en: string }>(
      `SELECT i.name_zh AS zh, i.name_en AS en FROM investor i WHERE i.zone_id = $1 ORDER BY md5(i.name_zh), i.id LIMIT ${searched}`,
      [zone],
    );
    return {
      viewers,
      projects: {
        officer: await within("p.zone_id = $1 AND p.confidentiality <> 'sensitive'", [zone]),
        leader: await within("p.zone_id = $1", [zone]),
        provincial: await within("p.zone_id = ANY ($1::uuid[]) AND p.opened_at IS NOT NULL", [
          viewers.provincial.zoneIds,
        ]),
      },
      needs: await ask<Found>(
        `SELECT n.id, n.title AS name FROM need n JOIN project p ON p.id = n.project_id
          WHERE n.zone_id = $1 AND p.confidentiality <> 'sensitive' AND n.state IN ('accepted', 'in_progress')
          ORDER BY md5(n.id::text) LIMIT ${opened}`,
        [zone],
      ),
      movable: await ask<Movable>(
        `SELECT p.id, p.version, p.stage FROM project p
          WHERE p.zone_id = $1 AND $2::uuid = ANY (p.team_ids) AND p.status = 'ongoing'
            AND (p.stage = 'appraisal' OR (p.stage = 'negotiation' AND p.missing_count = 0))
          ORDER BY md5(p.id::text) LIMIT ${moved}`,
        [zone, viewers.officer.userId],
      ),
      words: { chinese: names.map(({ zh }) => zh.slice(0, 2)), latin: names.map(({ en }) => en.slice(0, 7)) },
    };
  } finally {
    await client.end();
  }
}

async function viewerAt(role: MeasuredRole): Promise<Viewer> {
  const membership = await ownerClient().membership.findFirstOrThrow({
    where: { user: { email: benchEmails[role] } },
    select: { id: true },
  });
  return viewerOf(membership.id);
}

/** A lead nobody has entered before. */
export function newLead(): Record<string, string> {
  const mark = randomUUID();
  return {
    name: `Bench ${mark.slice(0, 8)} ${mark.slice(9, 13)}`,
    sourceChannel: "fair",
    investor: `${mark.slice(24)} ${mark.slice(19, 23)} Holdings`,
    countryCode: "SG",
    industry: "3973",
    investmentRange: "from_100m",
    firstContactName: "Investment lead",
    operationId: mark,
  };
}
