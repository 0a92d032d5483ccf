import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { Card } from "~/components/ui/card";
import { DefinitionList } from "~/components/ui/definition-list";
import { PageHeader } from "~/components/ui/page-header";
import { getContactForm } from "~/domain/investors/contact-form.server";
import { RevealForm } from "~/domain/investors/investor-forms";
import { revealContact } from "~/domain/investors/reveal-contact.server";
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
  if (!page.mayReveal) throw forbidden();
  return json({ title: fixedT(viewer.language, "investors")("revealTitle"), page });
}

/** Answers the page itself with the values, once: no redirect could carry them without keeping them somewhere. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const parsed = parseForm(await request.formData(), RevealForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values, revealed: null }, { status: 422 });
  const ids = { investorId: requireId(params, "investorId"), contactId: requireId(params, "contactId") };
  const result = await revealContact(viewer, { ...ids, ...parsed.value });
  if (result.ok) return json({ errors: {}, values: {}, revealed: result });
  if (result.reason === "not-found") throw notFound("Contact");
  throw forbidden();
}

export default function RevealContact() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("investors");
  const back = `/investors/${page.investor.id}#contacts`;
  const revealed = answer?.revealed;
  return (
    <div className="page-narrow">
      <PageHeader
        title={revealed ? t("revealed", { name: revealed.name }) : t("revealTitle")}
        back={{ href: back, label: page.investor.name }}
      />
      <Card>
        {revealed ? (
          <>
            <DefinitionList
              items={[
                { label: t("phone"), value: revealed.phone },
                { label: t("email"), value: revealed.email },
              ]}
            />
            <p className="mt-3 text-xs text-faint">{t("revealedText")}</p>
          </>
        ) : (
          <Form errors={answer?.errors} values={answer?.values} escapeHref={back} idPrefix="f">
            <p className="max-w-measure text-muted">{t("revealText")}</p>
            <TextInput name="purpose" label={t("purpose")} required maxLength={300} />
            <SubmitRow label={t("reveal")} cancelHref={back} />
          </Form>
        )}
      </Card>
    </div>
  );
}
