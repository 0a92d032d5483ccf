import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { EditConflict } from "~/components/needs/edit-conflict";
import { EditNeedFields } from "~/components/needs/edit-need-fields";
import { GuardStop } from "~/components/needs/guard-stop";
import { Callout } from "~/components/ui/callout";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import type { GuardFinding } from "~/domain/measures/guards";
import { editNeed, type NeedConflict } from "~/domain/needs/edit-need.server";
import { byField } from "~/domain/needs/need-fields";
import { EditNeedForm } from "~/domain/needs/need-form";
import { getEditNeedPage } from "~/domain/needs/need-form-page.server";
import { type FormValues, toFormValues } from "~/http/form-result";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { moneyFormValue } from "~/values/form-fields";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getEditNeedPage(viewer, requireId(params, "needId"));
  if (!page) throw notFound("Need");
  if (!page.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "needs")("edit.title"), ...page });
}

const nothing = { guards: [] as GuardFinding[], conflict: null as NeedConflict | null };

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const needId = requireId(params, "needId");
  const form = await request.formData();
  const parsed = parseForm(form, EditNeedForm);
  if (!parsed.ok) return json({ ...nothing, errors: parsed.errors, values: parsed.values }, { status: 422 });

  const result = await editNeed(viewer, { needId, ...parsed.value });
  if (result.ok)
    return redirectWithToast(`/needs/${needId}`, {
      kind: "success",
      message: fixedT(viewer.language, "needs")(result.isChanged ? "edit.done" : "edit.unchanged"),
    });
  const values = formValuesOf(form);
  const status = refusalStatus(result.reason);
  switch (result.reason) {
    case "not-found":
      throw notFound("Need");
    case "forbidden":
      throw forbidden();
    case "guards":
      return json(
        { ...nothing, errors: { guardsRead: ["needs:raise.guardsNeeded"] }, values, guards: result.guards },
        { status },
      );
    case "fields":
      return json({ ...nothing, errors: byField(result.problems), values }, { status });
    case "changed-meanwhile":
      return json({ ...nothing, errors: {}, values, conflict: result.conflict }, { status });
    default:
      return json({ ...nothing, errors: { "": [`needs:refusals.${result.reason}`] }, values }, { status });
  }
}

export default function EditNeed() {
  const { need, block, departments } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("needs");
  const name = useCodeName();
  const back = `/needs/${need.id}`;
  const { fields } = need;
  const typed: FormValues = failed?.values ?? {};
  const sent = (field: string) => (typeof typed[field] === "string" ? typed[field] : null);
  const stored = toFormValues({
    ...fields,
    eiaIsCovered: fields.eiaIsCovered === null ? "" : fields.eiaIsCovered ? "yes" : "no",
    financeAmount:
      fields.financeAmount === null
        ? null
        : moneyFormValue({ amount: fields.financeAmount, currency: fields.financeCurrency ?? "CNY" }),
    title: need.title,
    detail: need.detail,
    assignee: need.assignee,
  });
  return (
    <div className="page-narrow">
      <PageHeader
        title={t("edit.title")}
        back={{ href: back, label: `${need.code} ${need.title}` }}
        meta={name("needCategory", need.category)}
      />
      {block ? <Callout kind="info" title={t(`refusals.${block}`)} /> : null}
      {!block && failed?.conflict ? (
        <Card>
          <EditConflict conflict={failed.conflict} departments={departments} values={failed.values} backHref={back} />
        </Card>
      ) : null}
      {block || failed?.conflict ? null : (
        <Card>
          <Form
            errors={failed?.errors}
            values={failed?.values ?? stored}
            version={Number(sent("version") ?? need.version)}
            draft={`need-${need.id}-edit`}
            escapeHref={back}
            className="gap-6"
          >
            <input type="hidden" name="base" value={sent("base") ?? JSON.stringify(need.base)} />
            {/* What was picked before a guard stepped in. */}
            {Object.entries(typed).map(([field, value]) =>
              field.startsWith("pick.") ? <input key={field} type="hidden" name={field} value={value} /> : null,
            )}
            <EditNeedFields category={need.category} departments={departments} current={need.assignee} />
            <GuardStop guards={failed?.guards ?? []} />
            <SubmitRow cancelHref={back} />
          </Form>
        </Card>
      )}
    </div>
  );
}
