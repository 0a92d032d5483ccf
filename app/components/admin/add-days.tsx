import { RadioGroup } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { Section } from "~/components/ui/card";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";

/** The form that enters a holiday or a make-up day, or several days on end. */
export function AddDays({ failed }: { failed?: { errors: FormErrorsByName; values: FormValues } }) {
  const { t } = useTranslation("dictionaries");
  return (
    <Section id="add" title={t("calendar.add")}>
      <Form errors={failed?.errors} values={failed?.values}>
        <FormGrid>
          <DateInput name="from" label={t("calendar.from")} required />
          <DateInput name="to" label={t("calendar.to")} />
          <RadioGroup
            name="kind"
            label={t("calendar.kind")}
            required
            inline
            wide
            options={[
              { value: "holiday", label: t("calendar.holiday") },
              { value: "workday", label: t("calendar.workday") },
            ]}
          />
          <TextInput name="nameZh" label={t("calendar.nameZh")} maxLength={40} />
          <TextInput name="nameEn" label={t("calendar.nameEn")} maxLength={80} />
        </FormGrid>
        <SubmitRow />
      </Form>
    </Section>
  );
}
