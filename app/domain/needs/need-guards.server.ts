import type { GuardTrigger } from "~/domain/measures/catalog";
import { type GuardFinding, guardsFor } from "~/domain/measures/guards";
import type { Tx } from "~/platform/db/db.server";
import type { NeedCategory } from "./categories";
import { needText } from "./need-text";

/** Five documents hold some dozens; leaves room for many more. */
const mostGuards = 2_000;

/**
 * The prohibitions and thresholds that a need's words and measured fields offend, and those to be watched in its category.
 *
 * Source: product brief, "Measures": guards warn at the place where the mistake would be made.
 */
export async function getNeedGuards(tx: Tx, need: { category: NeedCategory } & Parameters<typeof needText>[0]): Promise<GuardFinding[]> {
  const rows = await tx.measure.findMany({
    where: { nature: { in: ["guard", "entry"] }, standing: "in_force" },
    select: {
      key: true,
      titleZh: true,
      titleEn: true,
      summaryZh: true,
      summaryEn: true,
      nature: true,
      standing: true,
      categories: true,
      triggers: true,
    },
    orderBy: [{ articleKey: "asc" }, { position: "asc" }, { key: "asc" }],
    take: mostGuards,
  });
  const measures = rows.map((row) => ({
    key: row.key,
    title: { zh: row.titleZh, en: row.titleEn },
    summary: { zh: row.summaryZh, en: row.summaryEn },
    nature: row.nature,
    standing: row.standing,
    categories: row.categories,
    triggers: triggersIn(row.triggers),
  }));
  return guardsFor(measures, { category: need.category, text: needText(need) });
}

/** The column is written from the catalogue's own type by the reference load. */
function triggersIn(stored: unknown): GuardTrigger[] {
  return Array.isArray(stored) ? (stored as GuardTrigger[]) : [];
}
