import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { FormFrame } from "~/components/projects/form-frame";
import { ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { DefinitionList } from "~/components/ui/definition-list";
import { useDateWords } from "~/components/ui/use-date-words";
import { FirstRegistrationForm } from "~/domain/projects/forms/record-forms";
import { registerFirst } from "~/domain/projects/register-first.server";
import { getRegistrationForm } from "~/domain/projects/registration-form.server";
import { answerCommand } from "~/http/answer-command.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/values/calendar-date";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getRegistrationForm(viewer, requireId(params, "projectId"));
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  if (project.isRegistered) throw redirect(`/projects/${project.id}#first-registration`);
  return json({ title: fixedT(viewer.language, "projects")("registration.title"), project });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, FirstRegistrationForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await registerFirst(viewer, { projectId, ...parsed.value });
  const saved = result.ok
    ? fixedT(viewer.language, "projects")("saved.firstRegistration", {
        date: formatDate(result.protectedUntil, { locale: viewer.language, weekday: false }),
      })
    : "";
  return answerCommand(result, { form, to: `/projects/${projectId}#first-registration`, saved });
}

export default function RegisterFirst() {
  const { project } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const day = useDateWords();
  const back = `/projects/${project.id}#first-registration`;
  return (
    <FormFrame project={project} title={t("registration.title")} anchor="#first-registration">
      <div className="flex flex-col gap-4">
        <DefinitionList items={[{ label: t("registration.investor"), value: project.investor }]} />
        {project.elsewhereSince ? (
          <Callout kind="warning" title={t("registration.elsewhere", { date: day(project.elsewhereSince) })} />
        ) : null}
        <p className="max-w-measure">{t("registration.text", { count: project.days })}</p>
        {project.investor ? (
          <Form errors={failed?.errors} escapeHref={back} operation>
            <SubmitRow label={t("registration.submit")} cancelHref={back} />
          </Form>
        ) : (
          <Callout kind="info" title={t("refused.no_investor")}>
            <ButtonLink href={`/projects/${project.id}/edit/investor`} size="small">
              {t("field.investorId")}
            </ButtonLink>
          </Callout>
        )}
      </div>
    </FormFrame>
  );
}
