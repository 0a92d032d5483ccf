import { useTranslation } from "~/i18n/use-translation";
import { Icon, type IconName } from "./icon";

export type ConditionState = "met" | "unmet" | "unknown";

const looks: Record<ConditionState, { icon: IconName; colour: string }> = {
  met: { icon: "check", colour: "text-good" },
  unmet: { icon: "cross", colour: "text-bad" },
  unknown: { icon: "question", colour: "text-caution" },
};

/** ✓ met, ✕ not met, ? unknown, with its word for readers. */
export function ConditionMark({ state }: { state: ConditionState }) {
  const { t } = useTranslation("common");
  const { icon, colour } = looks[state];
  return (
    <span className={colour}>
      <Icon name={icon} className="inline-block align-[-3px]" />
      <span className="sr-only">{t(`condition.${state}`)}</span>
    </span>
  );
}
