import { setTimeout as sleep } from "node:timers/promises";
import { endedStatuses } from "~/domain/projects/stages";
import { asSystem } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import { enqueue } from "~/platform/queue/enqueue.server";
import { enqueueMatchAll } from "./enqueue-match.server";
import { matchProjects } from "./match-projects.server";

/** Few enough that nobody waits for the lock on their rows. */
const projectsAtOnce = 20;
/** Between portions, so that the worker's other jobs and the pages keep their share. */
const restMs = 100;
/** What one job does; the rest is the next one's. */
const projectsPerJob = 400;
/** Zones follow each other, so that mail and notices come in between. */
const betweenZonesMs = 500;
/** More zones than there are. */
const mostZones = 1_000;

const open = { status: { notIn: [...endedStatuses] } } satisfies Prisma.ProjectWhereInput;

/** Every minute: projects that were never matched, leads and what was imported. As many as one job does. */
export async function matchUnmatched(): Promise<void> {
  const ids = await asSystem("all", (tx) => findIds(tx, { AND: [open, { matchedAt: null }] }));
  await inPortions("all", ids);
}

/** The library has changed: a job for each zone with open projects, all of which were matched before now. */
export async function matchAll(): Promise<void> {
  const since = new Date().toISOString();
  await asSystem("all", async (tx) => {
    const zones = await tx.project.groupBy({
      by: ["zoneId"],
      where: { AND: [open, { matchedAt: { lt: new Date(since) } }] },
      orderBy: { zoneId: "asc" },
      take: mostZones,
    });
    for (const [place, { zoneId }] of zones.entries())
      await enqueue(
        tx,
        "match-zone",
        { zoneId, since },
        { key: `match-zone/${zoneId}`, runAt: new Date(Date.now() + place * betweenZonesMs) },
      );
  });
}

/** A portion of a zone's open projects matched before `since`, and a further job while there are more. */
export async function matchZone({ zoneId, since }: { zoneId: string; since: string }): Promise<void> {
  const stale = { AND: [open, { zoneId, matchedAt: { lt: new Date(since) } }] };
  const ids = await asSystem([zoneId], (tx) => findIds(tx, stale));
  await inPortions([zoneId], ids);
  if (ids.length < projectsPerJob) return;
  await asSystem([zoneId], (tx) => enqueue(tx, "match-zone", { zoneId, since }, { key: `match-zone/${zoneId}` }));
}

/** When the worker starts: a release may have brought measures that no project was held against. */
export async function matchNewMeasures(): Promise<void> {
  await asSystem("all", async (tx) => {
    const newest = await tx.measure.aggregate({ _max: { addedAt: true } });
    const addedAt = newest._max.addedAt;
    if (!addedAt) return;
    const waiting = await tx.project.findFirst({
      where: { AND: [open, { matchedAt: { lt: addedAt } }] },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    if (waiting) await enqueueMatchAll(tx);
  });
}

async function findIds(
  tx: Parameters<Parameters<typeof asSystem>[1]>[0],
  where: Prisma.ProjectWhereInput,
): Promise<string[]> {
  const rows = await tx.project.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: projectsPerJob });
  return rows.map(({ id }) => id);
}

async function inPortions(zoneIds: readonly string[] | "all", ids: string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += projectsAtOnce) {
    if (from > 0) await sleep(restMs);
    await matchProjects(zoneIds, ids.slice(from, from + projectsAtOnce));
  }
}
