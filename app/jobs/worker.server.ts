import { matchNewMeasures } from "~/domain/proposals/match-all.server";
import { disconnect } from "~/platform/db/db.server";
import { logger } from "~/platform/logger.server";
import { runWorker } from "./run-worker.server";

/** The worker process: takes jobs until it is told to stop, then finishes what it has begun. */
const runner = await runWorker();
logger.info("worker takes jobs");
matchNewMeasures().catch((error) => logger.error({ err: error }, "new measures were not looked for"));

let isStopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, async () => {
    if (isStopping) return;
    isStopping = true;
    await runner.stop();
    await disconnect();
    process.exit(0);
  });
}
await runner.promise;
