import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { ContactFields } from "~/components/investors/contact-fields";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { getContactForm } from "~/domain/investors/contact-form.server";
import { ContactForm } from "~/domain/investors/investor-forms";
import { saveContact } from "~/domain/investors/save-contact.server";
import { answerCommand } from "~/http/answer-command.server";
import { toFormValues } from "~/http/form-result";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getContactForm(viewer, requireId(params, "investorId"), requireId(params, "contactId"));
  if (!page) throw notFound("Contact");
  if (!page.isAllowed) throw forbidden();
  return json({
    title: fixedT(viewer.language, "investors")("editContact"),
    page,
    back: backOf(request, page.investor.id),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const investorId = requireId(params, "investorId");
  const form = await request.formData();
  const parsed = parseForm(form, ContactForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await saveContact(viewer, { investorId, contactId: requireId(params, "contactId"), ...parsed.value });
  return answerCommand(result, {
    form,
    to: backOf(request, investorId),
    saved: fixedT(viewer.language, "investors")("contactSaved"),
  });
}

/** Back to the project that asked for a contact, else to the investor. */
function backOf(request: Request, investorId: string): string {
  const project = new URL(request.url).searchParams.get("project") ?? "";
  return /^[0-9a-f-]{36}$/i.test(project) ? `/projects/${project}#investor` : `/investors/${investorId}#contacts`;
}

export default function EditContact() {
  const { page, back } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("investors");
  const { investor, contact } = page;
  const stored = contact
    ? toFormValues({ name: contact.name, position: contact.position, isFirst: contact.isFirst })
    : {};
  return (
    <div className="page-narrow">
      <PageHeader title={t("editContact")} back={{ href: back, label: investor.name }} />
      <Card>
        <Form errors={failed?.errors} values={failed?.values ?? stored} escapeHref={back} idPrefix="f">
          <ContactFields phoneMasked={contact?.phoneMasked ?? null} emailMasked={contact?.emailMasked ?? null} />
          <SubmitRow cancelHref={back} />
        </Form>
      </Card>
    </div>
  );
}
