import type { CatalogArticle, CatalogDocument, CatalogMeasure } from "~/domain/measures/catalog";
import { measureTokens } from "~/domain/measures/measure-tokens";
import type { Tx } from "~/platform/db/db.server";
import { toUtcDate } from "~/values/calendar-date";
import { catalogue } from "./measures/catalogue";

/**
 * The documents, articles and measures of the catalogue. Keys never change, so links to measures stay. A document that
 * people published or changed here is theirs: what it says is left alone.
 */
export async function loadMeasures(tx: Tx): Promise<void> {
  const kept = await keptHere(tx);
  for (const [position, document] of catalogue.entries()) {
    if (kept.has(document.key)) continue;
    const data = documentRow(document, position);
    await tx.policyDocument.upsert({ where: { key: document.key }, create: data, update: data });
    for (const [at, article] of document.articles.entries()) {
      const row = articleRow(document, article, at);
      await tx.policyArticle.upsert({ where: { key: article.key }, create: row, update: row });
      for (const [order, measure] of article.measures.entries()) {
        const measureData = measureRow(document, article, measure, order);
        await tx.measure.upsert({ where: { key: measure.key }, create: measureData, update: measureData });
      }
    }
  }
}

async function keptHere(tx: Tx): Promise<Set<string>> {
  const rows = await tx.policyDocument.findMany({
    where: { key: { in: catalogue.map(({ key }) => key) }, keptHereSince: { not: null } },
    select: { key: true },
    orderBy: { key: "asc" },
    take: catalogue.length,
  });
  return new Set(rows.map(({ key }) => key));
}

function documentRow(document: CatalogDocument, position: number) {
  return {
    key: document.key,
    titleZh: document.title.zh,
    titleEn: document.title.en,
    shortTitleZh: document.shortTitle.zh,
    shortTitleEn: document.shortTitle.en,
    number: document.number,
    numberNoteZh: document.numberNote?.zh ?? null,
    numberNoteEn: document.numberNote?.en ?? null,
    issuerZh: document.issuer.zh,
    issuerEn: document.issuer.en,
    issuedOn: document.issuedOn ? toUtcDate(document.issuedOn) : null,
    issuedNoteZh: document.issuedNote?.zh ?? null,
    issuedNoteEn: document.issuedNote?.en ?? null,
    level: document.level,
    provinceCode: document.province,
    standing: document.standing,
    standingReasonZh: document.standingReason.zh,
    standingReasonEn: document.standingReason.en,
    articleWord: document.articleWord ?? "article",
    position,
  };
}

function articleRow(document: CatalogDocument, article: CatalogArticle, position: number) {
  return {
    key: article.key,
    documentKey: document.key,
    number: article.number,
    position,
    chapterNumber: article.chapter.number,
    chapterTitleZh: article.chapter.title.zh,
    chapterTitleEn: article.chapter.title.en,
    titleZh: article.title.zh,
    titleEn: article.title.en,
    gistZh: article.gist.zh,
    gistEn: article.gist.en,
  };
}

function measureRow(document: CatalogDocument, article: CatalogArticle, measure: CatalogMeasure, position: number) {
  return {
    key: measure.key,
    articleKey: article.key,
    position,
    titleZh: measure.title.zh,
    titleEn: measure.title.en,
    summaryZh: measure.summary.zh,
    summaryEn: measure.summary.en,
    howToZh: measure.howTo?.zh ?? null,
    howToEn: measure.howTo?.en ?? null,
    nature: measure.nature,
    modality: measure.modality,
    categories: measure.categories,
    beneficiary: measure.beneficiary,
    conditions: measure.conditions,
    departments: measure.departments,
    standing: measure.validity.standing,
    standingReasonZh: measure.validity.reason.zh,
    standingReasonEn: measure.validity.reason.en,
    validFrom: measure.validity.from ? toUtcDate(measure.validity.from) : null,
    validTo: measure.validity.to ? toUtcDate(measure.validity.to) : null,
    terms: measure.terms,
    triggers: measure.trigger ?? [],
    deadlines: measure.deadlines ?? [],
    tokens: measureTokens({
      ...measure,
      articleTitle: article.title.zh,
      documentShortTitle: document.shortTitle.zh,
    }),
  };
}
