import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { priorityFlags } from "~/domain/projects/codes";
import { decideFlag } from "~/domain/projects/decide-flag.server";
import { FlagForm } from "~/domain/projects/forms/record-forms";
import { getFlagsForm } from "~/domain/projects/project-form.server";
import { answerCommand } from "~/http/answer-command.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getFlagsForm(viewer, requireId(params, "projectId"));
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  return json({ title: fixedT(viewer.language, "projects")("flags.add"), project });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, FlagForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await decideFlag(viewer, { projectId, ...parsed.value });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#flags`,
    saved: fixedT(viewer.language, "projects")("saved.flag"),
    fields: { "not-suggested": "flag" },
  });
}

export default function AddFlag() {
  const { project } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const back = `/projects/${project.id}#flags`;
  const open = priorityFlags.filter(
    (flag) => !project.decided.some((one) => one.flag === flag && one.state === "confirmed"),
  );
  return (
    <FormFrame project={project} title={t("flags.add")} anchor="#flags">
      <Form errors={failed?.errors} values={failed?.values} escapeHref={back} idPrefix="f">
        <input type="hidden" name="intent" value="add" />
        <p className="max-w-measure text-muted">{t("flags.intro")}</p>
        <FormGrid>
          <Select
            name="flag"
            label={t("flags.flag")}
            required
            options={open.map((value) => ({ value, label: name("priorityFlag", value) }))}
          />
          <TextInput name="reason" label={t("flags.reason")} required maxLength={300} />
        </FormGrid>
        <SubmitRow cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
