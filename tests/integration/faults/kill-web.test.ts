import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { makeZone } from "~~/seeds/factories/orgs.server";
import { makeViewer } from "~~/seeds/factories/people.server";
import { sql } from "~~/tests/support/database";
import { signInAs } from "~~/tests/support/sign-in";
import { WebServer } from "~~/tests/support/web-server";
import { LeadClients } from "./lead-clients";

const kills = 20;
const clients = 3;

test("E1: kill -9 of the web server twenty times under load: what was acknowledged is there once and whole", async () => {
  const officer = await makeViewer({ role: "officer", org: await makeZone() });
  const cookie = await signInAs(officer);
  const web = await WebServer.start();
  const load = new LeadClients(web, cookie, clients);
  for (let round = 0; round < kills; round += 1) {
    // Once it has done something, at another moment of the work each time.
    const before = load.acknowledged.length;
    for (const giveUpAt = Date.now() + 3_000; load.acknowledged.length === before && Date.now() < giveUpAt; )
      await sleep(5);
    await sleep((round * 7) % 60);
    await web.kill();
    await web.launch();
  }
  await sleep(300);
  await load.stop();
  await web.stop();

  expect(load.wrong).toEqual([]);
  expect(load.acknowledged.length).toBeGreaterThan(kills);
  expect(load.acknowledged.some(({ tries }) => tries > 1)).toBe(true);
  const projects = await sql<{ id: string; name: string; code: string }>(
    "SELECT id, name, code FROM project ORDER BY name",
  );
  expect(projects.map(({ id, name }) => `${id} ${name}`)).toEqual(
    load.acknowledged
      .map(({ projectId, name }) => `${projectId} ${name}`)
      .sort((a, b) => (a.slice(37) < b.slice(37) ? -1 : 1)),
  );
  expect(new Set(projects.map(({ code }) => code)).size).toBe(projects.length);
  // Each is whole: its team, its first move, its line of history, its kept operation, and one serial for each.
  const [counted] = await sql<Record<string, number>>(`
    SELECT (SELECT count(*)::int FROM project_member) AS members, (SELECT count(*)::int FROM stage_move) AS moves,
           (SELECT count(*)::int FROM activity WHERE kind = 'project.created') AS lines, (SELECT count(*)::int FROM operation) AS operations,
           (SELECT sum(last)::int FROM project_serial) AS serials`);
  const { length } = projects;
  expect(counted).toEqual({ members: length, moves: length, lines: length, operations: length, serials: length });
}, 110_000);
