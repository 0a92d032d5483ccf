import { ownerClient } from "~~/seeds/factories/owner-client.server";
import { loadDictionaries } from "./load-dictionaries.server";
import { loadMeasures } from "./load-measures.server";
import { loadOrgs } from "./load-orgs.server";

const longestLoadMs = 120_000;

/**
 * Loads the reference data, as the database's owner, in one transaction. Safe in production and to repeat: facts are
 * brought up to date, what administrators keep (exchange rates, holidays, orgs' names) is only added to.
 */
export async function loadReference(): Promise<void> {
  await ownerClient().$transaction(
    async (tx) => {
      await loadDictionaries(tx);
      await loadOrgs(tx);
      await loadMeasures(tx);
    },
    { timeout: longestLoadMs },
  );
}
