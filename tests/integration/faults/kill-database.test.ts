import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withClient } from "~/platform/db/access.server";
import { superuserUrl } from "~/platform/db/cluster/answers.server";
import type { Cluster } from "~/platform/db/cluster/cluster.server";
import { openDatabase } from "~/platform/db/open-database.server";
import type { WebServer } from "~~/tests/support/web-server";

/** Three are enough to notice; FAULT_ROUNDS=10 is the whole case. */
const rounds = Number(process.env["FAULT_ROUNDS"] ?? 3);
/** Far longer than the few seconds it takes: a busy machine is not the app's fault. */
const givesUpAfterMs = 60_000;

const dataDir = mkdtempSync(path.join(os.tmpdir(), "landfall-fault-"));
let cluster: Cluster;
let web: WebServer;
let cookie: string;

/** A server of this file alone, durable as an installation's is, so that killing it harms no other test. */
beforeAll(async () => {
  const opened = await openDatabase({ dataDir });
  if (!opened.cluster) throw new Error("This test uses the embedded database.");
  cluster = opened.cluster;
  Object.assign(process.env, { DATABASE_URL: opened.urls.app, DATABASE_OWNER_URL: opened.urls.owner });
  // What reads the environment is loaded only now.
  const { makeZone } = await import("~~/seeds/factories/orgs.server");
  const { makeViewer } = await import("~~/seeds/factories/people.server");
  const { signInAs } = await import("~~/tests/support/sign-in");
  const { WebServer: Server } = await import("~~/tests/support/web-server");
  cookie = await signInAs(await makeViewer({ role: "officer", org: await makeZone() }));
  await Promise.all([
    (await import("~/platform/db/db.server")).disconnect(),
    (await import("~~/seeds/factories/owner-client.server")).ownerClient().$disconnect(),
  ]);
  web = await Server.start();
}, 120_000);

afterAll(async () => {
  await web?.stop();
  await cluster?.stop();
  if (cluster) rmSync(cluster.record.place, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
});

test(`E3: kill -9 of the database's first process ${rounds} times: the app lives, says 503, and is back by itself`, async () => {
  const { LeadClients } = await import("./lead-clients");
  const load = new LeadClients(web, cookie, 2);
  const { pid } = web;
  for (let round = 0; round < rounds; round += 1) {
    await sleep(300);
    const crashed = cluster.crashed();
    process.kill(firstProcess(cluster.dataFolder), "SIGKILL");
    const killed = Date.now();
    // As the supervisor does.
    const restarted = crashed.then(() => cluster.restart()).then(() => Date.now());
    const statuses: number[] = [];
    for (let isBack = false; !isBack; ) {
      const [home, health] = await Promise.all([web.send("/home", { cookie }), web.send("/healthz")]);
      statuses.push(home.status, health.status);
      isBack = home.status === 200 && health.status === 200 && Date.now() - killed > 200;
      if (Date.now() - killed > givesUpAfterMs) break;
    }
    await restarted;
    expect(statuses.slice(-2)).toEqual([200, 200]);
    expect(
      statuses.filter((status) => status !== 200 && status !== 503),
      web.complaints(),
    ).toEqual([]);
  }
  await load.stop();

  expect(web.pid).toBe(pid);
  expect(load.wrong).toEqual([]);
  expect(load.acknowledged.length).toBeGreaterThan(rounds);
  const stored = await withClient(superuserUrl(cluster.record, "landfall"), async (client) => {
    const { rows } = await client.query<{ id: string }>("SELECT id FROM project ORDER BY id");
    return rows.map(({ id }) => id);
  });
  expect(stored).toEqual(load.acknowledged.map(({ projectId }) => projectId).sort());
}, 90_000);

function firstProcess(dataFolder: string): number {
  const lock = path.join(dataFolder, "postmaster.pid");
  if (!existsSync(lock)) throw new Error("The database is not running.");
  return Number(readFileSync(lock, "utf8").split("\n")[0]);
}
