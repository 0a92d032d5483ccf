import type { Viewer } from "~/domain/access/viewer";
import type { Text } from "~/domain/measures/catalog";
import { guardsFor } from "~/domain/measures/guards";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { asViewer, type Tx } from "~/platform/db/db.server";

/** A prohibition that words offend: its article, what it forbids, why these words touch it, and which they are. */
export type OffendedGuard = {
  key: string;
  title: Text;
  citation: Text;
  /** What the article forbids, in our own words. */
  summary: Text;
  reason: Text;
  matched: string[];
  triggered: true;
};

/** The prohibitions in force that a text offends, with their articles; a blank text offends none. */
export async function offendedGuards(tx: Tx, text: string | undefined): Promise<OffendedGuard[]> {
  if (!text?.trim()) return [];
  const { guards, byKey } = await getMeasureCatalogue(tx);
  return guardsFor(guards, { category: null, text }).flatMap(({ key, title, reason, matched, triggered }) => {
    const measure = byKey.get(key);
    if (!triggered || !measure) return [];
    return [{ key, title, citation: measure.article.citation, summary: measure.summary, reason, matched, triggered }];
  });
}

/** The same for words that are still being typed; everybody signed in may ask, nothing is kept. */
export function checkWords(viewer: Viewer, text: string): Promise<OffendedGuard[]> {
  return asViewer(viewer, (tx) => offendedGuards(tx, text));
}

/** Offended prohibitions by the field whose words offend them; a field that offends none is not there. */
export type GuardsByField<Field extends string> = { [name in Field]?: OffendedGuard[] };

/** The same for the fields of a form. */
export async function guardsInFields<Field extends string>(
  tx: Tx,
  fields: Record<Field, string | undefined>,
): Promise<GuardsByField<Field>> {
  const found: GuardsByField<Field> = {};
  for (const [name, text] of Object.entries(fields) as [Field, string | undefined][]) {
    const guards = await offendedGuards(tx, text);
    if (guards.length > 0) found[name] = guards;
  }
  return found;
}

/** Their keys, each once, in the order of the library's keys. */
export function keysOf(guards: GuardsByField<string>): string[] {
  return [...new Set(Object.values(guards).flatMap((list) => (list ?? []).map(({ key }) => key)))].sort();
}

export type GuardChoice = { key: string; title: Text; citation: Text };

/** The prohibitions in force a review may name. */
export async function guardChoices(tx: Tx): Promise<GuardChoice[]> {
  const { guards } = await getMeasureCatalogue(tx);
  return guards
    .filter(({ nature, standing }) => nature === "guard" && standing === "in_force")
    .map(({ key, title, article }) => ({ key, title, citation: article.citation }));
}

/** Who records, as a review's person is compared with. */
export function recorderOf(viewer: Viewer): { userId: string; name: string } {
  return { userId: viewer.userId, name: viewer.name };
}
