import { ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { InstantText } from "~/components/ui/date-text";
import { PageHeader } from "~/components/ui/page-header";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { keepHref, reviewHref } from "~/domain/policies/review/review-href";
import type { ReviewPage } from "~/domain/policies/review/review-page.server";
import type { ReviewValues } from "~/domain/policies/review/review-values";
import type { FormErrorsByName } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";
import { KeptMeasures } from "./kept-measures";
import { MarkedArticle } from "./marked-article";
import { ReviewForm } from "./review-form";
import { ReviewOutline } from "./review-outline";

type ReviewViewProps = {
  page: ReviewPage;
  /** What was typed, where the form comes back. */
  typed: ReviewValues | null;
  errors: FormErrorsByName;
  openMeasure: number | null;
  showsHeld: boolean;
};

/** The review of one article: the outline, its text with the words behind the proposal, and what is to be kept of it. */
export function ReviewView({ page, typed, errors, openMeasure, showsHeld }: ReviewViewProps) {
  const { t } = useTranslation("reviews");
  const { draftId, article, held } = page;
  const heading = [article.label, article.title].filter(Boolean).join(" ");
  const href = reviewHref(draftId, article.number);
  const draftHref = `/library/drafts/${draftId}`;
  return (
    <>
      <PageHeader
        title={<span lang="zh-CN">{heading}</span>}
        tags={<Tag tone={page.state === "reviewed" ? "good" : "caution"}>{t(`state.${page.state}`)}</Tag>}
        back={{ href: draftHref, label: page.documentTitle || t("back") }}
        meta={<Meta page={page} />}
        secondary={<Neighbours page={page} />}
      />
      <Notices page={page} draftHref={draftHref} />
      <div className="review-columns">
        <ReviewOutline draftId={draftId} entries={page.entries} done={page.done} current={article.number} />
        <div className="review-source">
          <MarkedArticle
            heading={t("text")}
            chapter={article.chapter}
            parts={page.parts}
            words={held?.words ?? []}
            isMarked={!(showsHeld && held)}
          />
        </div>
        <div className="min-w-0">
          {showsHeld && held ? (
            <KeptMeasures
              held={held}
              textHash={article.textHash}
              reviewedAt={page.reviewedAt}
              isKept={page.reviewedAt !== null && page.keepsMeasures}
              isOpen={page.isOpen}
              editHref={`${href}?from=held`}
              proposalHref={`${href}?from=proposal`}
              errors={errors}
            />
          ) : (
            <>
              <Source page={page} href={href} />
              <ReviewForm
                values={typed ?? page.values}
                errors={errors}
                proposed={page.proposed}
                textHash={article.textHash}
                reviewedAt={page.reviewedAt}
                hasNext={page.entries.some(({ number, state }) => number !== article.number && state !== "reviewed")}
                escapeHref={draftHref}
                openMeasure={openMeasure}
              />
            </>
          )}
        </div>
      </div>
    </>
  );
}

function Meta({ page }: { page: ReviewPage }) {
  const { t } = useTranslation("reviews");
  return (
    <span className="flex flex-wrap gap-x-3">
      {t("progress", { done: page.done, total: page.entries.length })}
      {page.held ? <TextLink href={keepHref(page.draftId)}>{t("keep.link")}</TextLink> : null}
    </span>
  );
}

function Neighbours({ page: { draftId, previous, next } }: { page: ReviewPage }) {
  const { t } = useTranslation("reviews");
  return (
    <span className="flex gap-2">
      {previous ? (
        <ButtonLink href={reviewHref(draftId, previous)} variant="quiet" icon="chevron-left" data-follow-key="k">
          {t("previous")}
        </ButtonLink>
      ) : null}
      {next ? (
        <ButtonLink href={reviewHref(draftId, next)} variant="quiet" icon="chevron-right" data-follow-key="j">
          {t("next")}
        </ButtonLink>
      ) : null}
    </span>
  );
}

function Notices({ page, draftHref }: { page: ReviewPage; draftHref: string }) {
  const { t } = useTranslation("reviews");
  return (
    <>
      {page.isOpen ? null : (
        <Callout kind="info" className="mb-4">
          {t("notOpen")}
        </Callout>
      )}
      {page.hasHead ? null : (
        <Callout kind="warning" className="mb-4">
          {t("noHead")} <TextLink href={draftHref}>{t("confirmHead")}</TextLink>
        </Callout>
      )}
      {page.state === "changed" ? (
        <Callout kind="warning" className="mb-4">
          {t("textChanged")}
        </Callout>
      ) : null}
      {page.reviewedAt && page.reviewedBy ? <ReviewedBy name={page.reviewedBy} at={page.reviewedAt} /> : null}
    </>
  );
}

function ReviewedBy({ name, at }: { name: string; at: string }) {
  const { t } = useTranslation("reviews");
  return (
    <p className="mb-2 text-xs text-faint">
      {t("reviewedBy", { name })} <InstantText at={at} />
    </p>
  );
}

/** Where the form's contents come from, and what else could fill it. */
function Source({ page, href }: { page: ReviewPage; href: string }) {
  const { t } = useTranslation("reviews");
  const { source, held, reviewedAt, keepsMeasures } = page;
  return (
    <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
      <Tag tone={source === "proposal" ? "caution" : "plain"}>{t(`source.${source}`)}</Tag>
      {source === "proposal" ? null : <TextLink href={`${href}?from=proposal`}>{t("source.toProposal")}</TextLink>}
      {reviewedAt && !keepsMeasures && source !== "saved" ? (
        <TextLink href={href}>{t("source.toSaved")}</TextLink>
      ) : null}
      {held && source !== "held" ? <TextLink href={`${href}?from=held`}>{t("source.toHeld")}</TextLink> : null}
      {held ? <TextLink href={href}>{t("keep.title")}</TextLink> : null}
    </p>
  );
}
