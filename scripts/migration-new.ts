import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { diffSchema } from "~/platform/db/migrate.server";
import { openDatabase } from "~/platform/db/open-database.server";
import { migrationsFolder } from "~/platform/db/schema-engine.server";

// npm run db:migration -- NAME: drafts the migration from what the migrations so far lead to, to prisma/schema.prisma.
const name = (process.argv[2] ?? "")
  .trim()
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, "_");
if (!name) {
  process.stderr.write("Give the migration a name: npm run db:migration -- add_zone_website\n");
  process.exit(1);
}

const dataDir = mkdtempSync(path.join(os.tmpdir(), "landfall-migration-"));
const { cluster, urls } = await openDatabase({ dataDir, isDurable: false });
try {
  const sql = await diffSchema(urls.owner);
  if (sql === "") {
    process.stdout.write("The migrations already lead to prisma/schema.prisma: nothing to write.\n");
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = path.join(migrationsFolder, `${stamp}_${name}`);
    await mkdir(folder);
    await writeFile(path.join(folder, "migration.sql"), sql);
    process.stdout.write(
      `Wrote ${path.relative(".", folder)}/migration.sql. Read it, add row-level security for new tables with a zone, then: npm run db:migrate\n`,
    );
  }
} finally {
  await cluster?.stop();
  if (cluster) rmSync(cluster.record.place, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
