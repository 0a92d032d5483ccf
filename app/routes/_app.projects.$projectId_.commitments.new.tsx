import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CommitmentFields } from "~/components/projects/commitment-fields";
import { FormFrame } from "~/components/projects/form-frame";
import { CommitmentForm } from "~/domain/projects/forms/record-forms";
import { getCommitmentForm } from "~/domain/projects/project-form.server";
import {
  type CommitmentGuards,
  checkCommitmentWords,
  type RecordCommitmentResult,
  recordCommitment,
} from "~/domain/projects/record-commitment.server";
import { answerCommand } from "~/http/answer-command.server";
import type { FormErrorsByName } from "~/http/form-result";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getCommitmentForm(viewer, requireId(params, "projectId"));
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "projects")("commitment.title"), project });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  if (form.get("intent") === "check") {
    const guards = await checkCommitmentWords(viewer, projectId, wordsOf(form));
    if (!guards) throw notFound("Project");
    return json({ errors: {}, values: formValuesOf(form), guards, isChecked: true });
  }
  const parsed = parseForm(form, CommitmentForm);
  if (!parsed.ok) {
    // What the words touch is told at once, not only when everything else is right.
    const guards = await checkCommitmentWords(viewer, projectId, wordsOf(form));
    if (!guards) throw notFound("Project");
    return json({ errors: parsed.errors, values: parsed.values, guards, isChecked: false }, { status: 422 });
  }
  const result = await recordCommitment(viewer, { projectId, ...parsed.value });
  if (!result.ok && "guards" in result) {
    const { guards } = result;
    return json({ errors: errorsOf(result), values: formValuesOf(form), guards, isChecked: false }, { status: 422 });
  }
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#commitments`,
    saved: fixedT(viewer.language, "projects")("saved.commitment"),
  });
}

const longestWords = 4_000;

function wordsOf(form: FormData): { what: string; legalBasis: string } {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, longestWords);
  return { what: text("what"), legalBasis: text("legalBasis") };
}

/** Where the words offend stands under those words; what is wrong with the review, under the review. */
function errorsOf(result: Extract<RecordCommitmentResult, { guards: CommitmentGuards }>): FormErrorsByName {
  const message = [`projects:refused.${result.reason.replaceAll("-", "_")}`];
  if (result.reason === "guarded") return Object.fromEntries(Object.keys(result.guards).map((name) => [name, message]));
  return { [result.reason === "guarded-without-basis" ? "legalBasis" : "reviewId"]: message };
}

export default function AddCommitment() {
  const { project } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const found = answer && "guards" in answer ? answer : null;
  return (
    <FormFrame project={project} title={t("commitment.title")} anchor="#commitments">
      <CommitmentFields
        project={project}
        errors={answer?.errors}
        values={answer?.values}
        guards={found?.guards ?? {}}
        isChecked={found?.isChecked ?? false}
      />
    </FormFrame>
  );
}
