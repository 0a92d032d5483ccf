import type { Viewer } from "~/domain/access/viewer";
import {
  type AroundArticles,
  type DocumentEdition,
  getDocumentEditions,
} from "~/domain/policies/document-editions.server";
import { mayKeep } from "~/domain/policies/set-standing.server";
import { asViewer } from "~/platform/db/db.server";
import type { Text } from "./catalog";
import { type CatalogueDocument, getMeasureCatalogue } from "./measure-catalogue.server";
import { type DocumentHead, documentHead, type LibraryArticle, libraryArticle } from "./measure-library.server";

export type DocumentPage = DocumentHead &
  Pick<CatalogueDocument, "numberNote" | "issuedNote" | "level" | "provinceCode"> & {
    chapters: { number: number; title: Text; articles: LibraryArticle[] }[];
    articleCount: number;
    measureCount: number;
    /** Articles that the latest edition no longer has. */
    gone: { key: string; title: Text; citation: Text; serial: number }[];
    editions: DocumentEdition[];
    around: AroundArticles | null;
    replacedBy: { key: string; title: Text } | null;
    isUnverified: boolean;
    /** The viewer keeps documents of this province. */
    isKeeper: boolean;
  };

/** One document with its chapters and articles. Null for a key that does not exist. */
export function getDocumentPage(viewer: Viewer, key: string): Promise<DocumentPage | null> {
  return asViewer(viewer, async (tx) => {
    const { documents } = await getMeasureCatalogue(tx);
    const document = documents.find((one) => one.key === key);
    if (!document) return null;
    const replacement = documents.find((one) => one.key === document.replacedByKey);
    const standing = document.articles.filter(({ goneInEdition }) => goneInEdition === null);
    const { numberNote, issuedNote, level, provinceCode } = document;
    return {
      ...documentHead(document),
      numberNote,
      issuedNote,
      level,
      provinceCode,
      chapters: chaptersOf(standing),
      articleCount: standing.length,
      measureCount: standing.reduce((sum, article) => sum + article.measures.length, 0),
      gone: document.articles.flatMap(({ key: articleKey, title, citation, goneInEdition }) =>
        goneInEdition === null ? [] : [{ key: articleKey, title, citation, serial: goneInEdition }],
      ),
      ...(await getDocumentEditions(tx, key)),
      replacedBy: replacement ? { key: replacement.key, title: replacement.title } : null,
      isUnverified: document.isUnverified,
      isKeeper: await mayKeep(tx, viewer, document.provinceCode),
    };
  });
}

function chaptersOf(articles: CatalogueDocument["articles"]): DocumentPage["chapters"] {
  const chapters = new Map<number, DocumentPage["chapters"][number]>();
  for (const article of articles) {
    const chapter = chapters.get(article.chapter.number) ?? { ...article.chapter, articles: [] };
    chapter.articles.push(libraryArticle(article));
    chapters.set(article.chapter.number, chapter);
  }
  return [...chapters.values()];
}
