import { z } from "zod";
import type { ChangedWords } from "~/domain/policies/compare-editions";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";

/** What an edition did to an article's words. `words` is empty where they stayed as they were. */
export type TextChange = {
  serial: number;
  publishedAt: string;
  issuedOn: string | null;
  /** Its number in the edition before, where it is another. */
  numberBefore: string | null;
  number: string;
  words: ChangedWords;
};

/** Written from `markWords`. */
export const StoredWords = z
  .array(z.object({ text: z.string(), kind: z.enum(["same", "removed", "added"]) }))
  .catch([]);

type Caused = { id: string; causeKey: string; articleKey: string };

/** For each row that an edition caused, what it did to the article; three queries however many rows there are. */
export async function readTextChanges(tx: Tx, rows: readonly Caused[]): Promise<Map<string, TextChange>> {
  const editionIds = [...new Set(rows.flatMap(({ causeKey }) => editionOf(causeKey) ?? []))];
  if (editionIds.length === 0) return new Map();
  const keys = [...new Set(rows.map(({ articleKey }) => articleKey))];
  const editions = await tx.policyEdition.findMany({
    where: { id: { in: editionIds } },
    select: { id: true, documentKey: true, serial: true, publishedAt: true, issuedOn: true },
    orderBy: { id: "asc" },
    take: editionIds.length,
  });
  const texts = await tx.articleText.findMany({
    where: {
      articleKey: { in: keys },
      edition: { documentKey: { in: editions.map(({ documentKey }) => documentKey) } },
    },
    select: {
      articleKey: true,
      number: true,
      words: true,
      edition: { select: { id: true, documentKey: true, serial: true } },
    },
    orderBy: { id: "asc" },
    take: 5_000,
  });
  const found = new Map<string, TextChange>();
  for (const { id, causeKey, articleKey } of rows) {
    const edition = editions.find((one) => one.id === editionOf(causeKey));
    const text = texts.find((one) => one.articleKey === articleKey && one.edition.id === edition?.id);
    if (!edition || !text) continue;
    const before = texts.find(
      (one) =>
        one.articleKey === articleKey &&
        one.edition.documentKey === edition.documentKey &&
        one.edition.serial === edition.serial - 1,
    );
    found.set(id, {
      serial: edition.serial,
      publishedAt: edition.publishedAt.toISOString(),
      issuedOn: edition.issuedOn ? fromUtcDate(edition.issuedOn) : null,
      numberBefore: before && before.number !== text.number ? before.number : null,
      number: text.number,
      words: StoredWords.parse(text.words),
    });
  }
  return found;
}

function editionOf(causeKey: string): string | null {
  return causeKey.startsWith("edition:") ? causeKey.slice("edition:".length) : null;
}
