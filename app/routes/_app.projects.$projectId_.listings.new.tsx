import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { GuardsAtField } from "~/components/projects/guards-at-field";
import { Callout } from "~/components/ui/callout";
import { listLevels } from "~/domain/projects/codes";
import { ListingForm } from "~/domain/projects/forms/record-forms";
import { getProjectForm } from "~/domain/projects/project-form.server";
import { listStates } from "~/domain/projects/record-codes";
import { recordListing } from "~/domain/projects/record-listing.server";
import { businessToday } from "~/domain/rates/rates.server";
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
  const project = await getProjectForm(viewer, requireId(params, "projectId"), "project.nominate");
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  // The zone keeps its own list.
  const levels = listLevels.filter((level) => level !== "zone" || viewer.role === "leader");
  return json({ title: fixedT(viewer.language, "projects")("listing.title"), project, levels, today: businessToday() });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, ListingForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await recordListing(viewer, { projectId, ...parsed.value });
  const saved = fixedT(viewer.language, "projects")("saved.listing");
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#lists`,
    saved,
    fields: { "not-your-list": "level" },
  });
}

export default function AddListing() {
  const { project, levels, today } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const back = `/projects/${project.id}#lists`;
  return (
    <FormFrame project={project} title={t("listing.title")} anchor="#lists">
      <Form
        errors={failed?.errors}
        values={failed?.values ?? { decidedOn: today, state: "proposed", edition: today.slice(0, 4) }}
        draft={`project-${project.id}-listing`}
        escapeHref={back}
        idPrefix="f"
        operation
      >
        <Callout kind="info">{t("listing.opens")}</Callout>
        <FormGrid>
          <Select
            name="level"
            label={t("listing.level")}
            required
            options={levels.map((value) => ({ value, label: name("listLevel", value) }))}
          />
          <TextInput name="listName" label={t("listing.listName")} required maxLength={120} />
          <TextInput name="edition" label={t("listing.edition")} required maxLength={60} />
          <Select
            name="state"
            label={t("listing.state")}
            required
            emptyLabel={null}
            options={listStates.map((value) => ({ value, label: name("listState", value) }))}
          />
          <DateInput name="decidedOn" label={t("listing.decidedOn")} required />
          <TextInput name="document" label={t("listing.document")} />
          <Textarea name="reason" label={t("listing.reason")} maxLength={1000} rows={2} />
          <GuardsAtField name="reason" />
        </FormGrid>
        <SubmitRow cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
