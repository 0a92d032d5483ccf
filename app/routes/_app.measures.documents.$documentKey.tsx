import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArticleList } from "~/components/measures/article-list";
import { DocumentFacts } from "~/components/measures/document-facts";
import { DocumentMeta } from "~/components/measures/document-meta";
import { AroundText, DocumentEditions } from "~/components/policies/document-editions";
import { ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { TextLink } from "~/components/ui/text-link";
import { getDocumentPage, type DocumentPage as Page } from "~/domain/measures/document-page.server";
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
  const loaded = useLoaderData<typeof loader>();
  const document: Page = loaded.document;
  const { t } = useTranslation("measures");
  const { t: words } = useTranslation("rechecks");
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
        secondary={
          document.isKeeper ? (
            <ButtonLink href={`/measures/documents/${document.key}/standing`}>{words("standing.link")}</ButtonLink>
          ) : null
        }
      />
      {document.standing === "in_force" ? null : (
        <Callout kind="warning" title={t(`document.not.${document.standing}`)} className="mb-4">
          {pick(document.standingReason)}
          {document.replacedBy ? (
            <a className="link ml-2" href={`/measures/documents/${document.replacedBy.key}`}>
              {words("editions.replacedBy", { title: pick(document.replacedBy.title) })}
            </a>
          ) : null}
        </Callout>
      )}
      {document.isUnverified ? <Callout kind="info" title={words("editions.unverified")} className="mb-4" /> : null}
      <div className="grid gap-4">
        <Section id="facts" title={t("document.facts")}>
          <DocumentFacts document={document} />
        </Section>
        <DocumentEditions editions={document.editions} importHref={document.isKeeper ? "/library/import" : null} />
        {document.around ? <AroundText around={document.around} /> : null}
        {document.chapters.map((chapter) => {
          const title = isNumbered
            ? t("chapter", { number: chapter.number, title: pick(chapter.title) })
            : pick(chapter.title) || words("editions.text");
          return (
            <Section key={chapter.number} id={`chapter-${chapter.number}`} title={title} padded={false}>
              <ArticleList articles={chapter.articles} label={title} />
            </Section>
          );
        })}
        {document.gone.length > 0 ? (
          <Section id="gone" title={words("editions.gone")} meta={document.gone.length}>
            <ul className="grid gap-1">
              {document.gone.map(({ key, title, citation, serial }) => (
                <li key={key} className="flex flex-wrap items-baseline gap-x-3">
                  <TextLink href={`/measures/${key}`} quiet>
                    {pick(title)}
                  </TextLink>
                  <span className="text-xs text-faint">
                    {key} · {pick(citation)} · {words("editions.goneIn", { serial })}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
      </div>
    </>
  );
}
