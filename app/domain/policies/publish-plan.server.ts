import { canKeepLibrary, keepsDocumentsOf } from "~/domain/access/abilities";
import type { Viewer } from "~/domain/access/viewer";
import { asViewer, type Tx } from "~/platform/db/db.server";
import type { DraftHead } from "./draft-head";
import { readOutline } from "./draft-outline";
import { draftScope } from "./draft-scope.server";
import type { PolicyDocument } from "./outline-types";
import { type HeldArticle, type PlannedArticle, planEdition } from "./plan-edition";
import { readHead } from "./policy-draft.server";
import { checkReviews, type PublishChecks, type StoredReview } from "./publish-checks";
import { ReviewedArticle } from "./reviewed-article";
import { articleTextHash } from "./text-hash";

/** A draft with everything publishing it depends on, as it is stored. */
export type PublishInput = {
  draft: { id: string; state: "open" | "published" | "discarded"; version: number; fileId: string };
  head: DraftHead | null;
  outline: PolicyDocument;
  file: { fileName: string; sha256: string; format: string };
  /** The document as the library holds it, and the serial of its last edition (0: no text yet). */
  held: { key: string; provinceCode: string | null; lastSerial: number } | null;
  places: HeldArticle[];
  reviews: StoredReview[];
  mayPublish: boolean;
};

export type PublishPlan = PublishInput & {
  planned: PlannedArticle[];
  checks: PublishChecks;
  /** The same words as in the last edition, so that there is nothing to publish. */
  isSame: boolean;
};

const mostArticles = 2_000;

/** A draft of the viewer's office with what publishing it would do. Null for any other draft. */
export async function getPublishPlan(viewer: Viewer, draftId: string): Promise<PublishPlan | null> {
  if (!canKeepLibrary(viewer)) return null;
  const input = await asViewer(viewer, (tx) => readPublishInput(tx, viewer, draftId));
  return input ? toPlan(input) : null;
}

/** Compares texts, which takes its time: never inside a transaction. */
function toPlan(input: PublishInput): PublishPlan {
  const { head, outline, held, places, reviews } = input;
  const planned = planEdition(head?.key ?? "", outline.articles, places);
  const isSameText =
    (held?.lastSerial ?? 0) > 0 && planned.every(({ fate }) => fate === "unchanged" || fate === "absent");
  return {
    ...input,
    planned,
    checks: checkReviews(planned, reviews, articleTextHash),
    isSame: isSameText && reviews.every(({ review }) => review === null || review.keepsMeasures),
  };
}

/** What is stored of a draft of the viewer's office and of the document it is for. */
export async function readPublishInput(tx: Tx, viewer: Viewer, draftId: string): Promise<PublishInput | null> {
  const draft = await tx.policyDraft.findFirst({
    where: { AND: [{ id: draftId }, draftScope(viewer)] },
    select: {
      id: true,
      fileId: true,
      state: true,
      version: true,
      head: true,
      outline: true,
      file: { select: { fileName: true, sha256: true, format: true } },
    },
  });
  if (!draft) return null;
  const { id, fileId, state, version } = draft;
  const head = readHead(draft.head);
  const held = head ? await readHeld(tx, head.key) : null;
  return {
    draft: { id, fileId, state, version },
    head,
    outline: readOutline(draft.outline),
    file: draft.file,
    held,
    places: held ? await readPlaces(tx, held.key, held.lastSerial) : [],
    reviews: await readReviews(tx, id),
    mayPublish: await mayPublish(tx, viewer, head, held),
  };
}

/** Both what the library holds and what it would become must be the viewer's to keep. */
async function mayPublish(
  tx: Tx,
  viewer: Viewer,
  head: DraftHead | null,
  held: PublishInput["held"],
): Promise<boolean> {
  const office = await tx.org.findUnique({ where: { id: viewer.orgId }, select: { provinceCode: true } });
  const own = office?.provinceCode ?? null;
  return (
    (!head || keepsDocumentsOf(viewer, head.province, own)) &&
    (!held || keepsDocumentsOf(viewer, held.provinceCode, own))
  );
}

async function readHeld(tx: Tx, key: string): Promise<PublishInput["held"]> {
  const document = await tx.policyDocument.findUnique({
    where: { key },
    select: {
      key: true,
      provinceCode: true,
      editions: { select: { serial: true }, orderBy: { serial: "desc" }, take: 1 },
    },
  });
  if (!document) return null;
  return { key: document.key, provinceCode: document.provinceCode, lastSerial: document.editions[0]?.serial ?? 0 };
}

/** The document's articles, each with its text in the last edition. Read fresh: the catalogue may be a minute old. */
async function readPlaces(tx: Tx, documentKey: string, serial: number): Promise<HeldArticle[]> {
  const articles = await tx.policyArticle.findMany({
    where: { documentKey },
    select: {
      key: true,
      number: true,
      goneInEdition: true,
      texts: {
        where: { edition: { serial } },
        select: { number: true, title: true, cleaned: true },
        orderBy: { id: "asc" },
        take: 1,
      },
    },
    orderBy: [{ position: "asc" }, { key: "asc" }],
    take: mostArticles,
  });
  return articles.map(({ key, number, goneInEdition, texts: [text] }) => ({
    key,
    number,
    goneInEdition,
    text: text ? { key, number: text.number, title: text.title, text: text.cleaned } : null,
  }));
}

async function readReviews(tx: Tx, draftId: string): Promise<StoredReview[]> {
  const rows = await tx.policyDraftArticle.findMany({
    where: { draftId },
    select: { number: true, textHash: true, review: true },
    orderBy: { number: "asc" },
    take: mostArticles,
  });
  return rows.map(({ number, textHash: hash, review }) => {
    const parsed = ReviewedArticle.safeParse(review);
    return { number, textHash: hash, review: parsed.success ? parsed.data : null };
  });
}
