import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { ActionFrame } from "~/components/needs/action-frame";
import { PersonInputs } from "~/components/needs/person-inputs";
import { Button } from "~/components/ui/button";
import { addNeedPerson } from "~/domain/needs/keep-persons.server";
import { getNeedActionPage } from "~/domain/needs/need-action-page.server";
import { byField } from "~/domain/needs/need-fields";
import { NeedPersonForm } from "~/domain/needs/need-form";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { operationIdField } from "~/values/form-fields";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getNeedActionPage(viewer, requireId(params, "needId"), "keep_persons");
  if (page?.need.category !== "entry_exit") throw notFound("Need");
  if (!page.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "needs")("person.title"), page });
}

const PersonForm = NeedPersonForm.extend({ operationId: operationIdField() });

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const form = await request.formData();
  const parsed = parseForm(form, PersonForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });

  const result = await addNeedPerson(viewer, { needId, ...parsed.value });
  if (!result.ok) {
    if (result.reason === "not-found") throw notFound("Need");
    if (result.reason === "forbidden") throw forbidden();
    if (result.reason === "fields")
      return json({ errors: byField(result.problems), values: formValuesOf(form) }, { status: 422 });
    return json(
      { errors: { "": [`needs:refusals.${result.reason}`] }, values: formValuesOf(form) },
      { status: refusalStatus(result.reason) },
    );
  }
  const next = form.get("then") === "another" ? `/needs/${needId}/persons/new` : `/needs/${needId}#persons`;
  return redirectWithToast(next, { kind: "success", message: fixedT(viewer.language, "needs")("done.add_person") });
}

export default function AddNeedPerson() {
  const { page } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("needs");
  const back = `/needs/${page.need.id}#persons`;
  return (
    <ActionFrame title={t("person.title")} page={page}>
      <Form errors={failed?.errors} values={failed?.values} operation escapeHref={back}>
        <p className="text-muted">{t("page.personsNote")}</p>
        <FormGrid>
          <PersonInputs required />
        </FormGrid>
        <SubmitRow label={t("person.submit")} cancelHref={back}>
          <Button name="then" value="another">
            {t("person.another")}
          </Button>
        </SubmitRow>
      </Form>
    </ActionFrame>
  );
}
