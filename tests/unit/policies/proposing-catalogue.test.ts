import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { CatalogArticle } from "~/domain/measures/catalog";
import { proposeArticle } from "~/domain/policies/propose/propose-article";
import type { ProposedArticle, ProposedMeasure } from "~/domain/policies/propose/proposed";
import { catalogue } from "~~/seeds/reference/measures/catalogue";
import { readPolicy } from "~~/tests/support/read-policy";

const folder = path.resolve("../shared/policies");
const isHere = existsSync(path.join(folder, "raw/P25.txt"));

/** What occurs most often; all of them where several do. */
function commonest(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([value]) => value);
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}

async function proposals(): Promise<{ article: CatalogArticle; proposed: ProposedArticle }[]> {
  const all: { article: CatalogArticle; proposed: ProposedArticle }[] = [];
  for (const document of catalogue) {
    const file = path.join(folder, `raw/${document.key}.txt`);
    // A further source, such as the tax credit announcement, was not received as a file.
    if (!existsSync(file)) continue;
    const { documents } = await readPolicy(readFileSync(file));
    const head = {
      title: document.title.zh,
      level: document.level,
      province: document.province,
      issuedOn: document.issuedOn,
    };
    for (const article of document.articles) {
      const read = documents[0]?.articles.find(({ number }) => number === article.number);
      if (read) all.push({ article, proposed: proposeArticle(read, head) });
    }
  }
  return all;
}

/** Every place a proposal names, in the article or the head. */
function evidenceOf(measure: ProposedMeasure) {
  return [
    measure.title,
    measure.summary,
    measure.nature,
    measure.modality,
    measure.beneficiary,
    ...measure.categories,
    ...measure.conditions,
    ...measure.departments,
    ...measure.terms,
    ...measure.triggers,
  ].flatMap(({ evidence }) => evidence);
}

describe.skipIf(!isHere)("proposals beside the catalogue a person made of the same articles", () => {
  test("agree in the main need and in how strongly the article speaks, nearly always", async () => {
    const all = await proposals();
    const served = all.filter(({ article }) => article.measures.some(({ categories }) => categories.length > 0));
    const needAgrees = served.filter(({ article, proposed }) =>
      meet(
        commonest(article.measures.flatMap(({ categories }) => categories.slice(0, 1))),
        commonest(proposed.measures.flatMap(({ categories }) => categories.slice(0, 1).map(({ value }) => value))),
      ),
    );
    const strengthAgrees = all.filter(({ article, proposed }) => {
      const ours = commonest(proposed.measures.map(({ modality }) => modality.value));
      return meet(commonest(article.measures.map(({ modality }) => modality)), ours.length > 0 ? ours : ["statement"]);
    });
    expect(all).toHaveLength(77);
    expect(needAgrees.length / served.length).toBeGreaterThan(0.93);
    expect(strengthAgrees.length / all.length).toBeGreaterThan(0.92);
  });

  test("find each need the catalogue names first in an article, nine times in ten", async () => {
    const wanted = (await proposals()).flatMap(({ article, proposed }) => {
      const ours = proposed.measures.flatMap(({ categories }) => categories.map(({ value }) => value));
      const firsts = new Set(article.measures.flatMap(({ categories }) => categories.slice(0, 1)));
      return [...firsts].map((category) => ours.includes(category));
    });
    expect(wanted.filter(Boolean).length / wanted.length).toBeGreaterThan(0.9);
  });

  test("every prohibition of the catalogue that is worded as one is proposed as a guard", async () => {
    for (const { article, proposed } of await proposals()) {
      if (!["P25-13", "P14-16", "P14-18", "P21-9"].includes(article.key)) continue;
      expect(proposed.measures.map(({ nature }) => nature.value)).toContain("guard");
    }
  });
});

describe.skipIf(!isHere)("proposals for files as received", () => {
  const files = ["raw", "extra"].flatMap((name) =>
    isHere ? readdirSync(path.join(folder, name)).map((file) => path.join(folder, name, file)) : [],
  );

  test.each(files)("%s: every proposed value names words that stand where it says", async (file) => {
    const { documents } = await readPolicy(readFileSync(file));
    for (const { articles, title } of documents)
      for (const article of articles) {
        const head = { title: title ?? "", level: null, province: null, issuedOn: null };
        for (const measure of proposeArticle(article, head).measures) {
          expect(measure.title.value.length).toBeLessThanOrEqual(24);
          for (const { words, from, to, in: where } of evidenceOf(measure))
            expect(where === "head" ? title : article.text.slice(from, to)).toContain(words);
        }
      }
  });
});
