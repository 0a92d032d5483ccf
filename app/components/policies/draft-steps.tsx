import type { DraftPage } from "~/domain/policies/draft-page.server";
import { useTranslation } from "~/i18n/use-translation";
import type { Sent } from "./sent";

/** What is to be done with a draft, in order, each with how far it is and where it is done. */
export function DraftSteps({ page, problemsLeft }: { page: Sent<DraftPage>; problemsLeft: number }) {
  const { t } = useTranslation("policies");
  const { id, head, articleCount, reviewedCount } = page;
  const isReviewed = head !== null && articleCount > 0 && reviewedCount === articleCount;
  const steps = [
    {
      key: "text",
      href: problemsLeft > 0 ? "#problems" : "#text",
      state: problemsLeft > 0 ? t("draft.problemsLeft", { count: problemsLeft }) : t("draft.noProblemsLeft"),
    },
    {
      key: "head",
      href: `/library/drafts/${id}/head`,
      state: head ? t("draft.headDone", { key: head.key }) : t("draft.headOpen"),
    },
    {
      key: "review",
      href: reviewHref(page),
      state: t("draft.reviewedOf", { done: reviewedCount, count: articleCount }),
    },
    { key: "publish", href: `/library/drafts/${id}/publish`, state: t(isReviewed ? "draft.ready" : "draft.notYet") },
  ] as const;
  return (
    <nav aria-label={t("draft.steps")} className="mb-4 no-print">
      <ol className="policy-steps">
        {steps.map(({ key, href, state }, index) => (
          <li key={key}>
            <a href={href}>
              <span className="block font-semibold">{`${index + 1}. ${t(`draft.step.${key}`)}`}</span>
              <span className="block text-xs text-faint">{state}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The first article that waits for its review, else the first. */
export function reviewHref({ id, sections }: Sent<DraftPage>): string {
  const articles = sections.filter(({ kind }) => kind === "article");
  const next = articles.find(({ review }) => review !== "reviewed") ?? articles[0];
  return next?.number ? `/library/drafts/${id}/articles/${next.number}` : "#text";
}
