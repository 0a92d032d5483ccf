import { Icon } from "~/components/ui/icon";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { DraftPage } from "~/domain/policies/draft-page.server";
import type { SectionView } from "~/domain/policies/draft-sections";
import { useTranslation } from "~/i18n/use-translation";
import { CorrectionForm, type RefusedForm } from "./correction-form";
import { CorrectionList } from "./correction-list";
import { DraftFacts } from "./draft-facts";
import { isEmpty, Pieces } from "./pieces";
import { ProblemBox } from "./problem-box";
import type { Sent } from "./sent";
import { usePartName } from "./use-part-name";

const reviewTone = { open: "plain", reviewed: "good", changed: "caution" } as const;

type DraftSectionProps = {
  page: Sent<DraftPage>;
  section: SectionView;
  canCorrect: boolean;
  refused: RefusedForm | null;
};

/** A part of the document: its cleaned text, what is wrong with it and what was put right, and the text as received. */
export function DraftSection({ page: draft, section, canCorrect, refused }: DraftSectionProps) {
  const { t } = useTranslation("policies");
  const nameOf = usePartName();
  const { id, kind, title, text, page, review, number } = section;
  return (
    <section id={id} className="policy-part" aria-label={nameOf(section)}>
      <div className="policy-part-head">
        <h3 className={kind === "article" ? "font-semibold" : "text-base font-semibold"}>
          <span className="mr-2">{nameOf(section)}</span>
          {kind === "head" ? null : <Pieces pieces={title} />}
        </h3>
        {section.key !== number && section.key ? <span className="text-xs text-faint">{section.key}</span> : null}
        {page === null ? null : <span className="text-xs text-faint">{t("part.page", { page })}</span>}
        {review && number ? (
          <span className="ml-auto flex items-center gap-2">
            <Tag tone={reviewTone[review]}>{t(`review.${review}`)}</Tag>
            <TextLink className="no-print" href={`/library/drafts/${draft.id}/articles/${number}`}>
              {t("part.review")}
            </TextLink>
          </span>
        ) : null}
      </div>
      {kind === "head" ? <DraftFacts page={draft} /> : null}
      {isEmpty(text) ? null : (
        <div lang="zh-CN" className="policy-text">
          <Pieces pieces={text} />
        </div>
      )}
      {kind === "tail" && draft.signature !== "" ? (
        <div id="signature" lang="zh-CN" className="policy-text mt-3">
          {draft.signature}
        </div>
      ) : null}
      {section.problems.map((problem) => (
        <ProblemBox key={`${problem.kind}-${problem.at}`} problem={problem} canCorrect={canCorrect} refused={refused} />
      ))}
      <CorrectionList corrections={section.corrections} canCorrect={canCorrect} />
      {isEmpty(section.received) ? null : <AsReceived section={section} canCorrect={canCorrect} refused={refused} />}
    </section>
  );
}

function AsReceived({ section, canCorrect, refused }: Pick<DraftSectionProps, "section" | "canCorrect" | "refused">) {
  const { t } = useTranslation("policies");
  const form = `place-${section.id}`;
  return (
    <details className="policy-fold no-print" open={refused?.form === form}>
      <summary>
        <Icon name="chevron-right" />
        {t(canCorrect ? "part.asReceived" : "part.received")}
      </summary>
      <div className="mt-2 grid gap-4 xl:grid-cols-2">
        <div className="min-w-0">
          <p className="mb-1 text-xs text-faint">{t("part.received")}</p>
          <div className="policy-received">
            <Pieces pieces={section.received} />
          </div>
        </div>
        {canCorrect ? (
          <div className="min-w-0">
            <p className="mb-1 text-xs text-faint">{t("correct.title")}</p>
            <CorrectionForm form={form} placeId={section.id} refused={refused} />
          </div>
        ) : null}
      </div>
    </details>
  );
}
