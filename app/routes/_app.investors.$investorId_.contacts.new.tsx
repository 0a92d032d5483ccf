import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ContactPage } from "~/components/investors/contact-page";
import { getContactForm } from "~/domain/investors/contact-form.server";
import { ContactForm } from "~/domain/investors/investor-forms";
import { saveContact } from "~/domain/investors/save-contact.server";
import { answerCommand } from "~/http/answer-command.server";
import { backFromContact } from "~/http/back-from-contact";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getContactForm(viewer, requireId(params, "investorId"), null);
  if (!page) throw notFound("Contact");
  if (!page.isAllowed) throw forbidden();
  return json({
    title: fixedT(viewer.language, "investors")("addContact"),
    page,
    back: backFromContact(request, page.investor.id),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const investorId = requireId(params, "investorId");
  const form = await request.formData();
  const parsed = parseForm(form, ContactForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await saveContact(viewer, { investorId, contactId: null, ...parsed.value });
  return answerCommand(result, {
    form,
    to: backFromContact(request, investorId),
    saved: fixedT(viewer.language, "investors")("contactSaved"),
  });
}

export default function NewContact() {
  const { page, back } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("investors");
  return (
    <ContactPage
      title={t("addContact")}
      investorName={page.investor.name}
      contact={page.contact}
      backHref={back}
      failed={failed}
    />
  );
}
