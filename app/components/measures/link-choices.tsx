import { MeasureTitle } from "~/components/measures/measure-title";
import { Button, ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Card } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { Tag } from "~/components/ui/tag";
import type { LinkChoice } from "~/domain/measures/link-page.server";
import { isPursued } from "~/domain/measures/link-states";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type LinkChoicesProps = { needId: string; isOpen: boolean; choices: LinkChoice[]; total: number; query: string };

/** Search the library and tick what is to be linked. */
export function LinkChoices({ needId, isOpen, choices, total, query }: LinkChoicesProps) {
  const { t } = useTranslation("matching");
  return (
    <>
      <form method="get" action={`/needs/${needId}/links/new`} className="mb-3 flex gap-2">
        <input
          type="search"
          name="q"
          defaultValue={query}
          maxLength={100}
          aria-label={t("choosePage.search")}
          placeholder={t("choosePage.search")}
          autoComplete="off"
          className="control"
        />
        <Button icon="search">{t("choosePage.submit")}</Button>
      </form>
      {isOpen ? null : <Callout kind="info" title={t("errors.closed")} className="mb-3" />}
      <p className="mb-2 text-muted">{query ? t("choosePage.found", { count: total }) : t("choosePage.category")}</p>
      {choices.length === 0 ? (
        <Card>
          <EmptyState
            title={t("choosePage.none")}
            icon="library"
            action={<ButtonLink href="/measures">{t("choosePage.library")}</ButtonLink>}
          >
            {t("choosePage.noneText")}
          </EmptyState>
        </Card>
      ) : (
        <form method="post" action={`/needs/${needId}/links`}>
          <input type="hidden" name="operationId" value={crypto.randomUUID()} />
          <Card padded={false}>
            <ul>
              {choices.map((choice) => (
                <Choice key={choice.key} choice={choice} isOpen={isOpen} />
              ))}
            </ul>
            {isOpen ? (
              <div className="measure-bar no-print">
                <Button variant="primary" icon="link">
                  {t("linkChosen")}
                </Button>
                {total > choices.length ? (
                  <span className="text-xs text-faint">{t("choosePage.many", { count: choices.length })}</span>
                ) : null}
              </div>
            ) : null}
          </Card>
        </form>
      )}
    </>
  );
}

function Choice({ choice, isOpen }: { choice: LinkChoice; isOpen: boolean }) {
  const { t } = useTranslation("matching");
  const pick = useBilingual();
  const isTaken = choice.linkState !== null && isPursued(choice.linkState);
  const note = isTaken
    ? t("choosePage.already")
    : choice.isElsewhere
      ? t("choosePage.elsewhere")
      : choice.linkState === "not_relevant"
        ? t("choosePage.setAside")
        : null;
  return (
    <li className="measure-item">
      {isOpen ? (
        <input
          type="checkbox"
          name="measureKeys[]"
          value={choice.key}
          disabled={isTaken || choice.isElsewhere}
          aria-label={t("choose", { key: choice.key, title: pick(choice.title) })}
        />
      ) : null}
      <div className="min-w-0">
        <MeasureTitle measure={choice} tag={note ? <Tag>{note}</Tag> : undefined} />
        <p className="mt-1 max-w-measure text-muted">{pick(choice.summary)}</p>
      </div>
    </li>
  );
}
