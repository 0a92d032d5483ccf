import type { Viewer } from "~/domain/access/viewer";
import type { Language } from "~/i18n/languages";
import { asViewer } from "~/platform/db/db.server";
import { guardsFor } from "./guards";
import { guardsInReach } from "./guards-in-reach";
import { getMeasureCatalogue } from "./measure-catalogue.server";
import { suggestMeasures } from "./suggest";
import { type SuggestAnswer, suggestAnswer } from "./suggest-answer";
import { factsOf, type SuggestRequest } from "./suggest-request";

/**
 * The measures and guards for a need that a program describes: the same engine as behind the pages.
 *
 * Reads the library, which everybody may, and nothing of any project.
 */
export async function suggestForProgram(
  viewer: Viewer,
  { project, need, limit }: SuggestRequest,
  language: Language,
): Promise<SuggestAnswer> {
  const catalogue = await asViewer(viewer, getMeasureCatalogue);
  const facts = factsOf(project);
  const found = suggestMeasures(catalogue.prepared, facts, need, limit);
  const guards = guardsFor(guardsInReach(catalogue.guards, facts), need);
  return suggestAnswer(found, guards, (key) => catalogue.byKey.get(key)?.title ?? { zh: key, en: key }, language);
}
