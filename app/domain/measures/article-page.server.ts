import type { Viewer } from "~/domain/access/viewer";
import type { ToldDeadline } from "~/domain/deadlines/told-deadlines";
import { type ArticleEdition, getArticleTexts } from "~/domain/policies/article-texts.server";
import { mayKeep } from "~/domain/policies/set-standing.server";
import { asViewer } from "~/platform/db/db.server";
import { type ArticleNeeds, getArticleNeeds } from "./article-needs.server";
import type { Beneficiary, Condition, DepartmentFunction, Text } from "./catalog";
import { type CatalogueDocument, type CatalogueMeasure, getMeasureCatalogue } from "./measure-catalogue.server";
import { type DocumentHead, documentHead, type LibraryMeasure } from "./measure-library.server";

/** A condition in words, with its parts where any or all of several count. */
export type ToldCondition = { text: Text; decidedBy: Text | null; joins: "any" | "all" | null; parts: ToldCondition[] };

export type ToldMeasure = LibraryMeasure & {
  summary: Text;
  howTo: Text | null;
  beneficiary: Beneficiary;
  departments: { code: DepartmentFunction; ourReading?: true }[];
  standingReason: Text;
  validFrom: string | null;
  validTo: string | null;
  conditions: ToldCondition[];
  /** Dates that follow once it is used. */
  deadlines: ToldDeadline[];
  /** What a guard warns of, one reason for each kind of offence. */
  warnings: Text[];
};

export type ArticlePage = {
  key: string;
  title: Text;
  gist: Text;
  citation: Text;
  number: string;
  chapter: { number: number; title: Text };
  document: DocumentHead & Pick<CatalogueDocument, "numberNote" | "issuedNote" | "level">;
  measures: ToldMeasure[];
  needs: ArticleNeeds;
  /** Its text in every edition published here, the latest first; none where the library has our summary only. */
  editions: ArticleEdition[];
  /** Where the viewer may bring its document in. */
  importHref: string | null;
  previous: { key: string; title: Text } | null;
  next: { key: string; title: Text } | null;
};

/** One article with its measures and where it is used, as far as the viewer may see. Null for a key that does not exist. */
export function getArticlePage(viewer: Viewer, key: string): Promise<ArticlePage | null> {
  return asViewer(viewer, async (tx) => {
    const catalogue = await getMeasureCatalogue(tx);
    const article = catalogue.articleByKey.get(key);
    if (!article) return null;
    const { document } = article;
    const at = document.articles.indexOf(article);
    return {
      key,
      title: article.title,
      gist: article.gist,
      citation: article.citation,
      number: article.number,
      chapter: article.chapter,
      document: {
        ...documentHead(document),
        numberNote: document.numberNote,
        issuedNote: document.issuedNote,
        level: document.level,
      },
      measures: article.measures.map(toldMeasure),
      needs: await getArticleNeeds(tx, viewer, catalogue, article),
      editions: await getArticleTexts(tx, key),
      importHref: (await mayKeep(tx, viewer, document.provinceCode)) ? "/library/import" : null,
      previous: neighbour(document.articles[at - 1]),
      next: neighbour(document.articles[at + 1]),
    };
  });
}

function neighbour(article: { key: string; title: Text } | undefined): { key: string; title: Text } | null {
  return article ? { key: article.key, title: article.title } : null;
}

function toldMeasure(measure: CatalogueMeasure): ToldMeasure {
  return {
    key: measure.key,
    title: measure.title,
    nature: measure.nature,
    modality: measure.modality,
    standing: measure.standing,
    categories: measure.categories,
    summary: measure.summary,
    howTo: measure.howTo,
    beneficiary: measure.beneficiary,
    departments: measure.departments,
    standingReason: measure.standingReason,
    validFrom: measure.validFrom,
    validTo: measure.validTo,
    conditions: measure.conditions.map(toldCondition),
    deadlines: measure.following,
    warnings: measure.triggers.map((trigger) => trigger.reason),
  };
}

function toldCondition(condition: Condition): ToldCondition {
  const joins = condition.fact === "any" || condition.fact === "all" ? condition.fact : null;
  return {
    text: condition.text,
    decidedBy: condition.fact === "judgement" ? condition.decidedBy : null,
    joins,
    parts: condition.fact === "any" || condition.fact === "all" ? condition.of.map(toldCondition) : [],
  };
}
