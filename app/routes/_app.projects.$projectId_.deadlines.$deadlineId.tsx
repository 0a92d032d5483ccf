import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { DaysLeft } from "~/components/deadlines/days-left";
import { useDeadlineWords } from "~/components/deadlines/deadline-words";
import { RadioGroup } from "~/components/forms/choices";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { CalendarContext } from "~/components/ui/calendar-context";
import { DateText } from "~/components/ui/date-text";
import { TextLink } from "~/components/ui/text-link";
import { DeadlineStateForm, deadlineStates } from "~/domain/deadlines/deadline-forms";
import { getDeadlineStateForm } from "~/domain/deadlines/deadline-pages.server";
import { changeDeadline } from "~/domain/deadlines/record-deadline.server";
import { measureHref } from "~/domain/measures/measure-href";
import { answerCommand } from "~/http/answer-command.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** Says what became of a deadline. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getDeadlineStateForm(viewer, requireId(params, "projectId"), requireId(params, "deadlineId"));
  if (!project) throw notFound("Deadline");
  if (!project.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "deadlines")("changeTitle"), project });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const deadlineId = requireId(params, "deadlineId");
  const form = await request.formData();
  const parsed = parseForm(form, DeadlineStateForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await changeDeadline(viewer, { projectId, deadlineId, ...parsed.value });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#deadlines`,
    saved: fixedT(viewer.language, "deadlines")("saved"),
  });
}

export default function ChangeDeadline() {
  const { project } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("deadlines");
  const { today } = useContext(CalendarContext);
  const words = useDeadlineWords();
  const pick = useBilingual();
  const { deadline } = project;
  const back = `/projects/${project.id}#deadlines`;
  return (
    <FormFrame project={project} title={t("changeTitle")} anchor="#deadlines">
      <Form
        errors={failed?.errors}
        values={failed?.values ?? { state: deadline.state, note: deadline.note ?? "" }}
        escapeHref={back}
        idPrefix="f"
      >
        <input type="hidden" name="from" value={deadline.state} />
        <p className="max-w-measure">{words(deadline)}</p>
        <p className="meta text-xs">
          <DateText date={deadline.dueOn} />
          {deadline.state === "open" ? <DaysLeft dueOn={deadline.dueOn} today={today} /> : null}
          {deadline.countsFrom ? (
            <span>
              {t("countsFrom")} <DateText date={deadline.countsFrom} weekday={false} />
            </span>
          ) : null}
          <TextLink href={measureHref(deadline.measureKey)}>
            {deadline.measureKey}
            {deadline.citation ? ` · ${pick(deadline.citation)}` : null}
          </TextLink>
        </p>
        <RadioGroup
          name="state"
          label={t("stateLabel")}
          required
          inline
          options={deadlineStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        />
        <Textarea name="note" label={t("note")} help={t("noteHelp")} rows={2} maxLength={500} />
        <SubmitRow cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
