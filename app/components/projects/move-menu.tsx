import { Icon } from "~/components/ui/icon";
import { MenuPanel } from "~/components/ui/menu";
import type { Stage } from "~/domain/projects/codes";
import { nextStage } from "~/domain/projects/stages";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

type Props = { id: string; name: string; stage: Stage; version: number; missing: number };

/** The form that the buttons of all cards send: one for the page, so that a card stays small. */
export const moveFormId = "move-form";

export function MoveForm({ back }: { back: string }) {
  return (
    <form id={moveFormId} method="post" hidden>
      <input type="hidden" name="back" value={back} />
    </form>
  );
}

/** What a card can do without being dragged: the same request, with the keyboard or a finger. */
export function MoveMenu({ id, name, stage, version, missing }: Props) {
  const { t } = useTranslation("stages");
  const code = useCodeName();
  const next = nextStage(stage);
  const page = `/projects/${id}/stage`;
  return (
    <MenuPanel
      summary={
        <summary
          className="btn btn-quiet btn-square btn-small -my-1 -mr-1"
          aria-label={t("moveOf", { name })}
          title={t("move")}
        >
          <Icon name="more" />
        </summary>
      }
    >
      {next ? (
        <button
          type="submit"
          className="menu-item"
          form={moveFormId}
          formAction={`${page}?version=${version}`}
          name="to"
          value={next}
        >
          <Icon name="arrow-right" />
          {t("forwardShort", { stage: code("stage", next) })}
        </button>
      ) : null}
      {missing > 0 ? (
        <a className="menu-item" href={page}>
          <Icon name="question" />
          {t("missingSome", { count: missing })}
        </a>
      ) : null}
      {stage === "lead" ? null : (
        <a className="menu-item" href={`${page}#back`}>
          <Icon name="history" />
          {t("backShort")}
        </a>
      )}
      <a className="menu-item" href={`/projects/${id}/status`}>
        <Icon name="pause" />
        {t("status.change")}
      </a>
    </MenuPanel>
  );
}
