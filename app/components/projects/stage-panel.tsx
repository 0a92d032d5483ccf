import { LightReasons } from "~/components/supervision/light-reasons";
import { Button, ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { Icon } from "~/components/ui/icon";
import type { StagePanel as Panel } from "~/domain/projects/stage-panel.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { CountsInReports } from "./counts-in-reports";
import { MissingItems } from "./missing-items";

/** On a project's page: what the next stage still needs, the move when it is open, the lights and what counts in reports. */
export function StagePanel({ panel }: { panel: Panel }) {
  const { t } = useTranslation("stages");
  const name = useCodeName();
  const page = `/projects/${panel.projectId}/stage`;
  const { next, may } = panel;
  return (
    <Section
      id="stage"
      title={t("title")}
      action={
        <ButtonLink href={page} size="small" variant="quiet" icon="history">
          {may.moveBack ? t("toStagePage") : t("history")}
        </ButtonLink>
      }
    >
      <div className="flex flex-col gap-3">
        {panel.hasEnded ? <p className="text-muted">{t("ended", { status: name("status", panel.status) })}</p> : null}
        {next && !panel.hasEnded ? (
          next.missing.length > 0 ? (
            <details open>
              <summary className="flex items-center gap-1 font-semibold">
                <Icon name="chevron-right" />
                {t("missingTitle", { stage: name("stage", next.stage), count: next.missing.length })}
              </summary>
              <MissingItems items={next.missing} canEdit={may.edit} />
            </details>
          ) : (
            <p className="flex items-center gap-2 text-good">
              <Icon name="check" />
              {t("ready", { stage: name("stage", next.stage) })}
            </p>
          )
        ) : null}
        {next ? null : <p className="text-muted">{t("last")}</p>}
        {next && may.move && next.missing.length === 0 ? (
          <form method="post" action={page}>
            <input type="hidden" name="to" value={next.stage} />
            <input type="hidden" name="version" value={panel.version} />
            <input type="hidden" name="back" value={`/projects/${panel.projectId}`} />
            <Button icon="arrow-right">{t("forward", { stage: name("stage", next.stage) })}</Button>
          </form>
        ) : null}
        {panel.light === "green" && panel.lights.length === 0 ? null : <LightReasons lights={panel.lights} />}
        <CountsInReports projectId={panel.projectId} counts={panel.counts} />
        {panel.expansions.length > 0 ? (
          <div>
            <h3 className="font-semibold">{t("expansions")}</h3>
            <ul>
              {panel.expansions.map((expansion) => (
                <li key={expansion.id}>
                  <a href={`/projects/${expansion.id}`} className="link">
                    {expansion.name}
                  </a>{" "}
                  <span className="text-faint">
                    {expansion.code} · {name("stage", expansion.stage)}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {may.expand ? (
          <p>
            <ButtonLink href={`/projects/${panel.projectId}/expansions/new`} size="small" icon="plus">
              {t("expansion")}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </Section>
  );
}
