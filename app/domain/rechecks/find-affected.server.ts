import type { Tx } from "~/platform/db/db.server";
import type { JobCatalogue } from "~/platform/queue/job-catalogue";
import type { RecheckCause } from "./codes";
import type { NamedArticle } from "./rests-on";

/** An article of which something changed, with the measures of it that did; every measure where the article itself did. */
export type Affected = NamedArticle & { cause: RecheckCause; measureKeys: string[] };

const mostArticles = 2_000;
const mostMeasures = 10_000;

/** What an edition or the end of measures touches, read fresh. Single measures first: they say more than their article. */
export async function findAffected(
  tx: Tx,
  { causeKey, cause, keys }: JobCatalogue["policy-rechecks"],
): Promise<Affected[]> {
  const ended = await endedMeasures(tx, keys, cause === "edition" ? "superseded" : cause);
  return cause === "edition" ? [...ended, ...(await editionArticles(tx, causeKey.replace(/^edition:/, "")))] : ended;
}

/** Measures that no longer hold. One that was taken up again meanwhile is left out. */
async function endedMeasures(tx: Tx, keys: string[], cause: "superseded" | "lapsed"): Promise<Affected[]> {
  const measures = await tx.measure.findMany({
    where: { key: { in: keys }, standing: { not: "in_force" } },
    select: { key: true, article: { select: articleSelect } },
    orderBy: { key: "asc" },
    take: mostMeasures,
  });
  const byArticle = new Map<string, Affected>();
  for (const { key, article } of measures) {
    const known = byArticle.get(article.key);
    if (known) known.measureKeys.push(key);
    else byArticle.set(article.key, { ...named(article, [article.number]), cause, measureKeys: [key] });
  }
  return [...byArticle.values()];
}

async function editionArticles(tx: Tx, editionId: string): Promise<Affected[]> {
  const edition = await tx.policyEdition.findUnique({
    where: { id: editionId },
    select: {
      serial: true,
      documentKey: true,
      articles: {
        where: { fate: { in: ["changed", "moved", "gone"] } },
        select: {
          fate: true,
          number: true,
          article: {
            select: { ...articleSelect, measures: { select: { key: true }, orderBy: { key: "asc" }, take: 500 } },
          },
        },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        take: mostArticles,
      },
    },
  });
  if (!edition) return [];
  const before = await tx.articleText.findMany({
    where: { edition: { documentKey: edition.documentKey, serial: edition.serial - 1 } },
    select: { articleKey: true, number: true },
    orderBy: { id: "asc" },
    take: mostArticles,
  });
  const numberBefore = new Map(before.map(({ articleKey, number }) => [articleKey, number]));
  return edition.articles.flatMap(({ fate, number, article }) =>
    fate === "changed" || fate === "moved" || fate === "gone"
      ? [
          {
            // Who cited the article cited the number it had.
            ...named(article, [numberBefore.get(article.key) ?? number]),
            cause: fate,
            measureKeys: article.measures.map(({ key }) => key),
          },
        ]
      : [],
  );
}

const articleSelect = {
  key: true,
  number: true,
  document: {
    select: { key: true, titleZh: true, titleEn: true, shortTitleZh: true, shortTitleEn: true, number: true },
  },
} as const;

type ArticleRow = {
  key: string;
  number: string;
  document: {
    key: string;
    titleZh: string;
    titleEn: string;
    shortTitleZh: string;
    shortTitleEn: string;
    number: string | null;
  };
};

function named({ key, document }: ArticleRow, numbers: string[]): NamedArticle {
  const { titleZh, titleEn, shortTitleZh, shortTitleEn, number } = document;
  const names = [document.key, titleZh, titleEn, shortTitleZh, shortTitleEn, ...(number ? [number] : [])];
  return { key, documentNames: [...new Set(names)], numbers };
}
