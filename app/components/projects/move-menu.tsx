import type { Stage } from "~/domain/projects/codes";
import { nextStage } from "~/domain/projects/stages";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

type Props = { id: string; name: string; stage: Stage; version: number };

/** The form that the buttons of all cards send: one for the page, so that a card stays small. */
export const moveFormId = "move-form";

export function MoveForm({ back }: { back: string }) {
  return (
    <form id={moveFormId} method="post" hidden>
      <input type="hidden" name="back" value={back} />
    </form>
  );
}

/**
 * What a card can do without being dragged: the same request, with the keyboard or a finger.
 *
 * Plain text without icons: the menu stands on every card, and with icons it was half the page.
 */
export function MoveMenu({ id, name, stage, version }: Props) {
  const { t } = useTranslation("stages");
  const code = useCodeName();
  const next = nextStage(stage);
  const page = `/projects/${id}/stage`;
  const label = `${t("move")} ${name}`;
  return (
    <details className="menu" name="menu" data-menu="">
      <summary className="board-menu" aria-label={label}>
        ⋯
      </summary>
      <div className="menu-panel">
        {next ? (
          <button
            type="submit"
            className="menu-item"
            form={moveFormId}
            formAction={`${page}?version=${version}`}
            name="to"
            value={next}
          >
            {t("forwardShort", { stage: code("stage", next) })}
          </button>
        ) : null}
        <a className="menu-item" href={page}>
          {t("moveMore")}
        </a>
        <a className="menu-item" href={`/projects/${id}/status`}>
          {t("status.change")}
        </a>
      </div>
    </details>
  );
}
