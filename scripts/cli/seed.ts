import type { Command } from "commander";
import { type MarkKey, setMark } from "~/platform/db/marks.server";
import { referenceVersion } from "~~/scripts/reference-version";
import { withDatabase } from "./with-database";

export function register(program: Command): void {
  const seed = program.command("seed").description("load data that comes with Landfall");

  seed
    .command("reference")
    .description("load or update zones, industries, catalogues, holidays and measures; safe to repeat")
    .action(() =>
      withDatabase(async () => {
        const { loadReference } = await import("~~/seeds/reference/load.server");
        await loadReference();
        await note("reference", referenceVersion());
        process.stdout.write("The reference data is loaded.\n");
        return 0;
      }),
    );

  seed
    .command("demo")
    .description("load the invented demo: not into a database with real data")
    .action(() =>
      withDatabase(async () => {
        const { loadDemo } = await import("~~/seeds/demo/load.server");
        await loadDemo();
        await note("demo", new Date().toISOString());
        process.stdout.write("The demo is loaded.\n");
        return 0;
      }),
    );
}

/** "npm start" reads this to know what it need not load, and that there are accounts with a published password. */
function note(key: MarkKey, value: string): Promise<void> {
  return setMark(process.env["DATABASE_OWNER_URL"] ?? "", key, value);
}
