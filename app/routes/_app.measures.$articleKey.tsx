import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArticleNeeds } from "~/components/measures/article-needs";
import { DocumentFacts } from "~/components/measures/document-facts";
import { ToldMeasure } from "~/components/measures/told-measure";
import { ArticleOutcome } from "~/components/outcomes/article-outcome";
import { ArticleText } from "~/components/policies/article-text";
import { ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { CopyButton } from "~/components/ui/copy-button";
import { DefinitionList } from "~/components/ui/definition-list";
import { PageHeader } from "~/components/ui/page-header";
import { StandingTag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { type ArticlePage, getArticlePage } from "~/domain/measures/article-page.server";
import { articleKeyOf } from "~/domain/measures/citation";
import { measureHref } from "~/domain/measures/measure-href";
import { getArticleOutcome, type ArticleOutcome as Outcome } from "~/domain/outcomes/article-outcome.server";
import { notFound } from "~/http/not-found";
import { requireParam } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** An article; the key of one of its measures leads to its place on the page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const key = requireParam(params, "articleKey");
  const article = await getArticlePage(viewer, key);
  if (article) {
    const title = viewer.language === "en" ? article.title.en : article.title.zh;
    return json({ title: `${article.key} ${title}`, article, outcome: await getArticleOutcome(viewer, key) });
  }
  if (articleKeyOf(key) === key || !(await getArticlePage(viewer, articleKeyOf(key)))) throw notFound("Article");
  return redirect(measureHref(key));
}

export default function Article() {
  const { article, outcome }: { article: ArticlePage; outcome: Outcome | null } = useLoaderData<typeof loader>();
  const { t } = useTranslation("measures");
  const pick = useBilingual();
  const { document } = article;
  return (
    <>
      <PageHeader
        title={pick(article.title)}
        back={{ href: `/measures/documents/${document.key}`, label: pick(document.shortTitle) }}
        tags={<StandingTag standing={document.standing} />}
        meta={
          <>
            <span>{article.key}</span>
            <span className="inline-flex items-center">
              {pick(article.citation)}
              <CopyButton text={`${pick(document.title)} ${pick(article.citation)} (${article.key})`} />
            </span>
          </>
        }
        secondary={<Neighbours article={article} />}
      />
      {document.standing === "in_force" ? null : (
        <Callout kind="warning" title={t(`document.not.${document.standing}`)} className="mb-4">
          {pick(document.standingReason)}
        </Callout>
      )}
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="grid gap-4">
          <Section id="gist" title={t("article.gist")}>
            <p className="max-w-measure">{pick(article.gist)}</p>
          </Section>
          <ArticleText editions={article.editions} importHref={article.importHref} />
          {article.measures.map((measure) => (
            <ToldMeasure key={measure.key} measure={measure} />
          ))}
        </div>
        <div className="grid gap-4">
          <Section id="source" title={t("article.facts")}>
            <DefinitionList
              items={[
                {
                  label: t("article.document"),
                  value: <TextLink href={`/measures/documents/${document.key}`}>{pick(document.title)}</TextLink>,
                  isWide: true,
                },
                { label: t("article.chapter"), value: pick(article.chapter.title) },
                { label: t("article.number"), value: article.number },
              ]}
            />
            <div className="mt-3 border-t border-line pt-3">
              <DocumentFacts document={document} />
            </div>
          </Section>
          <ArticleOutcome outcome={outcome} />
          <ArticleNeeds
            needs={article.needs}
            canServe={article.measures.some(({ nature }) => nature === "help" || nature === "duty")}
          />
          <p className="text-xs text-faint">{t("article.ourReadingNote")}</p>
        </div>
      </div>
    </>
  );
}

function Neighbours({ article }: { article: ArticlePage }) {
  const { t } = useTranslation("measures");
  const pick = useBilingual();
  const link = (neighbour: ArticlePage["next"], word: string, icon: "chevron-left" | "chevron-right") =>
    neighbour ? (
      <ButtonLink href={`/measures/${neighbour.key}`} size="small" icon={icon}>
        <span title={pick(neighbour.title)}>{word}</span>
      </ButtonLink>
    ) : null;
  return (
    <>
      {link(article.previous, t("article.previous"), "chevron-left")}
      {link(article.next, t("article.next"), "chevron-right")}
    </>
  );
}
