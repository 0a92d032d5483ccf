import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { DateText } from "~/components/ui/date-text";
import { Money } from "~/components/ui/money";
import { ReasonForm } from "~/domain/projects/forms/record-forms";
import { getCapitalVoidForm } from "~/domain/projects/project-form.server";
import { voidCapital } from "~/domain/projects/record-capital.server";
import { answerCommand } from "~/http/answer-command.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getCapitalVoidForm(viewer, requireId(params, "projectId"), requireId(params, "entryId"));
  if (!project || project.entry.isVoid) throw notFound("Capital entry");
  if (!project.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "projects")("capital.voidTitle"), project });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, ReasonForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await voidCapital(viewer, { projectId, entryId: requireId(params, "entryId"), ...parsed.value });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#capital`,
    saved: fixedT(viewer.language, "projects")("saved.voided"),
  });
}

export default function VoidCapital() {
  const { project } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const { entry } = project;
  const back = `/projects/${project.id}#capital`;
  return (
    <FormFrame project={project} title={t("capital.voidTitle")} anchor="#capital">
      <Form errors={failed?.errors} values={failed?.values} escapeHref={back} idPrefix="f">
        <p className="flex flex-wrap gap-x-4">
          <span>{name("capitalKind", entry.kind)}</span>
          <Money money={entry.money} />
          <DateText date={entry.arrivedOn} weekday={false} />
        </p>
        <p className="text-muted">{t("capital.voidText")}</p>
        <Textarea name="reason" label={t("capital.reason")} required maxLength={1000} />
        <SubmitRow label={t("action.void")} cancelHref={back} isDanger />
      </Form>
    </FormFrame>
  );
}
