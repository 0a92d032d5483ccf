import type { Light } from "~/domain/supervision/lights";
import { useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/values/calendar-date";

/** The sentence that tells why a light is what it is. */
export function useLightText(): (light: Light) => string {
  const { t, language } = useTranslation("supervision");
  const day = (date: string | undefined) => (date ? formatDate(date, { locale: language, weekday: false }) : "");
  return ({ rule, value, threshold, evidence }) => {
    const { since, due, plannedPercent: planned, arrivedPercent: arrived } = evidence;
    switch (rule) {
      case "lead_unanswered":
        return t("reason.lead_unanswered", { value, threshold });
      case "no_interaction": {
        const reason = t("reason.no_interaction", { value, since: day(since) });
        return evidence.proposesDormant ? t("reason.proposesDormant", { reason }) : reason;
      }
      case "promise_missed":
        return t("reason.promise_missed", {
          value,
          due: day(due),
          promise: t(`promise.${evidence.promise ?? "start"}`),
        });
      case "investment_behind":
        return t("reason.investment_behind", { value, planned, arrived });
      case "not_in_statistics":
        return t("reason.not_in_statistics", { value, threshold, since: day(since) });
      case "need_due":
      case "grievance_late": {
        const reason = needReason(rule === "need_due" ? "need" : "grievance");
        const others = (evidence.needs ?? 1) - 1;
        return others > 0 ? t("reason.more", { reason, count: others }) : reason;
      }
    }

    function needReason(kind: "need" | "grievance"): string {
      const words = { title: evidence.needTitle ?? "", days: Math.abs(value) };
      switch (evidence.needReason) {
        case "overdue":
          return t(`reason.${kind}_overdue`, words);
        case "paused":
          return t(`reason.${kind}_paused`, words);
        case "not-accepted":
          return t("reason.grievance_not_accepted", words);
        case "due-soon":
        case undefined:
          return t(`reason.${kind}_due_soon`, words);
      }
    }
  };
}
