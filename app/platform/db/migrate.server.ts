import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Logger, runMigrations } from "graphile-worker";
import { appRole, DatabaseSetupError, withClient } from "./access.server";
import { noFilter, readMigrations, schemaFile, withSchemaEngine } from "./schema-engine.server";

/**
 * Brings the database up to the migrations on disk, as its owner, without network. Returns the names it applied.
 * Throws a DatabaseSetupError if an applied migration was edited, failed half-way, or is not on disk.
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const migrations = readMigrations();
  if (await isUpToDate(ownerUrl, migrations.migrationDirectories)) return [];

  await runMigrations({ connectionString: ownerUrl, logger: quiet });
  const applied = await withSchemaEngine(ownerUrl, async (engine) => {
    const state = await engine.diagnoseMigrationHistory({
      migrationsList: migrations,
      optInToShadowDatabase: false,
      filters: noFilter,
    });
    const trouble = historyTrouble(state);
    if (trouble) throw new DatabaseSetupError(trouble);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrations, filters: noFilter });
    return appliedMigrationNames;
  });
  await withClient(ownerUrl, (client) => client.query(`REVOKE ALL ON _prisma_migrations FROM ${appRole}`));
  return applied;
}

/** The SQL that would bring a database to schema.prisma; empty when they agree. Only tables of schema `public` count. */
export async function diffSchema(ownerUrl: string): Promise<string> {
  const files = [{ path: schemaFile, content: readFileSync(schemaFile, "utf8") }];
  return withSchemaEngine(ownerUrl, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: path.dirname(schemaFile) },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: noFilter,
    });
    const sql = stdout ?? "";
    return /^\s*(--.*\s*)*$/.test(sql) ? "" : sql;
  });
}

/** Compares names and checksums without loading the engine: this is what every start but the first needs. */
async function isUpToDate(
  ownerUrl: string,
  directories: ReturnType<typeof readMigrations>["migrationDirectories"],
): Promise<boolean> {
  return withClient(ownerUrl, async (client) => {
    const { rows: tables } = await client.query(
      "SELECT to_regclass('public._prisma_migrations') AS prisma, to_regclass('graphile_worker.migrations') AS queue",
    );
    if (!tables[0]?.prisma || !tables[0]?.queue) return false;
    const { rows } = await client.query<{ migration_name: string; checksum: string; finished: boolean }>(
      "SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL",
    );
    const applied = new Map(rows.map((row) => [row.migration_name, row]));
    return (
      applied.size === directories.length &&
      directories.every(({ path: name, migrationFile: { content } }) => {
        const checksum = createHash("sha256").update(content.value).digest("hex");
        return applied.get(name)?.finished === true && applied.get(name)?.checksum === checksum;
      })
    );
  });
}

type History = {
  failedMigrationNames: string[];
  editedMigrationNames: string[];
  history: { diagnostic: string; unpersistedMigrationNames?: string[] } | null;
};

function historyTrouble({ failedMigrationNames, editedMigrationNames, history }: History): string | null {
  if (failedMigrationNames.length > 0) {
    return (
      `The migration ${failedMigrationNames.join(", ")} failed half-way in this database. Restore the backup made before it; ` +
      "on a database without real data, run: npm run db:reset"
    );
  }
  if (editedMigrationNames.length > 0) {
    return `The migration ${editedMigrationNames.join(", ")} was changed after this database had applied it. Put the file back as it was; on a database without real data, run: npm run db:reset`;
  }
  const unknown = history?.unpersistedMigrationNames ?? [];
  if (unknown.length > 0) {
    return `This database has migrations that this version of Landfall does not know (${unknown.join(", ")}): it was used by a newer version. Start that version.`;
  }
  return null;
}

const quiet = new Logger(() => () => {});
