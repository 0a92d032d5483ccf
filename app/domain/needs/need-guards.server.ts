import { type GuardFinding, guardsFor } from "~/domain/measures/guards";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import type { Tx } from "~/platform/db/db.server";
import type { NeedCategory } from "./categories";
import { needText } from "./need-text";

/**
 * The prohibitions that a need's words and measured fields offend; empty when they touch none.
 *
 * Source: product brief, "Measures": guards warn at the place where the mistake would be made.
 */
export async function getOffendedGuards(
  tx: Tx,
  need: { category: NeedCategory } & Parameters<typeof needText>[0],
): Promise<GuardFinding[]> {
  const { guards } = await getMeasureCatalogue(tx);
  return guardsFor(guards, { category: need.category, text: needText(need) }).filter((guard) => guard.triggered);
}
