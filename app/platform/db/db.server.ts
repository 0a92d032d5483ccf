import { PrismaPg } from "@prisma/adapter-pg";
import type { Viewer } from "~/domain/access/viewer";
import { env } from "~/platform/env.server";
import { type Prisma, PrismaClient } from "./generated/client";
import { statementNamer } from "./name-statement";

/** What domain code gets: a transaction in which the viewer is already set. The client itself is not exported. */
export type Tx = Prisma.TransactionClient;

/** The viewer's membership has ended or the user is disabled: sign in again. */
export class ViewerGone extends Error {
  override name = "ViewerGone";
}

const poolSize = 10;
const waitForConnectionMs = 5_000;
const longestUnitOfWorkMs = 15_000;

/** Telling statements costs time on each of them, so only tests and the benchmark switch it on. */
const tellsStatements = env.nodeEnv === "test";

const client = new PrismaClient({
  log: tellsStatements ? [{ emit: "event", level: "query" }] : [],
  adapter: new PrismaPg(
    { connectionString: env.databaseUrl, max: poolSize, connectionTimeoutMillis: waitForConnectionMs },
    { statementNameGenerator: statementNamer() },
  ),
  transactionOptions: { maxWait: waitForConnectionMs, timeout: longestUnitOfWorkMs },
});

/**
 * Runs one unit of work as the viewer, in one transaction.
 *
 * The database derives role, org and zones from the membership and row-level security follows them.
 * Throws ViewerGone when the membership has ended meanwhile. No mail, HTTP or hashing inside.
 */
export function asViewer<T>(
  viewer: Pick<Viewer, "userId" | "membershipId">,
  work: (tx: Tx) => Promise<T>,
  options?: { timeout: number },
): Promise<T> {
  return client.$transaction(async (tx) => {
    await enter(tx, viewer);
    return work(tx);
  }, options);
}

/** Runs one unit of work as the system, for jobs, on the given zones ("all" for those that concern every zone). */
export function asSystem<T>(
  zoneIds: readonly string[] | "all",
  work: (tx: Tx) => Promise<T>,
  options?: { timeout: number },
): Promise<T> {
  return client.$transaction(async (tx) => {
    await enterSystem(tx, zoneIds);
    return work(tx);
  }, options);
}

/** Runs a unit of work with nobody set: sees sign-in and reference tables only, no row of any zone. */
export function asNobody<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return client.$transaction(work);
}

/**
 * Within a viewer's transaction, does one thing with the system's sight of one zone and then sets the viewer back.
 *
 * For values computed by rule (lights, counters, serials) that must come out the same whoever caused the change.
 * Nothing read here may reach the viewer.
 */
export async function withSystemSight<T>(
  tx: Tx,
  viewer: Pick<Viewer, "userId" | "membershipId">,
  zoneId: string,
  work: () => Promise<T>,
): Promise<T> {
  await enterSystem(tx, [zoneId]);
  const result = await work();
  await enter(tx, viewer);
  return result;
}

async function enter(tx: Tx, viewer: Pick<Viewer, "userId" | "membershipId">): Promise<void> {
  try {
    await tx.$executeRaw`SELECT app_enter(${viewer.userId}::uuid, ${viewer.membershipId}::uuid)`;
  } catch (error) {
    if (String(error).includes("viewer-gone")) throw new ViewerGone();
    throw error;
  }
}

async function enterSystem(tx: Tx, zoneIds: readonly string[] | "all"): Promise<void> {
  const zones = zoneIds === "all" ? null : [...zoneIds];
  await tx.$executeRaw`SELECT app_enter_system(${zones}::uuid[])`;
}

export type Statement = { query: string; params: string };

/** Calls `listener` with every statement from now on; answers how to stop. Only where NODE_ENV is "test". */
export function onStatement(listener: (statement: Statement) => void): () => void {
  if (!tellsStatements) throw new Error("Statements are told only where NODE_ENV is test");
  statementListeners.add(listener);
  return () => statementListeners.delete(listener);
}

const statementListeners = new Set<(statement: Statement) => void>();
if (tellsStatements) {
  client.$on("query" as never, (event: Statement) => {
    for (const listener of statementListeners) listener(event);
  });
}

/** Closes the pool; for the end of a process. */
export function disconnect(): Promise<void> {
  return client.$disconnect();
}

/**
 * The plain client, for the sign-in library's adapter only (its tables have no zone). An architecture test keeps
 * every other file away.
 */
export const signInClient = client;
