import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { RadioGroup } from "~/components/forms/choices";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { ActionFrame } from "~/components/needs/action-frame";
import { Callout } from "~/components/ui/callout";
import { DefinitionList } from "~/components/ui/definition-list";
import { TextLink } from "~/components/ui/text-link";
import { revealPurposes } from "~/domain/needs/codes";
import { getNeedActionPage } from "~/domain/needs/need-action-page.server";
import { revealNeedPerson } from "~/domain/needs/reveal-need-person.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { choiceField } from "~/values/form-fields";

const RevealForm = z.object({ purpose: choiceField(revealPurposes) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  requireId(params, "personId");
  const page = await getNeedActionPage(viewer, requireId(params, "needId"), "reveal");
  if (page?.need.category !== "entry_exit") throw notFound("Need");
  if (!page.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "needs")("person.revealTitle"), page });
}

/** Answers with the data on the page itself: nothing of it is in an address, a toast or a draft. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const parsed = parseForm(await request.formData(), RevealForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values, seen: null }, { status: 422 });

  const result = await revealNeedPerson(viewer, {
    needId: requireId(params, "needId"),
    personId: requireId(params, "personId"),
    purpose: parsed.value.purpose,
  });
  if (result.ok)
    return json(
      { errors: {}, values: {}, seen: { name: result.name, documentNumber: result.documentNumber } },
      { headers: { "Cache-Control": "no-store" } },
    );
  throw result.reason === "forbidden" ? forbidden() : notFound("Person");
}

export default function RevealNeedPerson() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("needs");
  const name = useCodeName();
  const back = `/needs/${page.need.id}#persons`;
  return (
    <ActionFrame title={t("person.revealTitle")} page={page}>
      {answer?.seen ? (
        <div className="grid gap-4">
          <DefinitionList
            items={[
              { label: t("fields.personName"), value: answer.seen.name },
              { label: t("fields.documentNumber"), value: answer.seen.documentNumber ?? t("person.noDocument") },
            ]}
          />
          <Callout kind="info">{t("person.revealed")}</Callout>
          <p>
            <TextLink href={back}>{page.need.code}</TextLink>
          </p>
        </div>
      ) : (
        <Form errors={answer?.errors} values={answer?.values} escapeHref={back}>
          <p className="text-muted">{t("person.revealNote")}</p>
          <RadioGroup
            name="purpose"
            label={t("person.purpose")}
            required
            options={revealPurposes.map((purpose) => ({ value: purpose, label: name("revealPurpose", purpose) }))}
          />
          <SubmitRow label={t("person.revealSubmit")} cancelHref={back} />
        </Form>
      )}
    </ActionFrame>
  );
}
