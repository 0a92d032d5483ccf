import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";
import type { Text } from "./catalog";
import { type CatalogueDocument, getMeasureCatalogue } from "./measure-catalogue.server";
import { type DocumentHead, documentHead, type LibraryArticle, libraryArticle } from "./measure-library.server";

export type DocumentPage = DocumentHead &
  Pick<CatalogueDocument, "numberNote" | "issuedNote" | "level" | "provinceCode"> & {
    chapters: { number: number; title: Text; articles: LibraryArticle[] }[];
    articleCount: number;
    measureCount: number;
  };

/** One document with its chapters and articles. Null for a key that does not exist. */
export function getDocumentPage(viewer: Viewer, key: string): Promise<DocumentPage | null> {
  return asViewer(viewer, async (tx) => {
    const document = (await getMeasureCatalogue(tx)).documents.find((one) => one.key === key);
    if (!document) return null;
    const { numberNote, issuedNote, level, provinceCode } = document;
    return {
      ...documentHead(document),
      numberNote,
      issuedNote,
      level,
      provinceCode,
      chapters: chaptersOf(document),
      articleCount: document.articles.length,
      measureCount: document.articles.reduce((sum, article) => sum + article.measures.length, 0),
    };
  });
}

function chaptersOf(document: CatalogueDocument): DocumentPage["chapters"] {
  const chapters = new Map<number, DocumentPage["chapters"][number]>();
  for (const article of document.articles) {
    const chapter = chapters.get(article.chapter.number) ?? { ...article.chapter, articles: [] };
    chapter.articles.push(libraryArticle(article));
    chapters.set(article.chapter.number, chapter);
  }
  return [...chapters.values()];
}
