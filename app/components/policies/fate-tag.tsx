import { Tag, type Tone } from "~/components/ui/tag";
import type { PlannedFate } from "~/domain/policies/plan-edition";
import { useTranslation } from "~/i18n/use-translation";

const tones: Record<PlannedFate, Tone> = {
  unchanged: "plain",
  changed: "caution",
  moved: "outline",
  gone: "bad",
  new: "good",
  attached: "accent",
  absent: "plain",
};

/** What publishing does with an article, as a word. */
export function FateTag({ fate }: { fate: PlannedFate }) {
  const { t } = useTranslation("rechecks");
  return <Tag tone={tones[fate]}>{t(`publish.fates.${fate}`)}</Tag>;
}
