import { loadEnvironmentFile } from "./setup/environment-file.mjs";
import { checkNodeVersion } from "./setup/node-version.mjs";

checkNodeVersion();
loadEnvironmentFile();

const { prepare } = await import("./setup/prepare.mjs");
// Standard output belongs to the command: its last line may be an answer for a program.
await prepare({ say: (message) => process.stderr.write(`${message}\n`) });
await import(new URL("../build/cli.mjs", import.meta.url).href);
