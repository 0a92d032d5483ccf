import { InstantText } from "~/components/ui/date-text";
import { Timeline } from "~/components/ui/timeline";
import type { StagePanel } from "~/domain/projects/stage-panel.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { useGateText } from "./missing-items";

const marks = { created: undefined, forward: "accent", forced: "bad", back: undefined } as const;

/** Every move of a project with who, when and why, newest first. */
export function StageMoves({ moves }: { moves: StagePanel["moves"] }) {
  const { t } = useTranslation("stages");
  const { t: word } = useTranslation("common");
  const name = useCodeName();
  const gate = useGateText();
  const entries = moves.map((move) => ({
    key: move.id,
    mark: marks[move.kind],
    head: (
      <>
        <InstantText at={move.at} />
        {move.by ? <span>{move.by}</span> : null}
      </>
    ),
    body: (
      <>
        <p>{t(`historyEntry.${move.kind}`, { to: name("stage", move.to) })}</p>
        {move.reason ? (
          <p className="max-w-measure whitespace-pre-line text-muted">{t("historyReason", { reason: move.reason })}</p>
        ) : null}
        {move.missing.length > 0 ? (
          <p className="max-w-measure text-muted">
            {t("historyMissing", { items: move.missing.map((key) => gate({ key })).join(word("separator")) })}
          </p>
        ) : null}
      </>
    ),
  }));
  return <Timeline label={t("history")} entries={entries} />;
}
