import { readFileSync } from "node:fs";
import { run } from "./run.mjs";
import { hashOf, isStamped, stamp } from "./sources.mjs";

const stampFile = "app/platform/db/generated/.stamp";

/** Writes the database client's code from prisma/schema.prisma, if that changed since. */
export async function ensurePrismaClient(say) {
  const { version } = JSON.parse(readFileSync("node_modules/prisma/package.json", "utf8"));
  const hash = hashOf(["prisma/schema.prisma"], version);
  if (isStamped(stampFile, hash)) return;
  say("Writing the database client …");
  // Generating needs no native engine, but the command looks for one and would download it: any program will do.
  const environment = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const command = ["node_modules/prisma/build/index.js", "generate", "--no-hints"];
  const result = await run(process.execPath, command, { env: environment });
  if (result.status !== 0) {
    process.stderr.write(`${result.output}\nThe database client could not be written from prisma/schema.prisma.\n`);
    process.exit(1);
  }
  stamp(stampFile, hash);
}
