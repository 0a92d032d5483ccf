import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import type { MeasureNature, Modality, Standing, Text } from "./catalog";
import type { LibraryFilters } from "./library-filters";
import {
  type CatalogueArticle,
  type CatalogueDocument,
  type CatalogueMeasure,
  getMeasureCatalogue,
} from "./measure-catalogue.server";
import { searchArticle } from "./search-measures";

export type LibraryMeasure = {
  key: string;
  title: Text;
  nature: MeasureNature;
  modality: Modality;
  standing: Standing;
  categories: CatalogueMeasure["categories"];
};
export type LibraryArticle = { key: string; citation: Text; title: Text; measures: LibraryMeasure[] };
export type LibraryDocument = DocumentHead & { articles: LibraryArticle[]; measureCount: number };
export type DocumentHead = Pick<
  CatalogueDocument,
  "key" | "title" | "shortTitle" | "issuer" | "number" | "issuedOn" | "standing" | "standingReason"
>;

export type MeasureLibrary = {
  documents: LibraryDocument[];
  /** Every document, for the filter. */
  allDocuments: { key: string; shortTitle: Text }[];
  articleCount: number;
  measureCount: number;
  allArticles: number;
  allMeasures: number;
};

/**
 * The articles of all documents with the measures that pass the filters, by document: newest and strongest first, drafts
 * last, within an article what is in force first. Everybody signed in may read it.
 */
export function getMeasureLibrary(viewer: Viewer, filters: LibraryFilters): Promise<MeasureLibrary> {
  return asViewer(viewer, async (tx) => {
    const catalogue = await getMeasureCatalogue(tx);
    const documents = catalogue.documents
      .filter((document) => !filters.document || document.key === filters.document)
      .map((document) => toLibraryDocument(document, filters))
      .filter((document) => document.articles.length > 0)
      .sort((a, b) => Number(a.standing !== "in_force") - Number(b.standing !== "in_force"));
    const count = (of: (document: LibraryDocument) => number) =>
      documents.reduce((sum, document) => sum + of(document), 0);
    return {
      documents,
      allDocuments: catalogue.documents.map(({ key, shortTitle }) => ({ key, shortTitle })),
      articleCount: count((document) => document.articles.length),
      measureCount: count((document) => document.measureCount),
      allArticles: catalogue.articles.length,
      allMeasures: catalogue.measures.length,
    };
  });
}

export function documentHead({
  key,
  title,
  shortTitle,
  issuer,
  number,
  issuedOn,
  standing,
  standingReason,
}: CatalogueDocument): DocumentHead {
  return { key, title, shortTitle, issuer, number, issuedOn, standing, standingReason };
}

export function libraryArticle(article: CatalogueArticle, measures = article.measures): LibraryArticle {
  const { key, citation, title } = article;
  return { key, citation, title, measures: measures.map(toLibraryMeasure) };
}

function toLibraryDocument(document: CatalogueDocument, filters: LibraryFilters): LibraryDocument {
  const articles = document.articles
    .map((article) => libraryArticle(article, found(article, filters)))
    .filter((article) => article.measures.length > 0);
  return {
    ...documentHead(document),
    articles,
    measureCount: articles.reduce((sum, article) => sum + article.measures.length, 0),
  };
}

function found(article: CatalogueArticle, filters: LibraryFilters): CatalogueMeasure[] {
  const answering = filters.q ? searchArticle(article, filters.q) : article.measures;
  return answering.filter((measure) => passes(measure, filters));
}

function passes(measure: CatalogueMeasure, filters: LibraryFilters): boolean {
  const { category, modality, nature, standing, beneficiary, department } = filters;
  return (
    (!category || measure.categories.includes(category)) &&
    (!modality || measure.modality === modality) &&
    (!nature || measure.nature === nature) &&
    (!standing || measure.standing === standing) &&
    (!beneficiary || measure.beneficiary === beneficiary) &&
    (!department || measure.departments.some(({ code }) => code === department))
  );
}

function toLibraryMeasure({ key, title, nature, modality, standing, categories }: CatalogueMeasure): LibraryMeasure {
  return { key, title, nature, modality, standing, categories };
}
