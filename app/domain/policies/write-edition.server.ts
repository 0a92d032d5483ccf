import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import type { ArticleFate } from "~/platform/db/generated/enums";
import { toUtcDate } from "~/values/calendar-date";
import type { DraftHead } from "./draft-head";
import { endedByEdition } from "./edition-rows";
import type { PlannedArticle, PlannedFate } from "./plan-edition";
import type { PublishPlan } from "./publish-plan.server";
import { type ArticleWriter, writeArticle } from "./write-article.server";

type Publication = { plan: PublishPlan; head: DraftHead; serial: number; at: Date };

/** Writes the edition with the text of each article, the articles and their measures, and ends what is gone. */
export async function writeEdition(tx: Tx, viewer: Viewer, { plan, head, serial, at }: Publication) {
  const { outline, file } = plan;
  const edition = await tx.policyEdition.create({
    data: {
      documentKey: head.key,
      serial,
      title: head.title.zh,
      number: head.number,
      issuedOn: head.issuedOn ? toUtcDate(head.issuedOn) : null,
      fileName: file.fileName,
      fileSha256: file.sha256,
      format: file.format,
      addressees: outline.addressees,
      preamble: outline.preamble,
      closing: outline.closing,
      signature: outline.signature,
      annexes: outline.annexes.map(({ number, title, text }) => ({ number, title, text })),
      publishedById: viewer.userId,
      publishedAt: at,
    },
    select: { id: true },
  });
  const writer: ArticleWriter = {
    viewer,
    head,
    outline,
    serial,
    at,
    reviews: new Map(plan.reviews.map(({ number, review }) => [number, review])),
    chapterTitles: await chapterTitles(tx, head.key),
  };
  let [measures, position] = [0, 0];
  const dropped: string[] = [];
  for (const planned of plan.planned) {
    if (!planned.after) continue;
    const written = await writeArticle(tx, writer, { ...planned, after: planned.after }, position);
    dropped.push(...written.dropped);
    measures += written.measures;
    position += 1;
  }
  await writeTexts(tx, plan, edition.id);
  await endGone(
    tx,
    plan.planned.filter(({ fate }) => fate === "gone").map(({ key }) => key),
    serial,
  );
  return { editionId: edition.id, articles: position, measures, dropped };
}

async function chapterTitles(tx: Tx, documentKey: string): Promise<Map<string, string>> {
  const rows = await tx.policyArticle.findMany({
    where: { documentKey },
    select: { chapterTitleZh: true, chapterTitleEn: true },
    distinct: ["chapterTitleZh"],
    orderBy: { chapterTitleZh: "asc" },
    take: 500,
  });
  return new Map(rows.map(({ chapterTitleZh, chapterTitleEn }) => [chapterTitleZh, chapterTitleEn]));
}

/** A first text has no edition before it to be compared with. */
const storedFate: Record<PlannedFate, ArticleFate> = {
  unchanged: "unchanged",
  changed: "changed",
  moved: "moved",
  new: "new",
  attached: "new",
  gone: "gone",
  absent: "gone",
};

/** The text of every article, and for what is gone a row without text, so that its history says so. */
async function writeTexts(tx: Tx, plan: PublishPlan, editionId: string): Promise<void> {
  const corrections = await tx.policyCorrection.findMany({
    where: { fileId: plan.draft.fileId },
    select: { at: true, received: true, corrected: true, note: true, byId: true },
    orderBy: { at: "asc" },
    take: 5_000,
  });
  const rows = plan.planned.filter(({ fate }) => fate !== "absent").map(textRow);
  await tx.articleText.createMany({
    data: rows.map((row) => ({
      ...row,
      editionId,
      corrections: row.received === "" ? [] : corrections.filter(({ at }) => at >= row.from && at < row.to),
    })),
  });
}

function textRow({ key, fate, before, after, words }: PlannedArticle, position: number) {
  return {
    articleKey: key,
    position,
    number: after?.number ?? before?.number ?? "",
    title: after?.title ?? before?.title ?? null,
    received: after?.received ?? "",
    cleaned: after?.text ?? "",
    from: after?.from ?? 0,
    to: after?.to ?? 0,
    page: after?.page ?? null,
    fate: storedFate[fate],
    words,
  };
}

async function endGone(tx: Tx, keys: string[], serial: number): Promise<void> {
  if (keys.length === 0) return;
  await tx.policyArticle.updateMany({ where: { key: { in: keys } }, data: { goneInEdition: serial } });
  const reason = endedByEdition(serial, "article-gone");
  await tx.measure.updateMany({
    where: { articleKey: { in: keys }, standing: { in: ["in_force", "draft"] } },
    data: { standing: "superseded", standingReasonZh: reason.zh, standingReasonEn: reason.en },
  });
}
