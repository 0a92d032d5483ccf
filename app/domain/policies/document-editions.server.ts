import { z } from "zod";
import { personNames } from "~/domain/people/names.server";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";

export type DocumentEdition = {
  serial: number;
  title: string;
  number: string | null;
  issuedOn: string | null;
  fileName: string;
  fileSha256: string;
  publishedAt: string;
  publishedBy: string | null;
  counts: { articles: number; changed: number; moved: number; added: number; gone: number };
};

/** What stands around the articles in the latest edition. */
export type AroundArticles = {
  addressees: string;
  preamble: string;
  closing: string;
  signature: string;
  annexes: { number: string | null; title: string | null; text: string }[];
};

const Annexes = z
  .array(z.object({ number: z.string().nullable(), title: z.string().nullable(), text: z.string() }))
  .catch([]);

/** The editions of a document published here, the latest first, and what that one says around its articles. */
export async function getDocumentEditions(
  tx: Tx,
  documentKey: string,
): Promise<{ editions: DocumentEdition[]; around: AroundArticles | null }> {
  const rows = await tx.policyEdition.findMany({ where: { documentKey }, orderBy: { serial: "desc" }, take: 100 });
  const [latest] = rows;
  if (!latest) return { editions: [], around: null };
  const fates = await tx.articleText.groupBy({
    by: ["editionId", "fate"],
    where: { editionId: { in: rows.map(({ id }) => id) } },
    _count: { _all: true },
    orderBy: [{ editionId: "asc" }, { fate: "asc" }],
    take: 1_000,
  });
  const names = await personNames(
    tx,
    rows.map(({ publishedById }) => publishedById),
  );
  const { addressees, preamble, closing, signature, annexes } = latest;
  return {
    editions: rows.map((row) => {
      const own = fates.filter(({ editionId }) => editionId === row.id);
      const count = (fate: string) => own.find((one) => one.fate === fate)?._count._all ?? 0;
      const total = own.reduce((sum, one) => sum + one._count._all, 0);
      return {
        serial: row.serial,
        title: row.title,
        number: row.number,
        issuedOn: row.issuedOn ? fromUtcDate(row.issuedOn) : null,
        fileName: row.fileName,
        fileSha256: row.fileSha256,
        publishedAt: row.publishedAt.toISOString(),
        publishedBy: (row.publishedById && names.get(row.publishedById)) || null,
        counts: {
          articles: total - count("gone"),
          changed: count("changed"),
          moved: count("moved"),
          added: count("new"),
          gone: count("gone"),
        },
      };
    }),
    around: { addressees, preamble, closing, signature, annexes: Annexes.parse(annexes) },
  };
}
