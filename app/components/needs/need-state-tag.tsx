import { Tag, type Tone } from "~/components/ui/tag";
import type { NeedState } from "~/domain/needs/codes";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

const tones: Record<NeedState, Tone> = {
  raised: "outline",
  accepted: "accent",
  in_progress: "accent",
  waiting: "plain",
  met: "good",
  declined: "bad",
  withdrawn: "plain",
};

type NeedStateTagProps = { state: NeedState; answerKind?: "done" | "decline" | null };

/** 待受理, 办理中 …; an answer that waits for the officer says so beside it. */
export function NeedStateTag({ state, answerKind }: NeedStateTagProps) {
  const { t } = useTranslation("needs");
  const name = useCodeName();
  const isOpen = state !== "met" && state !== "declined" && state !== "withdrawn";
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Tag tone={tones[state]}>{name("needState", state)}</Tag>
      {isOpen && answerKind ? (
        <Tag tone="caution">{t(answerKind === "decline" ? "declineProposed" : "answered")}</Tag>
      ) : null}
    </span>
  );
}
