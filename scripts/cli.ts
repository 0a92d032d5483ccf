import { Command } from "commander";
import { commands } from "./cli/registry";

const program = new Command("npm run -s cli --")
  .description("The administrator's commands of Landfall.")
  .helpOption("-h, --help", "show help")
  .helpCommand("help [command]", "show help for a command")
  .showHelpAfterError()
  .enablePositionalOptions();

for (const register of commands) register(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
// Pools of the domain's connections would keep the process waiting.
process.exit();
