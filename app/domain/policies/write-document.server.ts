import type { Viewer } from "~/domain/access/viewer";
import type { StatedStanding } from "~/domain/measures/catalog";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import type { DraftHead } from "./draft-head";
import { documentColumns } from "./edition-rows";
import type { PublishPlan } from "./publish-plan.server";

type Publication = { plan: PublishPlan; head: DraftHead; serial: number; at: Date };

/**
 * Writes the document's own row. "key-taken" when somebody published a document of this key a moment ago.
 *
 * Where the document's standing changed, measures that had the old one follow it; answered with those that no longer hold,
 * null when nothing ended.
 */
export async function writeDocument(
  tx: Tx,
  _viewer: Viewer,
  { plan, head, at }: Publication,
): Promise<{ to: StatedStanding; keys: string[] } | "key-taken" | null> {
  const columns = documentColumns(head);
  if (!plan.held) {
    const position = await placeFor(tx, head);
    const { count } = await tx.policyDocument.createMany({
      data: { key: head.key, ...columns, position, keptHereSince: at },
      skipDuplicates: true,
    });
    return count === 0 ? "key-taken" : null;
  }
  const before = await tx.policyDocument.findUniqueOrThrow({
    where: { key: head.key },
    select: { standing: true, number: true, issuedOn: true, keptHereSince: true },
  });
  const issuedBefore = before.issuedOn ? fromUtcDate(before.issuedOn) : null;
  await tx.policyDocument.update({
    where: { key: head.key },
    data: {
      ...columns,
      // A note says why a number or a day is missing or where it is from; with another number it is no longer true.
      ...(before.number === head.number ? {} : { numberNoteZh: null, numberNoteEn: null }),
      ...(issuedBefore === head.issuedOn ? {} : { issuedNoteZh: null, issuedNoteEn: null }),
      keptHereSince: before.keptHereSince ?? at,
    },
    select: { key: true },
  });
  if (before.standing === head.standing) return null;
  return followStanding(tx, head, before.standing, columns);
}

async function followStanding(
  tx: Tx,
  head: DraftHead,
  from: StatedStanding,
  { standingReasonZh, standingReasonEn }: { standingReasonZh: string; standingReasonEn: string },
) {
  const where = { article: { documentKey: head.key }, standing: from };
  const rows = await tx.measure.findMany({ where, select: { key: true }, orderBy: { key: "asc" }, take: 10_000 });
  await tx.measure.updateMany({ where, data: { standing: head.standing, standingReasonZh, standingReasonEn } });
  const ends = from === "in_force" && head.standing !== "in_force";
  return ends && rows.length > 0 ? { to: head.standing, keys: rows.map(({ key }) => key) } : null;
}

/** The newest in force stands first, everything else last. */
async function placeFor(tx: Tx, head: DraftHead): Promise<number> {
  const { _min, _max } = await tx.policyDocument.aggregate({ _min: { position: true }, _max: { position: true } });
  const newest = await tx.policyDocument.aggregate({ _max: { issuedOn: true } });
  const newestOn = newest._max.issuedOn ? fromUtcDate(newest._max.issuedOn) : "";
  const isNewest = head.standing === "in_force" && head.issuedOn !== null && head.issuedOn >= newestOn;
  return isNewest ? (_min.position ?? 0) - 1 : (_max.position ?? 0) + 1;
}
