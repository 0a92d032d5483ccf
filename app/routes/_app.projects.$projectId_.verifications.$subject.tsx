import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioGroup } from "~/components/forms/choices";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { VerificationBasis } from "~/components/projects/verification-basis";
import { Callout } from "~/components/ui/callout";
import { Card } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { Tag } from "~/components/ui/tag";
import { VerificationForm } from "~/domain/projects/forms/record-forms";
import { type VerificationSubject, verificationSubjects } from "~/domain/projects/record-codes";
import { decideVerification, requestVerification } from "~/domain/projects/verification.server";
import { getVerificationPage } from "~/domain/projects/verification-page.server";
import { answerCommand } from "~/http/answer-command.server";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const subject = subjectOf(params["subject"]);
  const page = await getVerificationPage(viewer, requireId(params, "projectId"), subject);
  if (!page) throw notFound("Project");
  const name = fixedT(viewer.language, "codes")(`verificationSubject.${subject}`);
  return json({ title: fixedT(viewer.language, "projects")("verification.title", { subject: name }), page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const subject = subjectOf(params["subject"]);
  const form = await request.formData();
  const parsed = parseForm(form, VerificationForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const { value } = parsed;
  const t = fixedT(viewer.language, "projects");
  if (value.intent === "request") {
    const result = await requestVerification(viewer, {
      projectId,
      subject,
      note: value.note,
      operationId: value.operationId,
    });
    return answerCommand(result, {
      form,
      to: `/projects/${projectId}#verification`,
      saved: t("saved.verificationRequested"),
    });
  }
  const { decision, note, operationId } = value;
  const result = await decideVerification(viewer, { projectId, subject, decision, note, operationId });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#verification`,
    saved: t(decision === "verified" ? "saved.verified" : "saved.rejected"),
  });
}

function subjectOf(text: string | undefined): VerificationSubject {
  const subject = verificationSubjects.find((one) => one === text);
  if (!subject) throw notFound("Verification");
  return subject;
}

const tones = { pending: "caution", verified: "good", rejected: "bad" } as const;

export default function Verify() {
  const { page } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const back = `/projects/${page.id}#verification`;
  const form = { errors: failed?.errors, values: failed?.values, escapeHref: back, idPrefix: "f", operation: true };
  return (
    <div className="page-narrow">
      <PageHeader
        title={t("verification.title", { subject: name("verificationSubject", page.subject) })}
        back={{ href: back, label: page.name }}
        meta={page.code}
        tags={
          <Tag tone={page.state ? tones[page.state] : "plain"}>
            {page.state ? name("verificationState", page.state) : t("verification.none")}
          </Tag>
        }
      />
      <VerificationBasis page={page} />
      {page.isOwnEntry ? <Callout kind="info" title={t("verification.ownEntry")} className="mt-4" /> : null}
      {page.canAsk ? (
        <Card className="mt-4">
          <Form {...form}>
            <input type="hidden" name="intent" value="request" />
            <p className="max-w-measure text-muted">{t("verification.requestText")}</p>
            <Textarea name="note" label={t("verification.note")} maxLength={1000} rows={2} />
            <SubmitRow label={t("verification.request")} cancelHref={back} />
          </Form>
        </Card>
      ) : null}
      {page.canDecide ? (
        <Card className="mt-4">
          <Form {...form}>
            <input type="hidden" name="intent" value="decide" />
            <RadioGroup
              name="decision"
              label={t("verification.decision")}
              required
              options={[
                { value: "verified", label: t("verification.verified") },
                { value: "rejected", label: t("verification.rejected") },
              ]}
            />
            <Textarea name="note" label={t("verification.note")} maxLength={1000} />
            <SubmitRow label={t("verification.submit")} cancelHref={back} />
          </Form>
        </Card>
      ) : null}
    </div>
  );
}
