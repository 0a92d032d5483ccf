import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import type { NeedPage } from "~/domain/needs/need-page.server";
import { useTranslation } from "~/i18n/use-translation";
import { StepForm } from "./step-form";

/** What the department answered; while the need is open, with what the officer may do about it. */
export function NeedAnswer({ need }: { need: NeedPage }) {
  const { t } = useTranslation("needs");
  const { answer, actions } = need;
  if (!answer) return null;
  const isDecline = answer.kind === "decline";
  const decides = actions.includes("return_answer");
  return (
    <Section
      id="answer"
      title={t(isDecline ? "page.answerDecline" : "page.answer")}
      meta={<InstantText at={answer.at} />}
    >
      <p className="max-w-measure whitespace-pre-line">{answer.text}</p>
      {need.ending ? null : <p className="mt-2 text-muted">{t("page.answerWaits")}</p>}
      {decides ? (
        <div className="mt-3 flex flex-wrap gap-2 no-print">
          {isDecline ? (
            <StepForm needId={need.id} step="confirm_decline" label={t("actions.confirm_decline")} size="small" />
          ) : null}
          {actions.includes("close") ? (
            <ButtonLink href={`/needs/${need.id}/close`} size="small">
              {t("actions.close")}
            </ButtonLink>
          ) : null}
          <ButtonLink href={`/needs/${need.id}/return`} size="small">
            {t("actions.return_answer")}
          </ButtonLink>
        </div>
      ) : null}
    </Section>
  );
}
