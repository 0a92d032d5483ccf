import type { Viewer } from "~/domain/access/viewer";
import { personNames } from "~/domain/people/names.server";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { type DraftSections, draftSections } from "./draft-sections";
import { findPolicyDraft } from "./policy-draft.server";

export type DraftPage = NonNullable<Awaited<ReturnType<typeof getDraftPage>>>;

/** A draft with its text part by part, every place to look at, and what was put right; null where there is none for the viewer. */
export function getDraftPage(viewer: Viewer, draftId: string) {
  return asViewer(viewer, async (tx) => {
    const draft = await findPolicyDraft(tx, viewer, draftId);
    if (!draft) return null;
    const file = await findFile(tx, draft.fileId);
    const { outline, reviews, ...rest } = draft;
    const sections: DraftSections = draftSections({
      document: outline,
      received: file.text,
      corrections: file.corrections,
      reviews,
    });
    const states = Object.values(reviews);
    return {
      ...rest,
      ...sections,
      title: outline.title,
      number: outline.number,
      issuer: outline.issuer,
      date: outline.date,
      isUnverified: outline.unverified,
      articleCount: outline.articles.length,
      reviewedCount: states.filter((state) => state === "reviewed").length,
      changedCount: states.filter((state) => state === "changed").length,
      file: {
        fileName: file.fileName,
        format: file.format,
        encoding: file.encoding,
        sha256: file.sha256,
        at: file.createdAt.toISOString(),
        by: file.by,
      },
      others: file.drafts.filter(({ id }) => id !== draftId),
    };
  });
}

async function findFile(tx: Tx, fileId: string) {
  const file = await tx.policyFile.findUniqueOrThrow({
    where: { id: fileId },
    select: {
      fileName: true,
      format: true,
      encoding: true,
      sha256: true,
      text: true,
      userId: true,
      createdAt: true,
      corrections: {
        select: { id: true, at: true, received: true, corrected: true, note: true, byId: true, createdAt: true },
        orderBy: [{ at: "asc" }, { id: "asc" }],
        take: 5_000,
      },
      drafts: {
        select: { id: true, position: true, state: true, outline: true },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        take: 200,
      },
    },
  });
  const names = await personNames(tx, [file.userId, ...file.corrections.map(({ byId }) => byId)]);
  return {
    ...file,
    by: names.get(file.userId) ?? null,
    corrections: file.corrections.map(({ byId, createdAt, ...one }) => ({
      ...one,
      by: names.get(byId) ?? null,
      createdAt: createdAt.toISOString(),
    })),
    drafts: file.drafts.map(({ outline, ...one }) => ({ ...one, title: titleOf(outline) })),
  };
}

function titleOf(outline: unknown): string | null {
  const has = typeof outline === "object" && outline !== null && "title" in outline;
  return has && typeof outline.title === "string" ? outline.title : null;
}
