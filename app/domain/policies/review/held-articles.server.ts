import type { ChangedWords } from "~/domain/policies/compare-editions";
import type { DraftHead } from "~/domain/policies/draft-head";
import type { Article } from "~/domain/policies/outline-types";
import { planEdition } from "~/domain/policies/plan-edition";
import { ReviewedMeasure } from "~/domain/policies/reviewed-article";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";

/** An article of a draft beside what the library holds of it. */
export type HeldArticle = {
  key: string;
  title: { zh: string; en: string };
  gist: { zh: string; en: string };
  measures: ReviewedMeasure[];
  /** Against the last edition's text; null where the library has no text of it yet. */
  fate: "unchanged" | "changed" | "moved" | null;
  isReworded: boolean;
  words: ChangedWords;
};

const mostArticles = 2_000;

/**
 * What the library holds of the articles of a draft, by their number: none for a new document or a new article. Placed
 * as publishing will place them.
 */
export async function findHeldArticles(
  tx: Tx,
  head: DraftHead | null,
  articles: readonly Article[],
): Promise<Map<string, HeldArticle>> {
  const found = new Map<string, HeldArticle>();
  if (head?.as !== "edition") return found;
  const rows = await readHeld(tx, head.key);
  const held = new Map(rows.map((row) => [row.key, row]));
  const places = rows.map(({ key, number, goneInEdition, texts: [text] }) => ({
    key,
    number,
    goneInEdition,
    text: text ? { key, number: text.number, title: text.title, text: text.cleaned } : null,
  }));
  for (const { key, fate, isReworded, after, words } of planEdition(head.key, articles, places)) {
    const row = held.get(key);
    if (!row || !after || fate === "new" || fate === "gone" || fate === "absent") continue;
    found.set(after.number, { ...toHeld(row), fate: fate === "attached" ? null : fate, isReworded, words });
  }
  return found;
}

async function readHeld(tx: Tx, documentKey: string) {
  const last = await tx.policyEdition.findFirst({
    where: { documentKey },
    orderBy: { serial: "desc" },
    select: { serial: true },
  });
  return tx.policyArticle.findMany({
    where: { documentKey },
    select: {
      key: true,
      number: true,
      goneInEdition: true,
      titleZh: true,
      titleEn: true,
      gistZh: true,
      gistEn: true,
      measures: { orderBy: [{ position: "asc" }, { key: "asc" }], take: 100 },
      texts: {
        where: { edition: { serial: last?.serial ?? -1 } },
        select: { number: true, title: true, cleaned: true },
        orderBy: { id: "asc" },
        take: 1,
      },
    },
    orderBy: [{ position: "asc" }, { key: "asc" }],
    take: mostArticles,
  });
}

type HeldRow = Awaited<ReturnType<typeof readHeld>>[number];

function toHeld(row: HeldRow) {
  return {
    key: row.key,
    title: { zh: row.titleZh, en: row.titleEn },
    gist: { zh: row.gistZh, en: row.gistEn },
    measures: row.measures.map((measure) =>
      ReviewedMeasure.parse({
        key: measure.key,
        title: { zh: measure.titleZh, en: measure.titleEn },
        summary: { zh: measure.summaryZh, en: measure.summaryEn },
        howTo: measure.howToZh === null ? null : { zh: measure.howToZh, en: measure.howToEn ?? "" },
        nature: measure.nature,
        modality: measure.modality,
        categories: measure.categories,
        beneficiary: measure.beneficiary,
        conditions: measure.conditions,
        departments: measure.departments,
        standing: measure.standing,
        standingReason: { zh: measure.standingReasonZh, en: measure.standingReasonEn },
        validFrom: measure.validFrom ? fromUtcDate(measure.validFrom) : null,
        validTo: measure.validTo ? fromUtcDate(measure.validTo) : null,
        terms: measure.terms,
        triggers: measure.triggers,
      }),
    ),
  };
}
