import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import type { DraftHead } from "./draft-head";
import { endedByEdition, inBoth, measureColumns, placeColumns } from "./edition-rows";
import type { Article, PolicyDocument } from "./outline-types";
import type { PlannedArticle } from "./plan-edition";
import { planMeasures } from "./plan-measures";
import type { ReviewedArticle } from "./reviewed-article";

export type ArticleWriter = {
  viewer: Viewer;
  head: DraftHead;
  outline: PolicyDocument;
  serial: number;
  at: Date;
  reviews: ReadonlyMap<string, ReviewedArticle | null>;
  chapterTitles: ReadonlyMap<string, string>;
};

/**
 * Writes one article as it was reviewed. Where its measures are kept, only its place in the document is new; otherwise
 * measures get their keys, and those it no longer holds are superseded with the edition as reason.
 */
export async function writeArticle(
  tx: Tx,
  writer: ArticleWriter,
  { key, isHeld, after }: PlannedArticle & { after: Article },
  position: number,
): Promise<{ measures: number; dropped: string[] }> {
  const { head, outline, reviews, chapterTitles } = writer;
  const review = reviews.get(after.number);
  if (!review) throw new Error(`Article ${key} is published unreviewed`);
  const place = placeColumns(outline, after, position, chapterTitles);
  if (review.keepsMeasures) {
    await tx.policyArticle.update({ where: { key }, data: place, select: { key: true } });
    return { measures: 0, dropped: [] };
  }
  const [title, gist] = [inBoth(review.title), inBoth(review.gist)];
  const words = { titleZh: title.zh, titleEn: title.en, gistZh: gist.zh, gistEn: gist.en };
  const row = { ...place, ...words };
  if (isHeld) await tx.policyArticle.update({ where: { key }, data: row, select: { key: true } });
  else await tx.policyArticle.createMany({ data: { key, documentKey: head.key, ...row } });
  return writeMeasures(tx, writer, key, review);
}

async function writeMeasures(
  tx: Tx,
  { viewer, head, serial, at }: ArticleWriter,
  articleKey: string,
  review: ReviewedArticle,
): Promise<{ measures: number; dropped: string[] }> {
  const held = await tx.measure.findMany({
    where: { articleKey },
    select: { key: true, nature: true, titleZh: true, summaryZh: true, standing: true },
    orderBy: { key: "asc" },
    take: 500,
  });
  const { written, dropped } = planMeasures(articleKey, held, review.measures);
  const reviewed = { reviewedById: viewer.userId, reviewedAt: at };
  for (const [position, { key, isNew, measure }] of written.entries()) {
    const columns = {
      ...measureColumns(measure, {
        key,
        position,
        articleTitle: review.title.zh,
        documentShortTitle: head.shortTitle.zh,
      }),
      ...reviewed,
    };
    if (isNew) await tx.measure.createMany({ data: { key, articleKey, ...columns } });
    else await tx.measure.update({ where: { key }, data: columns, select: { key: true } });
  }
  const ending = held.filter(
    ({ key, standing }) => dropped.includes(key) && (standing === "in_force" || standing === "draft"),
  );
  if (ending.length > 0) {
    const reason = endedByEdition(serial, "measure-dropped");
    await tx.measure.updateMany({
      where: { key: { in: ending.map(({ key }) => key) } },
      data: { standing: "superseded", standingReasonZh: reason.zh, standingReasonEn: reason.en, ...reviewed },
    });
  }
  return { measures: written.length, dropped: ending.map(({ key }) => key) };
}
