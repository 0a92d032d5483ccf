import { mkdtempSync } from "node:fs";
import path from "node:path";
import { afterAll, inject } from "vitest";
import { cloneTemplate } from "./database";
import { testEnvironment } from "./environment";

// Before a test file is imported: a fresh database for it, and the environment that app code reads on import.
const database = inject("database");
const name = `test_${process.env["VITEST_POOL_ID"] ?? "0"}`;
await cloneTemplate(name);
const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);
const dataDir = mkdtempSync(path.join(inject("folder"), "files-"));
Object.assign(process.env, testEnvironment({ owner: at(database.owner), app: at(database.app) }, dataDir), {
  TEST_SUPERUSER_URL: at(database.superuser),
});

afterAll(async () => {
  const { closeConnections } = await import("./database");
  await closeConnections();
});
