import { Callout } from "~/components/ui/callout";
import { TextLink } from "~/components/ui/text-link";
import type { PublishPage } from "~/domain/policies/publish-page.server";
import { useTranslation } from "~/i18n/use-translation";

/** What keeps a draft from being published, each with the way to put it right. */
export function PublishBlocks({ page }: { page: PublishPage }) {
  const { t } = useTranslation("rechecks");
  const { t: policies } = useTranslation("policies");
  const { draftId, checks, block, mayPublish, state } = page;
  if (state === "discarded") return <Callout kind="info" title={t("publish.discarded")} className="mb-4" />;
  if (!mayPublish) return <Callout kind="warning" title={t("publish.notYours")} className="mb-4" />;
  if (block === "not-reviewed") {
    return (
      <Callout kind="warning" title={t("publish.notReviewed")} className="mb-4">
        <ReviewLinks draftId={draftId} numbers={checks.unreviewed} label={t("publish.unreviewed")} />
        <ReviewLinks draftId={draftId} numbers={checks.outdated} label={t("publish.outdated")} />
        <ReviewLinks draftId={draftId} numbers={checks.nothingKept} label={t("publish.nothingKept")} />
      </Callout>
    );
  }
  if (block === null || block === "problems-open") return null;
  return (
    <Callout kind="warning" title={t(`publish.refused.${underscored(block)}`)} className="mb-4">
      {block === "head-missing" || block === "key-taken" || block === "key-unknown" ? (
        <TextLink href={`/library/drafts/${draftId}/head`}>{policies("draft.step.head")}</TextLink>
      ) : null}
    </Callout>
  );
}

type Refused = "head_missing" | "no_articles" | "key_taken" | "key_unknown" | "nothing_new";

const words = {
  "head-missing": "head_missing",
  "no-articles": "no_articles",
  "key-taken": "key_taken",
  "key-unknown": "key_unknown",
  "nothing-new": "nothing_new",
} as const;

function underscored(block: keyof typeof words): Refused {
  return words[block];
}

function ReviewLinks({ draftId, numbers, label }: { draftId: string; numbers: string[]; label: string }) {
  const { t } = useTranslation("rechecks");
  if (numbers.length === 0) return null;
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 gap-y-1">
      <span className="text-muted">{label}</span>
      {numbers.map((number) => (
        <TextLink key={number} href={`/library/drafts/${draftId}/articles/${number}`}>
          {t("publish.articleLink", { number })}
        </TextLink>
      ))}
    </p>
  );
}
