import { StandingTag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import type { MeasureCard } from "~/domain/measures/measure-card";
import { measureHref } from "~/domain/measures/measure-href";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** Measures that cannot be used, one line each with the reason: the condition that fails, or why it is no basis. */
export function NotFitting({ measures, label }: { measures: MeasureCard[]; label: string }) {
  const { t } = useTranslation("calculator");
  const pick = useBilingual();
  return (
    <ul aria-label={label}>
      {measures.map((measure) => (
        <li key={measure.key} className="border-t border-line px-4 py-2">
          <TextLink href={measureHref(measure.key)} quiet>
            {pick(measure.title)}
          </TextLink>{" "}
          <span className="text-xs text-faint">
            {measure.key} · {pick(measure.citation)}
          </span>{" "}
          {measure.standing === "in_force" ? null : <StandingTag standing={measure.standing} />}
          <span className="block max-w-measure text-muted">
            {measure.standing === "in_force" ? null : `${pick(measure.standingReason)} `}
            {measure.conditions
              .filter(({ state }) => state === "unmet")
              .map(({ text }) => t("group.unmet", { text: pick(text) }))
              .join(" ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
