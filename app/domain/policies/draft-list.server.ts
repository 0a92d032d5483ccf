import type { Viewer } from "~/domain/access/viewer";
import { personNames } from "~/domain/people/names.server";
import { asViewer } from "~/platform/db/db.server";
import { readOutline } from "./draft-outline";
import { draftScope } from "./draft-scope.server";
import { readHead, reviewStates } from "./policy-draft.server";
import { openProblems } from "./settled-problems";

const mostShown = 100;

export type DraftRow = Awaited<ReturnType<typeof getPolicyDrafts>>["drafts"][number];

/** The drafts of the viewer's office, those still worked on first, newest first. At most 100; `hasMore` says that there are others. */
export function getPolicyDrafts(viewer: Viewer) {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.policyDraft.findMany({
      where: draftScope(viewer),
      select: {
        id: true,
        position: true,
        state: true,
        documentKey: true,
        outline: true,
        head: true,
        createdById: true,
        createdAt: true,
        publishedAt: true,
        articles: { select: { number: true, textHash: true }, orderBy: { number: "asc" }, take: 2_000 },
        file: {
          select: {
            fileName: true,
            corrections: {
              select: { at: true, received: true, corrected: true },
              orderBy: [{ at: "asc" }, { id: "asc" }],
              take: 5_000,
            },
            _count: { select: { drafts: true } },
          },
        },
      },
      orderBy: [{ state: "asc" }, { createdAt: "desc" }, { position: "asc" }, { id: "asc" }],
      take: mostShown + 1,
    });
    const names = await personNames(
      tx,
      rows.map(({ createdById }) => createdById),
    );
    const drafts = rows.slice(0, mostShown).map(({ outline, head, articles, file, createdById, ...row }) => {
      const document = readOutline(outline);
      const reviews = Object.values(reviewStates(document, articles));
      return {
        ...row,
        createdAt: row.createdAt.toISOString(),
        publishedAt: row.publishedAt?.toISOString() ?? null,
        fileName: file.fileName,
        documentsInFile: file._count.drafts,
        title: readHead(head)?.title.zh || document.title,
        isUnverified: document.unverified,
        isHeadConfirmed: readHead(head) !== null,
        problemsLeft: openProblems(document.problems, file.corrections).length,
        articleCount: document.articles.length,
        reviewedCount: reviews.filter((state) => state === "reviewed").length,
        by: names.get(createdById) ?? null,
      };
    });
    return { drafts, hasMore: rows.length > mostShown };
  });
}
