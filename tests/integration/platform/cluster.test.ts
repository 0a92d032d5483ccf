import { spawn, spawnSync } from "node:child_process";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { withClient } from "~/platform/db/access.server";
import { answers, superuserUrl } from "~/platform/db/cluster/answers.server";
import { type Cluster, startCluster } from "~/platform/db/cluster/cluster.server";
import { chooseClusterUser } from "~/platform/db/cluster/cluster-user.server";
import { processesIn } from "~/platform/db/cluster/orphans.server";

const cleanups: (() => Promise<unknown> | unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

test("E3: after kill -9 of its first process, with a back end still busy, the database starts again and has every acknowledged row", async () => {
  const { cluster } = await newCluster();
  const url = superuserUrl(cluster.record);
  await withClient(url, (client) => client.query("CREATE TABLE kept AS SELECT 1 AS n"));
  const busy = new pg.Client(url);
  busy.on("error", () => {});
  await busy.connect();
  const endless = busy.query("DO $$ BEGIN LOOP END LOOP; END $$").catch(() => {});
  await sleep(200);

  const crashed = cluster.crashed();
  process.kill(firstProcess(cluster), "SIGKILL");
  await crashed;
  await cluster.restart();

  expect(await rows(url, "SELECT n FROM kept")).toEqual([{ n: 1 }]);
  await endless;
});

test("a server left running by a killed supervisor is ended and started anew", async () => {
  const { cluster, dataDir } = await newCluster();
  const before = firstProcess(cluster);
  const second = await startCluster(dataDir);
  cleanups.push(() => second.stop());
  expect(firstProcess(second)).not.toBe(before);
  expect(await rows(superuserUrl(second.record), "SELECT 1 AS n")).toEqual([{ n: 1 }]);
});

test("a lock file whose number became another program's does not stop the start", async () => {
  const { cluster, dataDir } = await newCluster();
  await cluster.stop();
  const user = chooseClusterUser(cluster.dataFolder);
  const stranger = spawn("sleep", ["60"], { ...(user ?? {}), cwd: "/" });
  cleanups.push(() => stranger.kill());
  const lock = `${stranger.pid}\n${cluster.dataFolder}\n1\n${cluster.record.port}\n\n127.0.0.1\n  0 0\nready\n`;
  writeFileSync(path.join(cluster.dataFolder, "postmaster.pid"), lock);

  const second = await startCluster(dataDir);
  cleanups.push(() => second.stop());

  expect(await rows(superuserUrl(second.record), "SELECT 1 AS n")).toEqual([{ n: 1 }]);
  expect(stranger.exitCode).toBeNull();
  expect(stranger.signalCode).toBeNull();
});

test("a port that was taken meanwhile is exchanged for a free one", async () => {
  const { cluster, dataDir } = await newCluster();
  const { port } = cluster.record;
  await cluster.stop();
  const { createServer } = await import("node:net");
  const squatter = createServer().listen(port, "127.0.0.1");
  cleanups.push(() => squatter.close());

  const second = await startCluster(dataDir);
  cleanups.push(() => second.stop());

  expect(second.record.port).not.toBe(port);
  expect(await rows(superuserUrl(second.record), "SELECT 1 AS n")).toEqual([{ n: 1 }]);
});

test("a copy of a data folder, with the same port and passwords, never takes the first one's server for its own", async () => {
  const { cluster, dataDir } = await newCluster();
  await cluster.stop();
  const copied = `${dataDir}-copy`;
  expect(spawnSync("cp", ["-a", dataDir, copied]).status).toBe(0);
  cleanups.push(() => rmSync(copied, { recursive: true, force: true }));

  const [first, second] = await Promise.all([startCluster(dataDir), startCluster(copied)]);
  cleanups.push(
    () => first.stop(),
    () => second.stop(),
  );

  expect(second.record.port).not.toBe(first.record.port);
  expect(firstProcess(second)).not.toBe(firstProcess(first));
  await withClient(superuserUrl(second.record), (client) => client.query("CREATE TABLE only_in_the_copy ()"));
  expect(await rows(superuserUrl(first.record), "SELECT to_regclass('only_in_the_copy') AS found")).toEqual([
    { found: null },
  ]);
  // What a command asks of a copy whose server does not run, while the first one does.
  expect(await answers(first.record)).toBe(true);
  expect(await answers({ ...first.record, place: second.record.place })).toBe(false);
});

test("stopping leaves no process behind, and passwords are kept from other users", async () => {
  const { cluster, dataDir } = await newCluster();
  await cluster.stop();
  expect(processesIn(cluster.dataFolder, chooseClusterUser(cluster.dataFolder))).toEqual([]);
  expect(statSync(path.join(dataDir, "database.json")).mode & 0o077).toBe(0);
  expect(statSync(cluster.dataFolder).mode & 0o077).toBe(0);
});

test("a wrong password is refused, on the machine itself too", async () => {
  const { cluster } = await newCluster();
  const url = superuserUrl(cluster.record).replace(cluster.record.passwords.superuser, "wrong");
  await expect(withClient(url, async () => {})).rejects.toThrow(/password authentication failed/);
});

test("a damaged database says where it is and what to do", async () => {
  const { cluster, dataDir } = await newCluster();
  await cluster.stop();
  rmSync(path.join(cluster.dataFolder, "global"), { recursive: true });
  await expect(startCluster(dataDir)).rejects.toThrow(/does not start[\s\S]*restore a backup/);
});

async function newCluster(): Promise<{ cluster: Cluster; dataDir: string }> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "landfall-cluster-"));
  const cluster = await startCluster(dataDir);
  cleanups.push(async () => {
    await cluster.stop();
    rmSync(cluster.record.place, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  });
  return { cluster, dataDir };
}

function firstProcess(cluster: Cluster): number {
  return Number(readFileSync(path.join(cluster.dataFolder, "postmaster.pid"), "utf8").split("\n")[0]);
}

function rows(url: string, query: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query(query)).rows);
}
