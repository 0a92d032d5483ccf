import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArticleList } from "~/components/measures/article-list";
import { DocumentMeta } from "~/components/measures/document-meta";
import { LibraryFilterBar } from "~/components/measures/library-filter-bar";
import { LibraryTabs } from "~/components/measures/library-tabs";
import { ButtonLink } from "~/components/ui/button";
import { Card, Section } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { TextLink } from "~/components/ui/text-link";
import { canKeepLibrary } from "~/domain/access/abilities";
import { LibraryFilters } from "~/domain/measures/library-filters";
import { getMeasureLibrary } from "~/domain/measures/measure-library.server";
import { parseSearch } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** Every article of every document, with its measures. Everybody signed in may read it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const filters = parseSearch(request, LibraryFilters);
  return json({
    title: fixedT(viewer.language, "measures")("title"),
    filters,
    role: viewer.role,
    canImport: canKeepLibrary(viewer),
    ...(await getMeasureLibrary(viewer, filters)),
  });
}

export default function Library() {
  const { role, canImport, filters, documents, allDocuments, articleCount, measureCount } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation("measures");
  const pick = useBilingual();
  return (
    <>
      <PageHeader title={t("title")} meta={<span>{t("intro")}</span>} />
      <LibraryTabs role={role} current="library" canImport={canImport} />
      <LibraryFilterBar
        filters={filters}
        documents={allDocuments}
        articleCount={articleCount}
        measureCount={measureCount}
      />
      {documents.length === 0 ? (
        <Card>
          <EmptyState
            title={t("emptyTitle")}
            icon="library"
            action={<ButtonLink href="/measures">{t("showAll")}</ButtonLink>}
          >
            {t("emptyText")}
          </EmptyState>
        </Card>
      ) : null}
      {documents.length > 1 ? (
        <nav aria-label={t("jump")} className="mb-3 flex flex-wrap gap-x-4 gap-y-1 no-print">
          {documents.map((document) => (
            <TextLink key={document.key} href={`#${document.key}`}>
              {`${document.key} ${pick(document.shortTitle)}`}
            </TextLink>
          ))}
        </nav>
      ) : null}
      <div className="grid gap-4">
        {documents.map((document) => (
          <Section
            key={document.key}
            id={document.key}
            title={
              <TextLink href={`/measures/documents/${document.key}`} quiet>
                {`${document.key} ${pick(document.shortTitle)}`}
              </TextLink>
            }
            meta={
              <>
                <DocumentMeta document={document} />
                <span>{t("counts", { articles: document.articles.length, measures: document.measureCount })}</span>
              </>
            }
            padded={false}
          >
            <ArticleList articles={document.articles} label={t("caption", { document: pick(document.shortTitle) })} />
          </Section>
        ))}
      </div>
    </>
  );
}
