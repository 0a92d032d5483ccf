import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { Installation } from "~~/tests/e2e/support/installation";
import { copyOfTemplate } from "~~/tests/e2e/support/template";

let dataDir: string;
const running: Installation[] = [];

test.beforeAll(() => {
  dataDir = copyOfTemplate();
});

test.afterEach(async () => {
  for (const installation of running.splice(0)) await installation.stop();
});

test.afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test("a second start keeps the data and loads nothing again; Ctrl-C ends everything", async () => {
  const installation = await start();
  expect(await health(installation)).toBe(200);
  expect(installation.output).not.toContain("Loading");

  await installation.stop();
  expect(await installation.ended()).toBe(0);
  expect(processes(dataDir).filter(isAlive)).toEqual([]);
});

test("the ready line names the address, the demo accounts and their password", async () => {
  const installation = await start();
  const line = installation.output.split("\n").find((text) => text.includes("is ready:")) ?? "";
  for (const text of [
    installation.url,
    "officer@demo.landfall.local",
    "liaison-eia@demo.landfall.local",
    "Landfall-demo-2026",
  ]) {
    expect(line).toContain(text);
  }
});

test("a second start in the same folder says that one is running, and changes nothing", async () => {
  const first = await start();
  const second = await Installation.launch(dataDir);
  expect(await second.ended()).toBe(1);
  expect(second.output).toContain(`already running in this folder: ${first.url}`);
  expect(await health(first)).toBe(200);
});

test("E3: kill -9 of the database's first process ten times: the app lives and answers again by itself", async () => {
  const installation = await start();
  for (let round = 0; round < 10; round++) {
    const victim = databaseProcess();
    process.kill(victim, "SIGKILL");
    const answers: number[] = [];
    while (databaseProcess() === victim || answers.at(-1) !== 200) answers.push(await health(installation));
    for (const answer of answers) expect([200, 503]).toContain(answer);
  }
  expect(installation.hasEnded).toBe(false);
});

test("E1: after kill -9 of the supervisor the next start recovers by itself, on the same port", async () => {
  for (let round = 0; round < 3; round++) {
    const installation = await start();
    const { port } = new URL(installation.url);
    installation.process.kill("SIGKILL");
    await installation.ended();

    const next = await start({ PORT: port });
    expect(await health(next)).toBe(200);
    await next.stop();
  }
});

test("E1: kill -9 of web and worker: they are started again", async () => {
  const installation = await start();
  const before = processes(dataDir);
  for (const pid of before) process.kill(pid, "SIGKILL");
  await expect.poll(() => processes(dataDir).filter((pid) => !before.includes(pid) && isAlive(pid)).length).toBe(2);
  await expect.poll(() => health(installation)).toBe(200);
});

test("a port in use says so, names PORT, and ends with 1", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  const installation = await Installation.launch(dataDir, { PORT: String(port) });
  expect(await installation.ended()).toBe(1);
  expect(installation.output).toMatch(new RegExp(`Port ${port} .*in use[\\s\\S]*PORT=${port + 1} npm start`));
  server.close();
});

test("a wrong variable and a server that does not answer say what to do", async () => {
  const wrong = await Installation.launch(dataDir, { LOG_LEVEL: "loud" });
  expect(await wrong.ended()).toBe(1);
  expect(wrong.output).toContain("LOG_LEVEL: must be one of");

  const half = await Installation.launch(dataDir, { DATABASE_URL: "postgresql://app:x@127.0.0.1:1/landfall" });
  expect(await half.ended()).toBe(1);
  expect(half.output).toContain("DATABASE_OWNER_URL is not set");

  const absent = await Installation.launch(dataDir, {
    DATABASE_URL: "postgresql://app:x@127.0.0.1:1/landfall",
    DATABASE_OWNER_URL: "postgresql://owner:x@127.0.0.1:1/landfall",
  });
  expect(await absent.ended()).toBe(1);
  expect(absent.output).toMatch(/127\.0\.0\.1:1 does not answer.*Is it started/);
});

test("the demo is refused on an address that other machines can reach, unless a flag says so", async () => {
  const refused = await Installation.launch(dataDir, { HOST: "0.0.0.0" });
  expect(await refused.ended()).toBe(1);
  expect(refused.output).toContain("ALLOW_DEMO_ON_NETWORK=1");

  const allowed = await start({ HOST: "0.0.0.0", ALLOW_DEMO_ON_NETWORK: "1" });
  expect(await health(allowed)).toBe(200);
});

async function start(environment: Record<string, string> = {}): Promise<Installation> {
  const installation = await Installation.launch(dataDir, environment);
  running.push(installation);
  await installation.saysReady();
  return installation;
}

async function health({ url }: Installation): Promise<number> {
  const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(4_000) }).catch(() => null);
  await answer?.body?.cancel();
  return answer?.status ?? 0;
}

function processes(folder: string): number[] {
  const { web, worker } = JSON.parse(readFileSync(path.join(folder, "processes.json"), "utf8"));
  return [web, worker];
}

function databaseProcess(): number {
  const { place } = JSON.parse(readFileSync(path.join(dataDir, "database.json"), "utf8"));
  const lock = path.join(path.resolve(dataDir, place), "data", "postmaster.pid");
  return existsSync(lock) ? Number(readFileSync(lock, "utf8").split("\n")[0]) : 0;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
