import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Form } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea } from "~/components/forms/text-input";
import { ActionFrame } from "~/components/needs/action-frame";
import type { Viewer } from "~/domain/access/viewer";
import { answerNeed, proposeDecline } from "~/domain/needs/answer-need.server";
import { escalateNeed } from "~/domain/needs/escalate-need.server";
import { getNeedActionPage } from "~/domain/needs/need-action-page.server";
import type { NeedAction } from "~/domain/needs/need-states";
import { pauseNeed } from "~/domain/needs/pause-need.server";
import { recordFinding } from "~/domain/needs/record-finding.server";
import { returnAnswer } from "~/domain/needs/return-answer.server";
import { withdrawNeed } from "~/domain/needs/withdraw-need.server";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { refusalStatus } from "~/http/refusal-status";
import { requireId, requireParam } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { operationIdField, proseField } from "~/values/form-fields";

/** The actions that take one text: the last part of the address, and the action behind it. */
const actionOf = {
  answer: "answer",
  decline: "propose_decline",
  return: "return_answer",
  pause: "pause",
  withdraw: "withdraw",
  escalate: "escalate",
  finding: "record_finding",
} as const satisfies Record<string, NeedAction>;
type TextAction = keyof typeof actionOf;

const TextForm = z.object({ text: proseField(2_000), operationId: operationIdField() });

function textAction(path: string): TextAction {
  const known = (Object.keys(actionOf) as TextAction[]).find((key) => key === path);
  if (!known) throw notFound("Page");
  return known;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const path = textAction(requireParam(params, "action"));
  const page = await getNeedActionPage(viewer, requireId(params, "needId"), actionOf[path]);
  if (!page) throw notFound("Need");
  if (!page.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "needs")(`forms.${path}.title`), path, page });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const path = textAction(requireParam(params, "action"));
  const needId = requireId(params, "needId");
  const form = await request.formData();
  const parsed = parseForm(form, TextForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });

  const result = await run(viewer, path, { needId, ...parsed.value });
  if (!result.ok) {
    if (result.reason === "not-found") throw notFound("Need");
    if (result.reason === "forbidden") throw forbidden();
    return json(
      { errors: { "": [`needs:refusals.${result.reason}`] }, values: formValuesOf(form) },
      { status: refusalStatus(result.reason) },
    );
  }
  return redirectWithToast(`/needs/${needId}`, {
    kind: "success",
    message: fixedT(viewer.language, "needs")(`done.${actionOf[path]}`),
  });
}

function run(
  viewer: Viewer,
  path: TextAction,
  { needId, text, operationId }: { needId: string; text: string; operationId?: string },
) {
  switch (path) {
    case "answer":
      return answerNeed(viewer, { needId, operationId, answer: text });
    case "decline":
      return proposeDecline(viewer, { needId, operationId, answer: text });
    case "return":
      return returnAnswer(viewer, { needId, operationId, note: text });
    case "pause":
      return pauseNeed(viewer, { needId, operationId, reason: text });
    case "withdraw":
      return withdrawNeed(viewer, { needId, operationId, reason: text });
    case "escalate":
      return escalateNeed(viewer, { needId, operationId, note: text });
    case "finding":
      return recordFinding(viewer, { needId, operationId, text });
  }
}

export default function TextActionPage() {
  const { path, page } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("needs");
  return (
    <ActionFrame title={t(`forms.${path}.title`)} page={page}>
      <Form
        errors={failed?.errors}
        values={failed?.values}
        operation
        draft={`need-${page.need.id}-${path}`}
        escapeHref={`/needs/${page.need.id}`}
      >
        <Textarea
          name="text"
          label={t(`forms.${path}.label`)}
          help={t(`forms.${path}.help`)}
          required
          rows={5}
          maxLength={2_000}
        />
        <SubmitRow
          label={t(`forms.${path}.submit`)}
          cancelHref={`/needs/${page.need.id}`}
          isDanger={path === "withdraw"}
        />
      </Form>
    </ActionFrame>
  );
}
