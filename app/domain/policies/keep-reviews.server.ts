import type { Tx } from "~/platform/db/db.server";
import type { PolicyDocument } from "./outline-types";
import { articleTextHash } from "./text-hash";

/** Reviews follow their text: where a correction changed the numbers, an article found elsewhere word for word keeps its review. */
export async function keepReviews(tx: Tx, draftId: string, { articles }: PolicyDocument): Promise<void> {
  const reviews = await tx.policyDraftArticle.findMany({
    where: { draftId },
    select: { number: true, textHash: true },
    orderBy: { number: "asc" },
    take: 2_000,
  });
  if (reviews.length === 0) return;
  const hashes = new Map(articles.map((article) => [article.number, articleTextHash(article)]));
  const taken = new Set(reviews.map(({ number }) => number));
  for (const { number, textHash } of reviews) {
    if (hashes.get(number) === textHash) continue;
    const to = [...hashes].find(([other, hash]) => hash === textHash && !taken.has(other))?.[0];
    if (to === undefined) continue;
    await tx.policyDraftArticle.updateMany({ where: { draftId, number }, data: { number: to } });
    taken.add(to);
  }
}
