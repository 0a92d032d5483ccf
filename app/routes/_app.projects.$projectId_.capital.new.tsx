import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { MoneyInput } from "~/components/forms/money-input";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { FormFrame } from "~/components/projects/form-frame";
import { CapitalForm } from "~/domain/projects/forms/record-forms";
import { getProofForm } from "~/domain/projects/project-form.server";
import { recordCapital } from "~/domain/projects/record-capital.server";
import { capitalKinds } from "~/domain/projects/record-codes";
import { countryNames } from "~/domain/reference/countries";
import { answerCommand } from "~/http/answer-command.server";
import { forbidden, notFound } from "~/http/not-found";
import { parseForm, parseSearch } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { choiceField } from "~/values/form-fields";

const Search = z.object({ kind: choiceField(capitalKinds).default("foreign_capital") });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const project = await getProofForm(viewer, requireId(params, "projectId"), "project.record");
  if (!project) throw notFound("Project");
  if (!project.isAllowed) throw forbidden();
  return json({
    title: fixedT(viewer.language, "projects")("capital.title"),
    project,
    kind: parseSearch(request, Search).kind,
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const projectId = requireId(params, "projectId");
  const form = await request.formData();
  const parsed = parseForm(form, CapitalForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await recordCapital(viewer, { projectId, ...parsed.value });
  const saved = fixedT(viewer.language, "projects")("saved.capital");
  return answerCommand(result, {
    form,
    to: `/projects/${projectId}#capital`,
    saved,
    fields: { "unknown-evidence": "evidenceId" },
  });
}

export default function AddCapital() {
  const { project, kind } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t, language } = useTranslation("projects");
  const name = useCodeName();
  const back = `/projects/${project.id}#capital`;
  return (
    <FormFrame project={project} title={t("capital.title")} anchor="#capital">
      <Form
        errors={failed?.errors}
        values={failed?.values ?? { kind, "amount.unit": kind === "foreign_capital" ? "USD_wan" : "CNY_wan" }}
        draft={`project-${project.id}-capital`}
        escapeHref={back}
        idPrefix="f"
        operation
      >
        <FormGrid>
          <Select
            name="kind"
            label={t("capital.kind")}
            required
            emptyLabel={null}
            options={capitalKinds.map((value) => ({ value, label: name("capitalKind", value) }))}
          />
          <MoneyInput name="amount" label={t("capital.amount")} required />
          <DateInput name="arrivedOn" label={t("capital.arrivedOn")} required />
          <TextInput
            name="viaCountry"
            label={t("capital.via")}
            help={t("capital.viaHelp")}
            suggestions={countryNames(language)}
          />
          <Select
            name="evidenceId"
            label={t("capital.evidence")}
            options={project.files.map((file) => ({
              value: file.id,
              label: `${name("evidenceKind", file.kind)} · ${file.name}`,
            }))}
          />
          <TextInput name="note" label={t("capital.note")} />
        </FormGrid>
        <SubmitRow cancelHref={back} />
      </Form>
    </FormFrame>
  );
}
