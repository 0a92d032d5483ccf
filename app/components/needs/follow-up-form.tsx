import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid, FormGroup } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { GuardsAtField } from "~/components/projects/guards-at-field";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";

type FollowUpFormProps = {
  today: string;
  owners: { id: string; name: string }[];
  backHref: string;
  draft: string;
  failed?: { errors: FormErrorsByName; values: FormValues };
};

/** A dated entry with the next action; for a need and for a project alike. */
export function FollowUpForm({ today, owners, backHref, draft, failed }: FollowUpFormProps) {
  const { t } = useTranslation("needs");
  return (
    <Form
      errors={failed?.errors}
      values={failed?.values ?? { on: today }}
      operation
      draft={draft}
      escapeHref={backHref}
    >
      <FormGrid>
        <DateInput name="on" label={t("followUp.on")} required />
        <Textarea name="text" label={t("followUp.text")} help={t("followUp.textHelp")} required rows={4} />
        <GuardsAtField name="text" />
      </FormGrid>
      <FormGroup title={t("followUp.next")}>
        <TextInput name="nextAction" label={t("followUp.nextAction")} maxLength={200} wide />
        <DateInput name="nextOn" label={t("followUp.nextOn")} />
        <Select
          name="ownerId"
          label={t("followUp.owner")}
          options={owners.map((owner) => ({ value: owner.id, label: owner.name }))}
        />
      </FormGroup>
      <SubmitRow label={t("followUp.submit")} cancelHref={backHref} />
    </Form>
  );
}
