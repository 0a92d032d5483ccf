import type { Command } from "commander";
import { parseEnvironment } from "~/platform/environment";
import { withDatabase } from "./with-database";

export function register(program: Command): void {
  const db = program.command("db").description("look after the database");

  db.command("migrate")
    .description("bring the database up to this version's tables")
    .action(() =>
      withDatabase(async ({ applied: atOpening }) => {
        const { migrate } = await import("~/platform/db/migrate.server");
        const applied = [...atOpening, ...(await migrate(process.env["DATABASE_OWNER_URL"] ?? ""))];
        process.stdout.write(applied.length > 0 ? `Applied ${applied.join(", ")}.\n` : "Nothing is left to apply.\n");
        return 0;
      }),
    );

  db.command("reset")
    .description("delete the embedded database with everything in it; the next start makes a new one")
    .option("--yes", "without asking")
    .action(async (options: { yes?: boolean }) => {
      const { resetEmbedded } = await import("./db-reset");
      process.exitCode = await resetEmbedded(parseEnvironment(process.env), options.yes ?? false);
    });
}
