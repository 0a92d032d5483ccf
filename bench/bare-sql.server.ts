import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Viewer } from "~/domain/access/viewer";
import { onStatement, type Statement } from "~/platform/db/db.server";
import { statementNamer } from "~/platform/db/name-statement";
import { quantile } from "./measure";

export type Bare = { statements: number; medianMs: number };

const warmUps = 5;
const rounds = 40;

/**
 * What the database alone needs for a page: the statements of its read model, told while it is called once as the viewer,
 * sent again over a plain connection with the app's login, in one transaction in which the viewer has entered.
 *
 * Neither that entering nor the commit is timed. A command gives `undo`, which takes away what calling it once has written;
 * then every round is rolled back.
 */
export async function measureBareSql(
  appUrl: string,
  viewer: Viewer,
  read: () => Promise<unknown>,
  undo?: () => Promise<void>,
): Promise<Bare> {
  const statements = await toldBy(read);
  await undo?.();
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  // Kept plans where the application has them.
  const nameOf = statementNamer();
  const times: number[] = [];
  try {
    for (let round = 0; round < warmUps + rounds; round += 1) {
      await client.query("BEGIN");
      await client.query("SELECT app_enter($1::uuid, $2::uuid)", [viewer.userId, viewer.membershipId]);
      const startedAt = performance.now();
      for (const { text, values } of statements) await client.query({ name: nameOf({ sql: text }), text, values });
      if (round >= warmUps) times.push(performance.now() - startedAt);
      await client.query(undo ? "ROLLBACK" : "COMMIT");
    }
  } finally {
    await client.end();
  }
  return { statements: statements.length, medianMs: quantile(times, 0.5) };
}

/** The statements that `work` sends within its transaction, the first entering left out. */
export async function toldBy(work: () => Promise<unknown>): Promise<{ text: string; values: unknown[] }[]> {
  const told: Statement[] = [];
  const stop = onStatement((statement) => told.push(statement));
  try {
    await work();
    // The last statements are told after the answer.
    await sleep(50);
  } finally {
    stop();
  }
  const within = told.filter(({ query }) => !/^(BEGIN|COMMIT|ROLLBACK|SET TRANSACTION)/i.test(query));
  const entering = within.findIndex(({ query }) => query.startsWith("SELECT app_enter("));
  return within
    .filter((_, at) => at !== entering)
    .map(({ query, params }) => ({ text: query, values: JSON.parse(params) }));
}
