import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { FormFrame } from "~/components/projects/form-frame";
import { SectionConflict } from "~/components/projects/section-conflict";
import { SectionFields } from "~/components/projects/section-fields";
import { formRecordOf } from "~/domain/projects/column-values";
import { editSection } from "~/domain/projects/edit-section.server";
import { sectionForm } from "~/domain/projects/forms/section-form";
import { isSectionKey, type SectionKey } from "~/domain/projects/project-fields";
import { getColumnNames, getSectionForm } from "~/domain/projects/project-form.server";
import { toFormValues } from "~/http/form-result";
import { forbidden, notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** One section of a project as a form. Somebody else's change meanwhile is shown beside one's own, field by field. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const section = sectionOf(params["section"]);
  const project = await getSectionForm(viewer, requireId(params, "projectId"), section);
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  const t = fixedT(viewer.language, "projects");
  const record = { ...formRecordOf(section, project.columns, viewer.language), ...investorOf(project) };
  return json({
    title: t("edit.title", { section: t(`section.${section}`), name: project.name }),
    section,
    project,
    values: toFormValues(record),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const section = sectionOf(params["section"]);
  const form = await request.formData();
  const parsed = parseForm(form, sectionForm(section));
  if (!parsed.ok)
    return json({ errors: parsed.errors, values: parsed.values, conflict: null, names: {} }, { status: 422 });

  const result = await editSection(viewer, { projectId, section, ...parsed.value });
  const t = fixedT(viewer.language, "projects");
  if (result.ok) {
    const message = result.isChanged ? t("saved.section", { section: t(`section.${section}`) }) : t("saved.nothing");
    return redirectWithToast(`/projects/${projectId}#${section}`, { kind: "success", message });
  }
  switch (result.reason) {
    case "not-found":
      throw notFound("Project");
    case "forbidden":
      throw forbidden();
    case "stranger":
      return json(
        {
          errors: { [result.field]: ["projects:refused.stranger"] },
          values: formValuesOf(form),
          conflict: null,
          names: {},
        },
        { status: 422 },
      );
    case "changed-meanwhile": {
      const names = await getColumnNames(viewer, [result.conflict.theirs, result.conflict.mine]);
      return json({ errors: {}, values: formValuesOf(form), conflict: result.conflict, names }, { status: 409 });
    }
  }
}

function sectionOf(text: string | undefined): SectionKey {
  if (!text || !isSectionKey(text)) throw notFound("Section");
  return text;
}

/** The investor stands in its form by name, not by id. */
function investorOf({ columns, investorName }: { columns: Record<string, unknown>; investorName: string | null }) {
  return "investorId" in columns
    ? { investorId: investorName, investorIsAnonymous: columns["investorIsAnonymous"] }
    : {};
}

export default function EditSection() {
  const { section, project, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const back = `/projects/${project.id}#${section}`;
  const base = typeof answer?.values["base"] === "string" ? answer.values["base"] : JSON.stringify(project.columns);
  const version = typeof answer?.values["version"] === "string" ? Number(answer.values["version"]) : project.version;
  return (
    <FormFrame project={project} title={t(`section.${section}`)} anchor={`#${section}`}>
      {answer?.conflict ? (
        <SectionConflict
          section={section}
          conflict={answer.conflict}
          names={answer.names}
          values={answer.values}
          backHref={back}
        />
      ) : (
        <Form
          errors={answer?.errors}
          values={answer?.values ?? values}
          version={version}
          draft={`project-${project.id}-${section}`}
          escapeHref={back}
          idPrefix="f"
        >
          <input type="hidden" name="base" value={base} />
          <FormGrid>
            <SectionFields section={section} offers={project} />
          </FormGrid>
          <SubmitRow cancelHref={back} />
        </Form>
      )}
    </FormFrame>
  );
}
