import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AddDays } from "~/components/admin/add-days";
import { AdminTabs } from "~/components/admin/admin-tabs";
import { CalendarDays } from "~/components/admin/calendar-days";
import { Button, ButtonLink } from "~/components/ui/button";
import { PageHeader } from "~/components/ui/page-header";
import { Tag } from "~/components/ui/tag";
import { getCalendarYear, keepDays, markYear, removeDay } from "~/domain/calendar/keep-calendar.server";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { todayIn } from "~/values/calendar-date";
import { choiceField, dateField, textField, wholeField } from "~/values/form-fields";

const firstYear = 2000;
const lastYear = 2100;

const DaysForm = z.object({
  from: dateField(),
  to: dateField().optional(),
  kind: choiceField(["holiday", "workday"]),
  nameZh: textField(40).optional(),
  nameEn: textField(80).optional(),
});
const RemoveForm = z.object({ day: dateField() });
const YearForm = z.object({
  year: wholeField({ min: firstYear, max: lastYear }),
  complete: choiceField(["yes", "no"]),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const asked = Number(new URL(request.url).searchParams.get("year"));
  const thisYear = Number(todayIn(viewer.timeZone, new Date()).slice(0, 4));
  const year = Number.isInteger(asked) && asked >= firstYear && asked <= lastYear ? asked : thisYear;
  const table = await getCalendarYear(viewer, year);
  if (!table) throw notFound("Calendar");
  return json({ title: fixedT(viewer.language, "dictionaries")("calendar.title"), year, ...table });
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const t = fixedT(viewer.language, "dictionaries");
  const form = await request.formData();
  switch (form.get("intent")) {
    case "remove": {
      const parsed = parseForm(form, RemoveForm);
      if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
      const { day } = parsed.value;
      const result = await removeDay(viewer, day);
      if (!result.ok) return refused(result.reason, form);
      return redirectWithToast(`/admin/calendar?year=${day.slice(0, 4)}`, {
        kind: "success",
        message: t("calendar.removed", { day }),
      });
    }
    case "mark": {
      const parsed = parseForm(form, YearForm);
      if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
      const result = await markYear(viewer, { year: parsed.value.year, isComplete: parsed.value.complete === "yes" });
      if (!result.ok) return refused(result.reason, form);
      return redirectWithToast(`/admin/calendar?year=${parsed.value.year}`, { kind: "success", message: t("saved") });
    }
    default: {
      const parsed = parseForm(form, DaysForm);
      if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
      const { from, to = from, kind, nameZh, nameEn } = parsed.value;
      const result = await keepDays(viewer, { from, to, isWork: kind === "workday", nameZh, nameEn });
      if (!result.ok) return refused(result.reason, form);
      return redirectWithToast(`/admin/calendar?year=${from.slice(0, 4)}`, { kind: "success", message: t("saved") });
    }
  }
}

function refused(reason: keyof typeof refusals, form: FormData) {
  return json({ errors: refusals[reason], values: formValuesOf(form) }, { status: refusalStatus(reason) });
}

const refusals = {
  forbidden: { "": ["dictionaries:forbidden"] },
  "wrong-order": { to: ["dictionaries:calendar.wrongOrder"] },
  "too-long": { to: ["dictionaries:calendar.tooLong"] },
  "not-found": { "": ["dictionaries:calendar.notFound"] },
} satisfies Record<string, Record<string, string[]>>;

export default function Calendar() {
  const { year, days, isComplete } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("dictionaries");
  return (
    <>
      <PageHeader
        title={`${t("calendar.title")} · ${t("calendar.year", { year })}`}
        tags={
          <Tag tone={isComplete ? "good" : "caution"}>
            {t(isComplete ? "calendar.complete" : "calendar.incomplete")}
          </Tag>
        }
        meta={<span className="max-w-measure">{t("calendar.intro")}</span>}
        secondary={
          <>
            <ButtonLink variant="quiet" href={`/admin/calendar?year=${year - 1}`}>
              {t("calendar.previous")}
            </ButtonLink>
            <ButtonLink variant="quiet" href={`/admin/calendar?year=${year + 1}`}>
              {t("calendar.next")}
            </ButtonLink>
          </>
        }
      />
      <AdminTabs current="calendar" keepsDictionaries />
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-[2fr_1fr]">
        <CalendarDays days={days} />
        <div className="grid gap-4">
          <AddDays failed={failed} />
          <form method="post" className="card flex items-center justify-between gap-3 p-4">
            <input type="hidden" name="intent" value="mark" />
            <input type="hidden" name="year" value={year} />
            <span>{t(isComplete ? "calendar.complete" : "calendar.incomplete")}</span>
            <Button name="complete" value={isComplete ? "no" : "yes"}>
              {t(isComplete ? "calendar.markIncomplete" : "calendar.markComplete")}
            </Button>
          </form>
        </div>
      </div>
    </>
  );
}
