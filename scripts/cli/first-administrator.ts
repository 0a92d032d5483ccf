import type { Command } from "commander";
import { withDatabase } from "./with-database";

const refusals = {
  "unknown-org": "There is no org with this code. The nation is CN, a province CN-330000, a zone for example Z33008.",
  "role-does-not-fit": "An administrator belongs to the nation, a province, a city or a zone.",
  "has-administrator": "This org or one above it has an administrator already: they invite people on the screen.",
};

type Options = { email: string; name: string; org: string; language: string };

/** How a new installation without demo data gets its first person. */
export function register(program: Command): void {
  program
    .command("first-administrator")
    .description("print the link with which the first administrator of an org sets a password")
    .requiredOption("--email <address>", "their e-mail address")
    .requiredOption("--name <name>", "their name")
    .option("--org <code>", "code of the org: CN, CN-330000, Z33008 …", "CN")
    .option("--language <language>", "zh-CN or en", "zh-CN")
    .action(({ email, name, org, language }: Options) =>
      withDatabase(async () => {
        const { inviteFirstAdministrator } = await import("~/domain/people/first-administrator.server");
        const { ownerClient } = await import("~~/seeds/factories/owner-client.server");
        const result = await ownerClient().$transaction((tx) =>
          inviteFirstAdministrator(tx, { email, name, orgCode: org, language: language === "en" ? "en" : "zh-CN" }),
        );
        if (!result.ok) {
          process.stderr.write(`${refusals[result.reason]}\n`);
          return 1;
        }
        process.stdout.write(`Open within ${result.validHours} hours, once:\n${result.url}\n`);
        return 0;
      }),
    );
}
