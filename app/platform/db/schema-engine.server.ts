import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
} from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine, SchemaFilter } from "@prisma/schema-engine-wasm";

export const migrationsFolder = path.resolve("prisma/migrations");
export const schemaFile = path.resolve("prisma/schema.prisma");
export const noFilter: SchemaFilter = { externalTables: [], externalEnums: [] };

/**
 * Prisma's schema engine in WebAssembly, on a connection of `url`. The engine that Prisma's command line uses is a
 * native program it downloads; this one comes with npm and needs no network. The package's own entry imports its
 * `.wasm` as a module, which Node does not do unasked, so it is put together here.
 */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const Engine = await loadEngine();
  const restoreTimers = letProcessEnd();
  const adapters = new WholeScripts({ connectionString: url, max: 1 });
  const schema = { path: schemaFile, content: readFileSync(schemaFile, "utf8") };
  const factory = bindMigrationAwareSqlAdapterFactory(adapters);
  const engine = await Engine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, factory);
  try {
    return await work(engine);
  } catch (error) {
    throw adapters.scriptError ?? readable(error);
  } finally {
    engine.free();
    restoreTimers();
    await adapters.end();
  }
}

/** The engine forgets a ten-second timer when it has its lock, which would keep a finished command waiting. */
function letProcessEnd(): () => void {
  const { setTimeout } = globalThis;
  const unreferenced = (...args: Parameters<typeof setTimeout>) => setTimeout(...args).unref();
  globalThis.setTimeout = Object.assign(unreferenced, setTimeout);
  return () => {
    globalThis.setTimeout = setTimeout;
  };
}

/** The migrations on disk, oldest first, as the engine wants them. */
export function readMigrations(): MigrationList {
  const names = readdirSync(migrationsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok", value: readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8") },
        },
      })),
  };
}

/**
 * The adapter cuts a script at every semicolon, which breaks function bodies and comments. A migration is sent whole, as
 * Prisma's native engine does: PostgreSQL runs it as one transaction.
 */
class WholeScripts extends PrismaPg {
  scriptError: Error | null = null;
  private readonly pools: { end: () => Promise<void> }[] = [];

  override async connect() {
    const adapter = await super.connect();
    const pool = adapter.underlyingDriver();
    this.pools.push(pool);
    readCatalogueChars(adapter, pool);
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script);
      } catch (error) {
        this.scriptError = atLine(script, error);
        throw error;
      }
    };
    return adapter;
  }

  async end(): Promise<void> {
    await Promise.all(this.pools.map((pool) => pool.end().catch(() => {})));
  }
}

/**
 * The engine reads PostgreSQL's catalogue, whose flags have the one-byte type "char" (18) that the adapter refuses.
 * Lets them through as text and then tells the engine that they are single characters.
 */
function readCatalogueChars(adapter: SqlDriverAdapter, pool: object): void {
  const charColumns = new Map<string, number[]>();
  const poolQuery = Reflect.get(pool, "query");
  Reflect.set(pool, "query", async (query: string | { text: string }, ...rest: unknown[]) => {
    const result: { fields?: { dataTypeID: number }[] } = await poolQuery.call(pool, query, ...rest);
    const chars = result.fields?.flatMap((field, index) => (field.dataTypeID === 18 ? [index] : [])) ?? [];
    for (const index of chars) Object.assign(result.fields?.[index] ?? {}, { dataTypeID: 25 });
    if (typeof query === "object") charColumns.set(query.text, chars);
    return result;
  });

  const adapterQuery = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await adapterQuery(query);
    for (const index of charColumns.get(query.sql) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}

/** Says where in a script PostgreSQL stumbled. */
function atLine(script: string, error: unknown): Error {
  if (!(error instanceof Error) || !("position" in error) || !error.position) return readable(error);
  const line = script.slice(0, Number(error.position)).split("\n").length;
  return new Error(`${error.message} (line ${line}: ${script.split("\n")[line - 1]?.trim()})`, { cause: error });
}

let loaded: Promise<typeof SchemaEngine> | undefined;

function loadEngine(): Promise<typeof SchemaEngine> {
  loaded ??= (async () => {
    const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
    const file = createRequire(path.resolve("package.json")).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const bytes = readFileSync(file.replace(/\.js$/, ".wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
    bindings.__wbg_set_wasm(instance.exports);
    const start = instance.exports["__wbindgen_start"];
    if (typeof start === "function") start();
    return bindings.SchemaEngine;
  })();
  return loaded;
}

/** The engine throws plain objects and long reports; people need the sentence in them. */
function readable(error: unknown): Error {
  const message = error instanceof Error ? error.message : JSON.stringify(error);
  const match = /"message":"((?:[^"\\]|\\.)*)"/.exec(message);
  return new Error(match?.[1] ? JSON.parse(`"${match[1]}"`) : message, { cause: error });
}
