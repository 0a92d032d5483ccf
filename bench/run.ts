import { parseArgs } from "node:util";
import { openBenchDatabase } from "./bench-database.server";

const { values } = parseArgs({
  options: {
    projects: { type: "string", default: "10000" },
    seconds: { type: "string", default: "8" },
    "fill-only": { type: "boolean", default: false },
  },
});
const say = (message: string) => process.stderr.write(`${message}\n`);
const database = await openBenchDatabase(Number(values.projects), say);
await database.stop();
process.exit(0);
