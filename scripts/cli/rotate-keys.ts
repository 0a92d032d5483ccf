import path from "node:path";
import type { Command } from "commander";
import { parseEnvironment } from "~/platform/environment";
import { addPersonalDataKey, writePersonalDataKeys } from "~/platform/secrets.server";
import { withDatabase } from "./with-database";

export function register(program: Command): void {
  const keys = program.command("keys").description("the keys that encrypt personal data");

  keys
    .command("add")
    .description("put a new key in front of the ring kept in the data folder; then restart, then rotate")
    .action(() => {
      if (process.env["PERSONAL_DATA_KEYS"]) {
        process.stderr.write(
          "PERSONAL_DATA_KEYS comes from the environment: put the new key in front there and restart.\n",
        );
        process.exitCode = 1;
        return;
      }
      const ring = addPersonalDataKey(dataDir()).PERSONAL_DATA_KEYS;
      process.stdout.write(
        `The new key is ${ring.split(":")[0]}. Restart Landfall, then run: npm run -s cli -- keys rotate\n`,
      );
    });

  keys
    .command("rotate")
    .description("encrypt all personal data again with the first key of the ring; safe to stop and repeat")
    .option("--drop-old", "afterwards take the older keys out of the ring kept in the data folder")
    .action(({ dropOld }: { dropOld?: boolean }) =>
      withDatabase(async () => {
        const { reseal } = await import("~/domain/personal-data/reseal.server");
        const { env } = await import("~/platform/env.server");
        const [first, ...others] = env.personalDataKeys.map(({ id }) => id);
        const done = await reseal();
        process.stdout.write(
          `${done.contact} contacts and ${done.needPerson} persons were encrypted again with the key ${first}.\n`,
        );
        if (others.length === 0) return 0;
        if (dropOld && !isRingGiven) {
          writePersonalDataKeys(env.dataDir, (process.env["PERSONAL_DATA_KEYS"] ?? "").split(",")[0] ?? "");
          process.stdout.write(`${others.join(", ")} left the ring.\n`);
        } else process.stdout.write(`Nothing needs ${others.join(", ")} any more: it may leave PERSONAL_DATA_KEYS.\n`);
        return 0;
      }),
    );
}

/** Whether the ring is the environment's, looked at before `withDatabase` fills it in from the data folder. */
const isRingGiven = Boolean(process.env["PERSONAL_DATA_KEYS"]);

function dataDir(): string {
  return path.resolve(parseEnvironment(process.env).dataDir);
}
