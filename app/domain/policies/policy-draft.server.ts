import type { Viewer } from "~/domain/access/viewer";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { DraftHead } from "./draft-head";
import { readOutline } from "./draft-outline";
import { draftScope } from "./draft-scope.server";
import type { PolicyDocument } from "./outline-types";
import { articleTextHash } from "./text-hash";

/** How far the review of an article is: `changed` where its text is another one than was reviewed. */
export type ReviewState = "open" | "reviewed" | "changed";

/** A draft of the viewer's office with its outline and how far it is; null where there is none for the viewer. */
export function getPolicyDraft(viewer: Viewer, draftId: string) {
  return asViewer(viewer, (tx) => findPolicyDraft(tx, viewer, draftId));
}

export type FoundDraft = NonNullable<Awaited<ReturnType<typeof getPolicyDraft>>>;

/** The same within a unit of work. */
export async function findPolicyDraft(tx: Tx, viewer: Viewer, draftId: string) {
  const draft = await tx.policyDraft.findFirst({
    where: { AND: [{ id: draftId }, draftScope(viewer)] },
    select: {
      id: true,
      fileId: true,
      position: true,
      state: true,
      documentKey: true,
      outline: true,
      head: true,
      version: true,
      articles: {
        select: { number: true, textHash: true, reviewedById: true, reviewedAt: true },
        orderBy: { number: "asc" },
        take: 2_000,
      },
    },
  });
  if (!draft) return null;
  const { outline, head, articles, ...rest } = draft;
  const document = readOutline(outline);
  return { ...rest, outline: document, head: readHead(head), reviews: reviewStates(document, articles) };
}

/** What a person confirmed of the document; null as long as nobody did. */
export function readHead(stored: unknown): DraftHead | null {
  const read = DraftHead.safeParse(stored);
  return read.success ? read.data : null;
}

/** By the article's number. */
export function reviewStates(
  { articles }: PolicyDocument,
  reviews: readonly { number: string; textHash: string }[],
): Record<string, ReviewState> {
  const hashes = new Map(reviews.map(({ number, textHash }) => [number, textHash]));
  return Object.fromEntries(
    articles.map((article) => {
      const hash = hashes.get(article.number);
      return [article.number, !hash ? "open" : hash === articleTextHash(article) ? "reviewed" : "changed"];
    }),
  );
}
