import { Icon, type IconName } from "~/components/ui/icon";
import type { StagePanel } from "~/domain/projects/stage-panel.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

type Counts = StagePanel["counts"];

const looks: Record<Counts[number]["state"], { icon: IconName; colour: string }> = {
  verified: { icon: "check", colour: "text-good" },
  pending: { icon: "clock", colour: "text-caution" },
  rejected: { icon: "cross", colour: "text-bad" },
  none: { icon: "question", colour: "text-caution" },
};

/** Signed, construction and production count in reports only once a second person has verified them. */
export function CountsInReports({ projectId, counts }: { projectId: string; counts: Counts }) {
  const { t } = useTranslation("stages");
  const name = useCodeName();
  if (counts.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1" aria-label={t("counts")}>
      {counts.map(({ subject, state }) => (
        <li key={subject} className="flex items-start gap-x-2">
          <Icon name={looks[state].icon} className={`mt-[3px] ${looks[state].colour}`} />
          <span>
            {t(`countsIn.${state}`, { stage: name("stage", subject) })}{" "}
            {state === "verified" ? null : (
              <a href={`/projects/${projectId}/verifications/${subject}`} className="link nowrap">
                {t("verification")}
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
