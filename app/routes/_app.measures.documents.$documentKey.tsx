import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArticleList } from "~/components/measures/article-list";
import { DocumentFacts } from "~/components/measures/document-facts";
import { DocumentMeta } from "~/components/measures/document-meta";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { getDocumentPage } from "~/domain/measures/document-page.server";
import { notFound } from "~/http/not-found";
import { requireParam } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const document = await getDocumentPage(viewer, requireParam(params, "documentKey"));
  if (!document) throw notFound("Document");
  return json({ title: viewer.language === "en" ? document.shortTitle.en : document.shortTitle.zh, document });
}

/** One document: what it is, how far it holds, and its articles by chapter. */
export default function DocumentPage() {
  const { document } = useLoaderData<typeof loader>();
  const { t } = useTranslation("measures");
  const pick = useBilingual();
  const isNumbered = document.chapters.length > 1;
  return (
    <>
      <PageHeader
        title={pick(document.title)}
        back={{ href: "/measures", label: t("document.back") }}
        meta={
          <>
            <DocumentMeta document={document} />
            <span>{t("counts", { articles: document.articleCount, measures: document.measureCount })}</span>
          </>
        }
      />
      {document.standing === "in_force" ? null : (
        <Callout kind="warning" title={t("document.draftTitle")} className="mb-4">
          {pick(document.standingReason)}
        </Callout>
      )}
      <div className="grid gap-4">
        <Section id="facts" title={t("document.facts")}>
          <DocumentFacts document={document} />
        </Section>
        {document.chapters.map((chapter) => {
          const title = isNumbered
            ? t("chapter", { number: chapter.number, title: pick(chapter.title) })
            : pick(chapter.title);
          return (
            <Section key={chapter.number} id={`chapter-${chapter.number}`} title={title} padded={false}>
              <ArticleList articles={chapter.articles} label={title} />
            </Section>
          );
        })}
      </div>
    </>
  );
}
