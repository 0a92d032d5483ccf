import { getWorkingCalendar } from "~/domain/calendar/working-calendar.server";
import { needLimitKeys, needLimitsOf } from "~/domain/needs/need-limits.server";
import type { GateFacts } from "~/domain/projects/gate-facts";
import { readGateFacts } from "~/domain/projects/gate-facts.server";
import { type GateItemKey, missingFor } from "~/domain/projects/gates";
import { isEnded, nextStage } from "~/domain/projects/stages";
import { businessToday } from "~/domain/rates/rates.server";
import { getSettings } from "~/domain/settings/settings.server";
import type { Tx } from "~/platform/db/db.server";
import { readLightFacts } from "./light-facts.server";
import { type LightFacts, type Now, projectLight } from "./lights";
import type { LightThresholds } from "./thresholds";

/**
 * Recomputes what is kept on projects by rule, for as many as are given (a thousand at a time is well).
 *
 * Needs the system's sight of the zones concerned. The rows are locked first and read afterwards, so two commands on one
 * project cannot both count without the other's change. The number of statements does not depend on the number of projects.
 */
export async function refreshProjects(tx: Tx, projectIds: readonly string[]): Promise<void> {
  if (projectIds.length === 0) return;
  // Weaker than the lock of a move, so that whoever is adding a record of the project is not waited for in a circle.
  await tx.$queryRaw`SELECT id FROM project WHERE id = ANY (${[...projectIds]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  const settings = await getSettings(tx, ["projects.gates", "supervision.lights", ...needLimitKeys]);
  const limits = needLimitsOf(settings);
  const now = { today: businessToday(), calendar: await getWorkingCalendar(tx) };
  const gates = new Map((await readGateFacts(tx, projectIds)).map((facts) => [facts.id, facts]));
  const supervised = await readLightFacts(tx, projectIds, now, limits);
  const rows = supervised.flatMap((facts) => {
    const gate = gates.get(facts.id);
    return gate
      ? [
          computed(facts, gate, {
            now,
            thresholds: settings["supervision.lights"],
            off: settings["projects.gates"].off,
          }),
        ]
      : [];
  });
  await writeProjects(tx, rows);
  await writeNeeds(tx, supervised, projectIds);
}

type Rules = { now: Now; thresholds: LightThresholds; off: readonly GateItemKey[] };

function computed(facts: LightFacts, gate: GateFacts, { now, thresholds, off }: Rules) {
  const { light, rule, lights } = projectLight(facts, thresholds, now);
  const next = nextStage(facts.stage);
  return {
    id: facts.id,
    light,
    rule,
    lights,
    missing: next && !isEnded(facts.status) ? missingFor(next, gate, off).length : 0,
    open: facts.needs.length,
    overdue: facts.needs.filter((need) => need.dueOn < now.today && need.light.light === "red").length,
    interaction: facts.lastInteractionOn,
  };
}

/** One statement, and only rows that change: an unchanged project keeps its place on the disk. The light's age starts when its colour changes. */
async function writeProjects(tx: Tx, rows: ReturnType<typeof computed>[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE project p
       SET light = v.light, light_rule = v.rule, lights = v.lights,
           light_since = CASE WHEN p.light = v.light THEN coalesce(p.light_since, now()) ELSE now() END,
           missing_count = v.missing, open_needs = v.open, overdue_needs = v.overdue, last_interaction_on = v.interaction
      FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS v(id uuid, light light_level, rule light_rule, lights jsonb, missing int, open int, overdue int, interaction date)
     WHERE p.id = v.id
       AND (p.light, p.light_rule, p.lights, p.missing_count, p.open_needs, p.overdue_needs, p.last_interaction_on)
           IS DISTINCT FROM (v.light, v.rule, v.lights, v.missing, v.open, v.overdue, v.interaction)`;
}

/**
 * The lights of the needs; a closed one has none. A need that somebody else is changing at this moment is skipped: their
 * command comes by here itself, and waiting for it while holding the project would be waiting in a circle.
 */
async function writeNeeds(tx: Tx, projects: readonly LightFacts[], projectIds: readonly string[]): Promise<void> {
  const rows = projects.flatMap((project) =>
    project.needs.map(({ id, light }) => ({ id, light: light.light, days: light.daysLeft })),
  );
  await tx.$executeRaw`
    UPDATE need n SET light = w.light, light_days = w.days
      FROM (
        SELECT m.id, coalesce(v.light, 'green') AS light, v.days
          FROM need m LEFT JOIN json_to_recordset(${JSON.stringify(rows)}::json) AS v(id uuid, light light_level, days int) ON v.id = m.id
         WHERE m.project_id = ANY (${[...projectIds]}::uuid[])
           AND (m.light, m.light_days) IS DISTINCT FROM (coalesce(v.light, 'green'), v.days)
           FOR UPDATE OF m SKIP LOCKED
      ) w
     WHERE n.id = w.id`;
}
