import { useContext } from "react";
import { RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { CalendarContext } from "~/components/ui/calendar-context";
import { Callout } from "~/components/ui/callout";
import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { PageHeader } from "~/components/ui/page-header";
import { TextLink } from "~/components/ui/text-link";
import { Timeline } from "~/components/ui/timeline";
import { statuses } from "~/domain/projects/codes";
import type { StatusPage as Page } from "~/domain/projects/status-page.server";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/values/calendar-date";

type Props = { page: Page; failed?: { errors: FormErrorsByName; values: FormValues } };

/** A project's status: what it is and since when, the change with its reason, and every change so far. */
export function StatusPage({ page, failed }: Props) {
  const { t, language } = useTranslation("stages");
  const name = useCodeName();
  const { today } = useContext(CalendarContext);
  const since = formatDate(page.statusSince, { locale: language, today, weekday: false });
  const entries = page.changes.map((change) => ({
    key: change.id,
    head: (
      <>
        <DateText date={change.on} />
        {change.by ? <span>{change.by}</span> : null}
      </>
    ),
    body: (
      <>
        <p>{t("status.historyEntry", { from: name("status", change.from), to: name("status", change.to) })}</p>
        <p className="max-w-measure whitespace-pre-line text-muted">{t("historyReason", { reason: change.reason })}</p>
        {change.lostTo ? <p className="text-muted">{t("status.historyLostTo", { place: change.lostTo })}</p> : null}
      </>
    ),
  }));
  return (
    <div className="page-narrow flex flex-col gap-4">
      <PageHeader
        back={{ href: `/projects/${page.id}`, label: page.name }}
        title={t("status.title")}
        meta={t("status.current", { status: name("status", page.status), date: since })}
      />
      {page.canChange ? (
        <Section id="change" title={t("status.change")}>
          <Form
            version={page.version}
            operation
            errors={failed?.errors}
            values={failed?.values ?? { on: today }}
            draft={`status-${page.id}`}
            escapeHref={`/projects/${page.id}`}
          >
            <RadioGroup
              name="to"
              label={t("status.to")}
              required
              options={statuses
                .filter((status) => status !== page.status)
                .map((status) => ({ value: status, label: name("status", status), help: t(`status.hint.${status}`) }))}
            />
            <NeedsConcerned page={page} />
            <FormGrid>
              <DateInput name="on" label={t("status.on")} required />
              <TextInput name="lostTo" label={t("status.lostTo")} help={t("status.lostToHelp")} maxLength={200} />
              <Textarea name="reason" label={t("status.reason")} required maxLength={2000} help={t("reasonHelp")} />
            </FormGrid>
            <SubmitRow label={t("status.change")} cancelHref={`/projects/${page.id}`} />
          </Form>
        </Section>
      ) : null}
      {entries.length > 0 ? (
        <Section id="changes" title={t("status.history")}>
          <Timeline label={t("status.history")} entries={entries} />
        </Section>
      ) : null}
    </div>
  );
}

/** The needs that go with the project when it ends, or come back with it: told before anything is done. */
function NeedsConcerned({ page: { needs, hasEnded } }: { page: Page }) {
  const { t } = useTranslation("stages");
  if (needs.length === 0) return null;
  const count = needs.length;
  return (
    <Callout
      kind={hasEnded ? "info" : "warning"}
      title={t(hasEnded ? "status.needsReopen" : "status.needsEnd", { count })}
    >
      <p>{t(hasEnded ? "status.needsReopenHint" : "status.needsEndHint")}</p>
      <ul className="mt-1">
        {needs.map((need) => (
          <li key={need.id}>
            <TextLink quiet href={`/needs/${need.id}`}>
              {need.code} {need.title}
            </TextLink>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
