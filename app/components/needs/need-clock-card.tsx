import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { WorkingDaysLeft } from "~/components/ui/days";
import { LightMark } from "~/components/ui/light-mark";
import type { NeedPage } from "~/domain/needs/need-page.server";
import { useTranslation } from "~/i18n/use-translation";
import { StepForm } from "./step-form";

/** The clock: how long is left and until when, why it stands still, and what makes the date uncertain. */
export function NeedClockCard({ need }: { need: NeedPage }) {
  const { t, language } = useTranslation("needs");
  const { clock } = need;
  const isPaused = need.state === "waiting";
  return (
    <Section
      id="clock"
      title={t("page.clock")}
      meta={
        clock.daysLeft === null ? undefined : (
          <LightMark light={clock.light} reason={clock.reason ? t(`reason.${clock.reason}`) : undefined} withReason />
        )
      }
    >
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        {clock.daysTaken === null ? null : (
          <p className="text-lg">{t("page.taken", { days: t("page.workingDays", { count: clock.daysTaken }) })}</p>
        )}
        {clock.daysLeft === null ? null : (
          <p className="text-lg">
            {isPaused ? <span className="mr-1.5 text-sm text-muted">{t("page.daysAtPause", { days: "" })}</span> : null}
            <WorkingDaysLeft days={clock.daysLeft} />
          </p>
        )}
        <p className="text-muted">
          {t("dueOn")} <DateText date={clock.dueOn} /> · {t("page.workingDays", { count: clock.workingDays })}
        </p>
      </div>
      {isPaused && clock.pausedOn ? (
        <div className="mt-3 border-t border-line pt-3">
          <p>
            <DateText date={clock.pausedOn} /> {t("actions.pause")}
            {language === "en" ? ": " : "："}
            {clock.pauseReason}
          </p>
          <p className="mt-1 text-muted">{t(clock.isPauseApproved ? "page.pauseApproved" : "page.pauseNotApproved")}</p>
          {need.actions.includes("approve_pause") || need.actions.includes("resume") ? (
            <div className="mt-3 flex flex-wrap gap-2 no-print">
              {need.actions.includes("approve_pause") ? (
                <StepForm needId={need.id} step="approve_pause" label={t("actions.approve_pause")} size="small" />
              ) : null}
              {need.actions.includes("resume") ? (
                <StepForm needId={need.id} step="resume" label={t("actions.resume")} size="small" />
              ) : null}
            </div>
          ) : null}
        </div>
      ) : null}
      {clock.missingYears.length > 0 ? (
        <Callout
          kind="warning"
          title={t("page.missingYears", { years: clock.missingYears.join(language === "en" ? ", " : "、") })}
          className="mt-3"
        >
          {t("page.missingYearsText")}
        </Callout>
      ) : null}
    </Section>
  );
}
