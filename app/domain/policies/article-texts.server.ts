import { z } from "zod";
import { personNames } from "~/domain/people/names.server";
import { StoredWords } from "~/domain/rechecks/text-change.server";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import type { ChangedWords } from "./compare-editions";

export type ArticleEdition = {
  serial: number;
  number: string;
  /** Its number in the edition before, where it was another. */
  numberBefore: string | null;
  title: string | null;
  cleaned: string;
  received: string;
  from: number;
  to: number;
  page: number | null;
  corrections: { received: string; corrected: string; note: string | null; by: string | null }[];
  fate: "unchanged" | "changed" | "moved" | "new" | "gone";
  words: ChangedWords;
  issuedOn: string | null;
  publishedAt: string;
  publishedBy: string | null;
  fileName: string;
  fileSha256: string;
};

const Corrections = z
  .array(
    z.object({
      received: z.string(),
      corrected: z.string(),
      note: z.string().nullish(),
      byId: z.string().nullish(),
    }),
  )
  .catch([]);

const mostEditions = 100;

/** An article's text in every edition published here, the latest first. */
export async function getArticleTexts(tx: Tx, articleKey: string): Promise<ArticleEdition[]> {
  const rows = await tx.articleText.findMany({
    where: { articleKey },
    include: { edition: true },
    orderBy: [{ edition: { serial: "desc" } }, { id: "desc" }],
    take: mostEditions,
  });
  const parsed = rows.map((row) => ({ row, corrections: Corrections.parse(row.corrections) }));
  const names = await personNames(
    tx,
    parsed.flatMap(({ row, corrections }) => [row.edition.publishedById, ...corrections.map(({ byId }) => byId)]),
  );
  return parsed.map(({ row, corrections }, index): ArticleEdition => {
    const { edition } = row;
    const before = rows[index + 1];
    return {
      serial: edition.serial,
      number: row.number,
      numberBefore: before && before.number !== row.number ? before.number : null,
      title: row.title,
      cleaned: row.cleaned,
      received: row.received,
      from: row.from,
      to: row.to,
      page: row.page,
      corrections: corrections.map(({ received, corrected, note, byId }) => ({
        received,
        corrected,
        note: note ?? null,
        by: (byId && names.get(byId)) || null,
      })),
      fate: row.fate,
      words: StoredWords.parse(row.words),
      issuedOn: edition.issuedOn ? fromUtcDate(edition.issuedOn) : null,
      publishedAt: edition.publishedAt.toISOString(),
      publishedBy: (edition.publishedById && names.get(edition.publishedById)) || null,
      fileName: edition.fileName,
      fileSha256: edition.fileSha256,
    };
  });
}
