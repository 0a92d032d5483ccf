import { runChecks } from "./setup/checks.mjs";
import { prepare } from "./setup/prepare.mjs";

// npm run check
await prepare({ build: false, say: console.log });
const { failed } = await runChecks(console.log);
process.exitCode = failed > 0 ? 1 : 0;
