import { z } from "zod";
import { type ToldDeadline, toldDeadlines } from "~/domain/deadlines/told-deadlines";
import { businessToday } from "~/domain/rates/rates.server";
import type { Tx } from "~/platform/db/db.server";
import { fromUtcDate } from "~/values/calendar-date";
import { bigrams, foldCase } from "~/values/text";
import type {
  Beneficiary,
  Condition,
  DeadlineRule,
  DeadlineSource,
  DepartmentFunction,
  GuardTrigger,
  Text,
} from "./catalog";
import { type ArticleWord, type CitedArticle, citeArticle } from "./citation";
import type { GuardMeasure } from "./guards";
import { isGuard } from "./guards";
import { withOwnProvince } from "./own-province";
import { type PreparedMeasures, prepareMeasures } from "./prepared-measures";
import type { Searchable } from "./search-measures";
import { standingOn } from "./standing-on";
import type { MatchableMeasure } from "./suggest";

export type CatalogueDocument = {
  key: string;
  title: Text;
  shortTitle: Text;
  number: string | null;
  numberNote: Text | null;
  issuer: Text;
  issuedOn: string | null;
  issuedNote: Text | null;
  level: "national" | "provincial";
  provinceCode: string | null;
  standing: MatchableMeasure["standing"];
  standingReason: Text;
  articleWord: ArticleWord;
  /** The document that replaced it. */
  replacedByKey: string | null;
  isUnverified: boolean;
  articles: CatalogueArticle[];
};

export type CatalogueArticle = {
  key: string;
  number: string;
  chapter: { number: number; title: Text };
  title: Text;
  gist: Text;
  /** 2025年工作方案第十三条. */
  citation: Text;
  document: CatalogueDocument;
  /** Words of the article itself, beside those of its measures. */
  search: Searchable;
  /** The edition that no longer has it; null while the latest has. */
  goneInEdition: number | null;
  measures: CatalogueMeasure[];
};

/** A measure with everything a page shows of it; also what the matcher reads. */
export type CatalogueMeasure = MatchableMeasure &
  GuardMeasure &
  Searchable & {
    article: CatalogueArticle;
    beneficiary: Beneficiary;
    departments: { code: DepartmentFunction; ourReading?: true }[];
    howTo: Text | null;
    standingReason: Text;
    validFrom: string | null;
    validTo: string | null;
    /** Dates that follow once it is used; `rulesOf` resolves what follows from a further source. */
    deadlines: (DeadlineRule | DeadlineSource)[];
    /** The same in words, each with the article that says it. */
    following: ToldDeadline[];
    /** When the library first had it. */
    addedAt: Date;
  };

export type MeasureCatalogue = {
  documents: CatalogueDocument[];
  articles: CatalogueArticle[];
  measures: CatalogueMeasure[];
  byKey: Map<string, CatalogueMeasure>;
  articleByKey: Map<string, CatalogueArticle>;
  guards: CatalogueMeasure[];
  prepared: PreparedMeasures;
};

/** How long a process may answer from what it has read; the catalogue changes with a release or an import. */
const keptForMs = 60_000;

let kept: { at: number; catalogue: Promise<MeasureCatalogue> } | null = null;
/** What was read last, as text: the same rows need no new index. */
let known: { rows: string; catalogue: MeasureCatalogue } | null = null;

/**
 * The whole catalogue from the database, read at most once a minute by a process. Everybody may read it.
 * Documents come newest and strongest first, within an article what is in force before what is not.
 */
export function getMeasureCatalogue(tx: Tx): Promise<MeasureCatalogue> {
  const now = Date.now();
  if (kept && now - kept.at < keptForMs) return kept.catalogue;
  const catalogue = readCatalogue(tx);
  kept = { at: now, catalogue };
  catalogue.catch(() => forgetMeasureCatalogue());
  return catalogue;
}

/** After an import: the next reader reads anew. */
export function forgetMeasureCatalogue(): void {
  kept = null;
}

async function readCatalogue(tx: Tx): Promise<MeasureCatalogue> {
  const rows = await tx.policyDocument.findMany({
    include: {
      articles: {
        include: { measures: { orderBy: [{ position: "asc" }, { key: "asc" }] } },
        orderBy: [{ position: "asc" }, { key: "asc" }],
      },
    },
    orderBy: [{ position: "asc" }, { key: "asc" }],
    take: mostDocuments,
  });
  const today = businessToday();
  // What holds today is in the catalogue, so another day asks for another one.
  const text = `${today} ${JSON.stringify(rows)}`;
  if (known?.rows !== text) known = { rows: text, catalogue: toCatalogue(rows, today) };
  return known.catalogue;
}

function toCatalogue(rows: DocumentRow[], today: string): MeasureCatalogue {
  const documents = rows.map((row, position) => toDocument(row, position, today));
  const articles = documents.flatMap((document) => document.articles);
  const measures = articles.flatMap((article) => article.measures);
  const byKey = new Map(measures.map((measure) => [measure.key, measure]));
  for (const measure of measures) measure.following = toldDeadlines(measure, byKey);
  return {
    documents,
    articles,
    measures,
    byKey,
    articleByKey: new Map(articles.map((article) => [article.key, article])),
    guards: measures.filter(isGuard),
    prepared: prepareMeasures(measures),
  };
}

/** Far more than any office keeps; a bound for the query. */
const mostDocuments = 500;

type DocumentRow = Awaited<ReturnType<Tx["policyDocument"]["findMany"]>>[number] & { articles: ArticleRow[] };
type ArticleRow = Awaited<ReturnType<Tx["policyArticle"]["findMany"]>>[number] & { measures: MeasureRow[] };
type MeasureRow = Awaited<ReturnType<Tx["measure"]["findMany"]>>[number];

function toDocument(row: DocumentRow, position: number, today: string): CatalogueDocument {
  const document: CatalogueDocument = {
    key: row.key,
    title: { zh: row.titleZh, en: row.titleEn },
    shortTitle: { zh: row.shortTitleZh, en: row.shortTitleEn },
    number: row.number,
    numberNote: textOrNull(row.numberNoteZh, row.numberNoteEn),
    issuer: { zh: row.issuerZh, en: row.issuerEn },
    issuedOn: row.issuedOn ? fromUtcDate(row.issuedOn) : null,
    issuedNote: textOrNull(row.issuedNoteZh, row.issuedNoteEn),
    level: row.level === "provincial" ? "provincial" : "national",
    provinceCode: row.provinceCode,
    standing: row.standing,
    standingReason: { zh: row.standingReasonZh, en: row.standingReasonEn },
    articleWord: row.articleWord === "section" ? "section" : "article",
    replacedByKey: row.replacedByKey,
    isUnverified: row.isUnverified,
    articles: [],
  };
  document.articles = row.articles.map((article) => toArticle(article, document, { position, today }));
  return document;
}

type Place = { position: number; today: string };

function toArticle(row: ArticleRow, document: CatalogueDocument, place: Place): CatalogueArticle {
  const cited: CitedArticle = {
    articleWord: document.articleWord,
    documentShortTitle: document.shortTitle,
    number: row.number,
  };
  const article: CatalogueArticle = {
    key: row.key,
    number: row.number,
    chapter: { number: row.chapterNumber, title: { zh: row.chapterTitleZh, en: row.chapterTitleEn } },
    title: { zh: row.titleZh, en: row.titleEn },
    gist: { zh: row.gistZh, en: row.gistEn },
    citation: citeArticle(cited),
    document,
    search: searchableArticle(row, document),
    goneInEdition: row.goneInEdition,
    measures: [],
  };
  article.measures = row.measures
    .map((measure) => toMeasure(measure, article, place))
    .sort((a, b) => Number(a.standing !== "in_force") - Number(b.standing !== "in_force"));
  return article;
}

function toMeasure(row: MeasureRow, article: CatalogueArticle, { position, today }: Place): CatalogueMeasure {
  const validFrom = row.validFrom ? fromUtcDate(row.validFrom) : null;
  const validTo = row.validTo ? fromUtcDate(row.validTo) : null;
  const held = standingOn(today, {
    standing: row.standing,
    reason: { zh: row.standingReasonZh, en: row.standingReasonEn },
    validFrom,
    validTo,
  });
  return {
    key: row.key,
    articleKey: article.key,
    article,
    title: { zh: row.titleZh, en: row.titleEn },
    summary: { zh: row.summaryZh, en: row.summaryEn },
    howTo: textOrNull(row.howToZh, row.howToEn),
    nature: row.nature,
    modality: row.modality,
    categories: row.categories,
    beneficiary: row.beneficiary,
    conditions: withOwnProvince(Conditions.parse(row.conditions), article.document.provinceCode),
    departments: Departments.parse(row.departments),
    triggers: Triggers.parse(row.triggers),
    deadlines: Deadlines.parse(row.deadlines),
    following: [],
    standing: held.standing,
    standingReason: held.reason,
    validFrom,
    validTo,
    addedAt: row.addedAt,
    terms: row.terms,
    ...searchableMeasure(row),
    level: article.document.level,
    position,
    background: [
      article.title.zh,
      article.title.en,
      article.gist.zh,
      article.gist.en,
      row.howToZh ?? "",
      row.howToEn ?? "",
    ].join(" / "),
  };
}

/** The measure's own words, in both languages. */
function searchableMeasure(row: MeasureRow): Searchable {
  const words = [
    row.key,
    row.titleZh,
    row.titleEn,
    row.summaryZh,
    row.summaryEn,
    row.howToZh ?? "",
    row.howToEn ?? "",
    ...row.terms,
  ];
  return searchable(words);
}

function searchableArticle(row: ArticleRow, document: CatalogueDocument): Searchable {
  return searchable([
    row.key,
    row.titleZh,
    row.titleEn,
    row.gistZh,
    row.gistEn,
    document.shortTitle.zh,
    document.shortTitle.en,
    document.title.zh,
  ]);
}

function searchable(words: string[]): Searchable {
  return { tokens: new Set(words.flatMap((text) => bigrams(text))), searchText: foldCase(words.join(" / ")) };
}

// The seeds write these columns from checked types; here only their outer shape is looked at.
const Conditions = z.array(
  z.custom<Condition>((value) => typeof value === "object" && value !== null && "fact" in value && "text" in value),
);
const Departments = z.array(
  z.custom<{ code: DepartmentFunction; ourReading?: true }>(
    (value) => typeof value === "object" && value !== null && "code" in value,
  ),
);
const Triggers = z.array(
  z.custom<GuardTrigger>(
    (value) => typeof value === "object" && value !== null && "groups" in value && "reason" in value,
  ),
);
const Deadlines = z.array(
  z.custom<DeadlineRule | DeadlineSource>(
    (value) => typeof value === "object" && value !== null && ("source" in value || "key" in value),
  ),
);

function textOrNull(zh: string | null, en: string | null): Text | null {
  return zh === null ? null : { zh, en: en ?? zh };
}
