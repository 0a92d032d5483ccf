import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdminTabs } from "~/components/admin/admin-tabs";
import { CheckboxGroup } from "~/components/forms/choices";
import { Form, FormGrid } from "~/components/forms/form";
import { NumberInput } from "~/components/forms/number-input";
import { SubmitRow } from "~/components/forms/submit-row";
import { Section } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { stages } from "~/domain/projects/codes";
import { gateItems } from "~/domain/projects/gates";
import { changeSettings, getAllSettings } from "~/domain/settings/change-setting.server";
import { formOf, ownLimitCategories, SettingsForm, settingsOf } from "~/domain/settings/settings-form";
import { toFormValues } from "~/http/form-result";
import { notFound } from "~/http/not-found";
import { formValuesOf, parseForm } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { redirectWithToast } from "~/http/toast.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const settings = await getAllSettings(viewer);
  if (!settings) throw notFound("Settings");
  return json({
    title: fixedT(viewer.language, "dictionaries")("settings.title"),
    values: toFormValues(formOf(settings)),
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const form = await request.formData();
  const parsed = parseForm(form, SettingsForm);
  if (!parsed.ok) return json({ errors: parsed.errors, values: parsed.values }, { status: 422 });
  const result = await changeSettings(viewer, settingsOf(parsed.value));
  if (!result.ok)
    return json({ errors: { "": ["dictionaries:forbidden"] }, values: formValuesOf(form) }, { status: 403 });
  return redirectWithToast("/admin/settings", {
    kind: "success",
    message: fixedT(viewer.language, "dictionaries")("saved"),
  });
}

const lightFields = [
  { name: "leadYellow", unit: "unitWorkingDays" },
  { name: "leadRed", unit: "unitWorkingDays" },
  { name: "interactionYellow", unit: "unitDays" },
  { name: "interactionRed", unit: "unitDays" },
  { name: "interactionDormant", unit: "unitDays" },
  { name: "promiseRed", unit: "unitDays" },
  { name: "investmentYellow", unit: "unitPoints" },
  { name: "investmentRed", unit: "unitPoints" },
  { name: "statisticsYellow", unit: "unitMonths" },
  { name: "statisticsRed", unit: "unitMonths" },
] as const;

export default function Settings() {
  const { values } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useTranslation("dictionaries");
  return (
    <div className="page-narrow">
      <PageHeader title={t("settings.title")} meta={<span className="max-w-measure">{t("settings.intro")}</span>} />
      <AdminTabs current="settings" keepsDictionaries />
      <Form
        errors={failed?.errors}
        values={failed?.values ?? values}
        draft="admin-settings"
        className="mt-4 grid gap-4"
      >
        <NeedLimits
          otherWorkingDays={typeof values.otherWorkingDays === "string" ? values.otherWorkingDays : undefined}
        />
        <LightLimits />
        <RequiredItems />
        <Section id="other" title={t("settings.other")}>
          <FormGrid>
            <NumberInput
              name="protectionDays"
              label={t("settings.protectionDays")}
              unit={t("settings.unitDays")}
              whole
              required
            />
            <NumberInput name="maxFileMb" label={t("settings.maxFileMb")} unit={t("settings.unitMb")} whole required />
          </FormGrid>
        </Section>
        <SubmitRow />
      </Form>
    </div>
  );
}

/** Working days by category of need; those left blank take the number for the others. */
function NeedLimits({ otherWorkingDays }: { otherWorkingDays: string | undefined }) {
  const { t } = useTranslation("dictionaries");
  const name = useCodeName();
  return (
    <Section id="needs" title={t("settings.needs")}>
      <FormGrid>
        {ownLimitCategories.map((category) => (
          <NumberInput
            key={category}
            name={`needs.${category}`}
            label={name("needCategory", category)}
            unit={t("settings.unitWorkingDays")}
            whole
            placeholder={otherWorkingDays}
          />
        ))}
        <NumberInput
          name="otherWorkingDays"
          label={t("settings.otherCategories")}
          unit={t("settings.unitWorkingDays")}
          whole
          required
        />
        <NumberInput
          name="grievanceAccept"
          label={t("settings.grievanceAccept")}
          unit={t("settings.unitWorkingDays")}
          whole
          required
        />
        <NumberInput
          name="grievanceClose"
          label={t("settings.grievanceClose")}
          unit={t("settings.unitDays")}
          whole
          required
        />
        <NumberInput name="dueSoon" label={t("settings.dueSoon")} unit={t("settings.unitWorkingDays")} whole required />
        <NumberInput
          name="leaderOverdue"
          label={t("settings.leaderOverdue")}
          unit={t("settings.unitWorkingDays")}
          whole
          required
        />
      </FormGrid>
    </Section>
  );
}

/** From when a project's light is yellow or red. */
function LightLimits() {
  const { t } = useTranslation("dictionaries");
  return (
    <Section id="lights" title={t("settings.lights")}>
      <FormGrid>
        {lightFields.map(({ name: field, unit }) => (
          <NumberInput
            key={field}
            name={field}
            label={t(`settings.${field}`)}
            unit={t(`settings.${unit}`)}
            whole
            required
          />
        ))}
      </FormGrid>
    </Section>
  );
}

/** What each stage's gate asks for. */
function RequiredItems() {
  const { t } = useTranslation("dictionaries");
  const { t: stageWords } = useTranslation("stages");
  const name = useCodeName();
  return (
    <Section id="gates" title={t("settings.gates")} meta={t("settings.gatesHelp")}>
      <div className="grid gap-4 sm:grid-cols-2">
        {stages.map((stage) => (
          <CheckboxGroup
            key={stage}
            name="required[]"
            label={name("stage", stage)}
            options={gateItems
              .filter((item) => item.stage === stage)
              .map((item) => ({ value: item.key, label: stageWords(`gate.${item.key}`, { count: 1 }) }))}
          />
        ))}
      </div>
    </Section>
  );
}
