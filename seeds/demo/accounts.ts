import type { Role } from "~/domain/access/roles";

/** The published password of every demo account: a reason to keep the demo on one's own machine. */
export const demoPassword = "Landfall-demo-2026";

export type DemoAccount = { email: string; role: Role };

/** Everyone who can sign in to the demo, in the order they are shown. Who they are and where: people.server.ts. */
export const demoAccounts: readonly DemoAccount[] = [
  account("officer", "officer"),
  account("leader", "leader"),
  account("verifier", "verifier"),
  account("liaison", "liaison"),
  account("provincial", "provincial"),
  account("auditor", "auditor"),
  account("administrator", "administrator"),
  account("liaison-land", "liaison"),
  account("liaison-eia", "liaison"),
  account("liaison-finance", "liaison"),
  account("liaison-talent", "liaison"),
  account("liaison-entry", "liaison"),
  account("officer-b", "officer"),
  account("leader-b", "leader"),
  account("officer-c", "officer"),
];

function account(login: string, role: Role): DemoAccount {
  return { email: `${login}@demo.landfall.local`, role };
}
