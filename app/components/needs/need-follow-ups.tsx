import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { GuardsAtField } from "~/components/projects/guards-at-field";
import { Button } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { classNames } from "~/components/ui/class-names";
import { DateText } from "~/components/ui/date-text";
import { Icon } from "~/components/ui/icon";
import { PersonName } from "~/components/ui/person-name";
import { TextLink } from "~/components/ui/text-link";
import { Timeline } from "~/components/ui/timeline";
import type { NeedPage } from "~/domain/needs/need-page.server";
import { useTranslation } from "~/i18n/use-translation";

/** The timeline of follow-ups, with a short form in the place of the next one. */
export function NeedFollowUps({ need }: { need: NeedPage }) {
  const { t } = useTranslation("needs");
  const canAdd = need.actions.includes("follow_up");
  return (
    <Section id="follow-ups" title={t("page.followUps")} meta={need.followUps.length || undefined}>
      {canAdd ? <QuickFollowUp need={need} /> : null}
      {need.followUps.length === 0 ? (
        <p className={classNames("text-muted", canAdd && "mt-4")}>{t("page.followUpsEmpty")}</p>
      ) : null}
      {need.followUps.length > 0 ? (
        <div className={canAdd ? "mt-4" : undefined}>
          <Timeline
            label={t("page.followUps")}
            entries={need.followUps.map((entry) => ({
              key: entry.id,
              mark: entry.nextAction && !entry.isDone ? ("accent" as const) : undefined,
              head: (
                <>
                  <DateText date={entry.on} />
                  <PersonName name={entry.by} />
                </>
              ),
              body: <FollowUpBody entry={entry} today={need.today} canFinish={canAdd} />,
            }))}
          />
        </div>
      ) : null}
    </Section>
  );
}

type FollowUp = NeedPage["followUps"][number];

function FollowUpBody({ entry, today, canFinish }: { entry: FollowUp; today: string; canFinish: boolean }) {
  const { t } = useTranslation("needs");
  const isLate = entry.nextOn !== null && entry.nextOn < today && !entry.isDone;
  return (
    <>
      <p className="max-w-measure whitespace-pre-line">{entry.text}</p>
      {entry.nextAction ? (
        <div className={classNames("mt-1 flex flex-wrap items-center gap-x-3 gap-y-1", entry.isDone && "text-muted")}>
          <Icon name={entry.isDone ? "check" : "arrow-right"} className={entry.isDone ? "text-good" : "text-accent"} />
          <span className={entry.isDone ? undefined : "font-semibold"}>
            {t(entry.isDone ? "page.nextDone" : "page.nextAction", { text: entry.nextAction })}
          </span>
          {entry.nextOn ? (
            <span className={isLate ? "text-bad" : "text-muted"}>
              <DateText date={entry.nextOn} relative />
            </span>
          ) : null}
          <PersonName name={entry.owner} />
          {canFinish && !entry.isDone ? (
            <form method="post" action={`/follow-ups/${entry.id}/done`} className="no-print">
              <Button size="small" variant="quiet" icon="check">
                {t("page.markDone")}
              </Button>
            </form>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

/** The four fields of the usual case; the full page also names another owner. Errors are shown there. */
function QuickFollowUp({ need }: { need: NeedPage }) {
  const { t } = useTranslation("needs");
  const page = `/needs/${need.id}/follow-ups/new`;
  return (
    <Form action={page} operation idPrefix="quick" draft={`need-${need.id}-follow-up`} className="no-print">
      <FormGrid>
        <Textarea name="text" label={t("followUp.text")} rows={2} required />
        <GuardsAtField name="text" />
        <TextInput name="nextAction" label={t("followUp.nextAction")} maxLength={200} />
        <DateInput name="nextOn" label={t("followUp.nextOn")} />
      </FormGrid>
      <input type="hidden" name="on" value={need.today} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button icon="plus">{t("followUp.submit")}</Button>
        <TextLink href={page}>{t("followUp.more")}</TextLink>
      </div>
    </Form>
  );
}
