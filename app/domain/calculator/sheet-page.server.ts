import type { Viewer } from "~/domain/access/viewer";
import type { MeasureCard } from "~/domain/measures/measure-card";
import { type DocumentHead, documentHead } from "~/domain/measures/measure-library.server";
import { businessToday } from "~/domain/rates/rates.server";
import { asViewer } from "~/platform/db/db.server";
import { type CalculatorHead, calculateFor, card, readHead } from "./calculator-page.server";
import type { Profile } from "./profile";
import { sheetOf } from "./sheet";

type Sheet = ReturnType<typeof sheetOf>;

export type SheetPage = CalculatorHead & {
  categories: { category: Sheet["categories"][number]["category"]; measures: MeasureCard[]; drafts: MeasureCard[] }[];
  questions: Sheet["questions"];
  departments: Sheet["departments"];
  documents: DocumentHead[];
  /** The day it was made. */
  on: string;
};

/** The sheet for an investor. Null where the address names a project outside the viewer's scope. */
export function getSheet(viewer: Viewer, asked: Profile): Promise<SheetPage | null> {
  return asViewer(viewer, async (tx) => {
    const head = await readHead(tx, viewer, asked);
    if (!head) return null;
    const sheet = sheetOf(await calculateFor(tx, head), { withDrafts: head.profile.drafts });
    return {
      ...head,
      categories: sheet.categories.map(({ category, measures, drafts }) => ({
        category,
        measures: measures.map(card),
        drafts: drafts.map(card),
      })),
      questions: sheet.questions,
      departments: sheet.departments,
      documents: sheet.documents.map(documentHead),
      on: businessToday(),
    };
  });
}
