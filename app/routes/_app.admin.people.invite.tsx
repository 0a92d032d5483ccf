import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { PlaceFields } from "~/components/people/place-fields";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { canAdminister } from "~/domain/access/abilities";
import { getOrgChoices } from "~/domain/orgs/org-tree.server";
import { invitePerson } from "~/domain/people/invite-person.server";
import { InviteForm, refusalErrors } from "~/domain/people/people-forms";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  if (!canAdminister(viewer)) throw notFound("Invitation");
  const title = fixedT(viewer.language, "people")("inviteForm.title");
  return json({ title, orgs: await getOrgChoices(viewer), language: viewer.language });
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const form = await request.formData();
  const parsed = parseForm(form, InviteForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const { operationId, ...input } = parsed.value;
  const result = await invitePerson(viewer, input, operationId);
  if (!result.ok)
    return json(
      { errors: refusalErrors(result.reason), values: formValuesOf(form) },
      { status: refusalStatus(result.reason) },
    );
  const message = fixedT(viewer.language, "people")("inviteForm.sent", { email: input.email });
  return redirectWithToast("/admin/people/invitations", { kind: "success", message });
}

export default function Invite() {
  const { orgs, language } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("people");
  const { t: tAuth } = useTranslation("auth");
  return (
    <div className="page-narrow">
      <PageHeader
        title={t("inviteForm.title")}
        meta={t("inviteForm.intro")}
        back={{ href: "/admin/people", label: t("title") }}
      />
      <Card>
        <Form errors={failed?.errors} values={failed?.values ?? { language }} operation escapeHref="/admin/people">
          <FormGrid>
            <TextInput name="name" label={t("name")} maxLength={60} required isPrivate />
            <TextInput
              name="email"
              type="email"
              inputMode="email"
              label={t("email")}
              maxLength={254}
              required
              isPrivate
            />
            <PlaceFields orgs={orgs} />
            <Select
              name="language"
              label={t("inviteForm.language")}
              emptyLabel={null}
              options={[
                { value: "zh-CN", label: tAuth("languages.zh") },
                { value: "en", label: tAuth("languages.en") },
              ]}
            />
          </FormGrid>
          <p className="text-xs text-faint">{t("inviteForm.orgHelp")}</p>
          <SubmitRow label={t("inviteForm.submit")} cancelHref="/admin/people" />
        </Form>
      </Card>
    </div>
  );
}
