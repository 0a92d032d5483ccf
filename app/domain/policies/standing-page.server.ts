import { canKeepLibrary } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import type { Standing, Text } from "~/domain/measures/catalog";
import { getMeasureCatalogue } from "~/domain/measures/measure-catalogue.server";
import { asViewer } from "~/platform/db/db.server";
import { mayKeep } from "./set-standing.server";

export type StandingPage = {
  key: string;
  title: Text;
  shortTitle: Text;
  standing: Standing;
  standingReason: Text;
  measures: { key: string; title: Text; standing: Standing; validTo: string | null }[];
  others: { key: string; title: Text }[];
  isAllowed: boolean;
};

/** The form that sets how a document or one of its measures stands. Null for who keeps no library. */
export async function getStandingPage(viewer: Viewer, documentKey: string): Promise<StandingPage | null> {
  if (!canKeepLibrary(viewer)) return null;
  return asViewer(viewer, async (tx) => {
    const { documents } = await getMeasureCatalogue(tx);
    const document = documents.find(({ key }) => key === documentKey);
    if (!document) return null;
    const { key, title, shortTitle, standing, standingReason } = document;
    return {
      key,
      title,
      shortTitle,
      standing,
      standingReason,
      measures: document.articles.flatMap(({ measures }) =>
        measures.map((measure) => ({
          key: measure.key,
          title: measure.title,
          standing: measure.standing,
          validTo: measure.validTo,
        })),
      ),
      others: documents.filter((one) => one !== document).map((one) => ({ key: one.key, title: one.shortTitle })),
      isAllowed: await mayKeep(tx, viewer, document.provinceCode),
    };
  });
}
