import { Logger, type Runner, run, type TaskList } from "graphile-worker";
import pg from "pg";
import { env } from "~/platform/env.server";
import { logger } from "~/platform/logger.server";
import type { JobName } from "~/platform/queue/job-catalogue";
import { allJobs } from "./all.server";
import type { Job } from "./define-job";
import { schedule } from "./schedule";

const jobsAtOnce = 4;
const pollEveryMs = 2_000;

/**
 * Starts taking jobs from the queue. The queue's own connection is the owner's, since its tables let only the owner in;
 * the handlers work under the app's login and row security.
 */
export async function runWorker(options: { withSchedule: boolean } = { withSchedule: true }): Promise<Runner> {
  if (!env.databaseOwnerUrl)
    throw new Error("DATABASE_OWNER_URL is not set: the worker takes jobs as the owner of the queue.");
  const pool = new pg.Pool({ connectionString: env.databaseOwnerUrl, max: jobsAtOnce + 2 });
  // Without a listener a connection that the server ends would end the process.
  pool.on("error", (error) => logger.warn({ error: error.message }, "the queue lost a connection"));
  pool.on("connect", (client) =>
    client.on("error", (error) => logger.warn({ error: error.message }, "the queue lost a connection")),
  );
  const runner = await run({
    pgPool: pool,
    taskList: taskList(),
    concurrency: jobsAtOnce,
    pollInterval: pollEveryMs,
    crontab: options.withSchedule ? schedule : "",
    noHandleSignals: true,
    logger: new Logger(
      () => (level, message) =>
        level === "error" ? logger.error({ queue: message }) : logger.debug({ queue: message }),
    ),
  });
  runner.events.on("stop", () => void pool.end());
  return runner;
}

function taskList(): TaskList {
  return Object.fromEntries(
    allJobs.map((job) => [
      job.name,
      async (payload, helpers) => {
        const isLastAttempt = helpers.job.attempts >= helpers.job.max_attempts;
        // The payload was written by `enqueue` under the catalogue's type for this name.
        await (job as Job<JobName>).handle(payload as never, { isLastAttempt });
      },
    ]),
  );
}
