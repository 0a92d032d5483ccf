import type { Command } from "commander";
import type { FindPersonResult } from "~/domain/tokens/tokens-of-person.server";
import { withDatabase } from "./with-database";

type Person = { user: string };
type Create = Person & { name: string; readOnly?: boolean; days: string; membership?: string; role?: string };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A person's API tokens from the command line, for whoever runs the installation. */
export function register(program: Command): void {
  const token = program.command("token").description("personal API tokens");
  token
    .command("create")
    .requiredOption("--user <email>", "whose token it is: the program acts as this person")
    .requiredOption("--name <name>", "what it is for, at most 60 characters")
    .option("--read-only", "for reading only")
    .option("--days <days>", "how many days it lives, 1 to 365", "90")
    .option("--membership <id>", "which of the person's memberships it acts under")
    .option("--role <role>", "the same by role: officer, leader, provincial …")
    .description("make a token; it is the last line of the output and is shown only this once")
    .addHelpText("after", "\nWithout --membership or --role it acts under the person's oldest membership.")
    .action((options: Create) => withDatabase(() => create(options)));
  token
    .command("list")
    .requiredOption("--user <email>", "whose tokens")
    .description("list a person's tokens")
    .action((options: Person) => withDatabase(() => list(options)));
  token
    .command("revoke")
    .argument("<id>", "the id that the list shows, or the first signs of the token")
    .requiredOption("--user <email>", "whose token it is")
    .description("end a token at once")
    .action((id: string, options: Person) => withDatabase(() => revoke(id, options)));
}

async function create(options: Create): Promise<number> {
  const { findTokenPerson } = await import("~/domain/tokens/tokens-of-person.server");
  const { makeToken } = await import("~/domain/tokens/make-token.server");
  const { longestTokenDays, mostLiveTokens } = await import("~/domain/tokens/token-forms");
  const name = options.name.trim().replace(/\s+/g, " ");
  if (name === "" || name.length > 60) return fail("The name needs 1 to 60 characters.");
  const days = Number(options.days);
  if (!Number.isInteger(days) || days < 1 || days > longestTokenDays)
    return fail(`--days takes a whole number from 1 to ${longestTokenDays}.`);
  if (options.membership && !uuid.test(options.membership)) return fail(`${options.membership} is no membership id.`);
  const found = await findTokenPerson(options.user, { membershipId: options.membership, role: options.role });
  if (!found.ok) return fail(refusalText(found, options.user));
  const { viewer } = found;
  const scope = options.readOnly ? "read" : "write";
  const result = await makeToken(
    viewer,
    { name, membershipId: viewer.membershipId, scope, days },
    { madeBy: "command" },
  );
  if (!result.ok)
    return fail(
      result.reason === "too-many"
        ? `${options.user} has ${mostLiveTokens} live tokens already. Revoke one first: token list --user ${options.user}`
        : refusalText({ ok: false, reason: "no-role" }, options.user),
    );
  if (found.held.length > 1 && !found.isChosen)
    process.stderr.write(
      `${options.user} has ${found.held.length} memberships; this token acts under the oldest. Others: --membership ID or --role ROLE.\n`,
    );
  process.stdout.write(
    `Token "${name}" of ${viewer.email}, acting as ${viewer.role} at ${viewer.orgName.zh}, ${scope === "read" ? "read-only" : "read and write"}, until ${result.expiresAt.slice(0, 10)}.\nKeep it like a password; it is not shown again:\n${result.token}\n`,
  );
  return 0;
}

async function list({ user }: Person): Promise<number> {
  const { findTokenPerson } = await import("~/domain/tokens/tokens-of-person.server");
  const { getOwnTokens } = await import("~/domain/tokens/own-tokens.server");
  const found = await findTokenPerson(user);
  if (!found.ok) return fail(refusalText(found, user));
  const tokens = await getOwnTokens(found.viewer);
  if (tokens.length === 0) process.stderr.write(`${user} has no tokens.\n`);
  for (const token of tokens)
    process.stdout.write(
      `${[
        token.id,
        `${token.start}…`,
        token.state,
        token.scope,
        token.role,
        `until ${token.expiresAt.slice(0, 10)}`,
        token.lastUsedAt ? `last used ${token.lastUsedAt.slice(0, 16)}Z` : "never used",
        token.name,
      ].join("  ")}\n`,
    );
  return 0;
}

async function revoke(id: string, { user }: Person): Promise<number> {
  const { findTokenPerson } = await import("~/domain/tokens/tokens-of-person.server");
  const { getOwnTokens } = await import("~/domain/tokens/own-tokens.server");
  const { revokeToken } = await import("~/domain/tokens/revoke-token.server");
  const found = await findTokenPerson(user);
  if (!found.ok) return fail(refusalText(found, user));
  const tokens = await getOwnTokens(found.viewer);
  const token = tokens.find((one) => one.id === id.toLowerCase() || (id.length >= 9 && id.startsWith(one.start)));
  const revoked = token ? await revokeToken(found.viewer, { tokenId: token.id, by: "command" }) : null;
  if (!revoked) return fail(token ? "This token is revoked already." : `${user} has no token ${id}.`);
  process.stdout.write(`Token "${revoked.name}" is revoked.\n`);
  return 0;
}

function refusalText(refusal: Exclude<FindPersonResult, { ok: true }>, user: string): string {
  switch (refusal.reason) {
    case "no-such-user":
      return `There is no user ${user}.`;
    case "disabled":
      return `The account ${user} is disabled: its tokens open nothing and none can be made.`;
    case "no-role":
      return `${user} holds no role, so a token could not act for them.`;
    case "no-such-membership":
      return `${user} has no such membership. Theirs are:\n${refusal.held
        .map(({ id, role, orgCode, orgName }) => `  ${id}  ${role}  ${orgName} (${orgCode})`)
        .join("\n")}`;
  }
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
