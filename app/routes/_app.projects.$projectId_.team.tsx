import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckboxGroup } from "~/components/forms/choices";
import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { FormFrame } from "~/components/projects/form-frame";
import { Callout } from "~/components/ui/callout";
import { changeTeam } from "~/domain/projects/change-team.server";
import { TeamForm } from "~/domain/projects/forms/record-forms";
import { getTeamForm } from "~/domain/projects/project-form.server";
import { answerCommand } from "~/http/answer-command.server";
import { toFormValues } from "~/http/form-result";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getTeamForm(viewer, requireId(params, "projectId"));
  if (!project) throw notFound("Project");
  return json({ title: fixedT(viewer.language, "projects")("team.title"), project });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, TeamForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await changeTeam(viewer, { projectId, ...parsed.value });
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#team`,
    saved: fixedT(viewer.language, "projects")("saved.team"),
  });
}

type Role = {
  name: `${"officer" | "serviceOfficer" | "responsibleLeader" | "verifier" | "aftercareOfficer"}Id`;
  list: "officers" | "staff" | "leaders" | "verifiers";
  help?: "help.verifierId";
};

/** Who can be named on a project, and from which of the zone's people. */
const roles: Role[] = [
  { name: "officerId", list: "officers" },
  { name: "serviceOfficerId", list: "staff" },
  { name: "responsibleLeaderId", list: "leaders" },
  { name: "verifierId", list: "verifiers", help: "help.verifierId" },
  { name: "aftercareOfficerId", list: "staff" },
];

export default function Team() {
  const { project } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("projects");
  const back = `/projects/${project.id}#team`;
  const people = (list: { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormFrame project={project} title={t("team.title")} anchor="#team">
      {project.isAllowed ? (
        <Form
          errors={failed?.errors}
          values={failed?.values ?? toFormValues(project.team)}
          escapeHref={back}
          idPrefix="f"
        >
          {/* After a refusal the form stands on the team as it is now: saving again means it. */}
          <input type="hidden" name="team" value={project.key} />
          <p className="max-w-measure text-muted">{t("team.intro")}</p>
          <FormGrid>
            {roles.map(({ name, list, help }) => (
              <Select
                key={name}
                name={name}
                label={t(`field.${name}`)}
                {...(help ? { help: t(help) } : {})}
                emptyLabel={t("team.none")}
                options={people(project[list])}
              />
            ))}
          </FormGrid>
          <CheckboxGroup
            name="coOfficerIds[]"
            label={t("field.coOfficerIds")}
            inline
            options={people(project.officers)}
          />
          <SubmitRow cancelHref={back} />
        </Form>
      ) : (
        <Callout kind="info" title={t("team.leaderOnly")} />
      )}
    </FormFrame>
  );
}
