import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { Section } from "~/components/ui/card";
import { timeZones } from "~/domain/people/auth-forms";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";

export type Failed = { errors: FormErrorsByName; values: FormValues };
type Profile = { name: string; email: string; language: string; timeZone: string };

/** What a person may change about themselves. */
export function ProfileSection({ profile, failed }: { profile: Profile; failed?: Failed }) {
  const { t } = useTranslation("account");
  const { t: tAuth } = useTranslation("auth");
  return (
    <Section id="profile" title={t("profile")}>
      <Form errors={failed?.errors} values={failed?.values ?? profile}>
        <input type="hidden" name="intent" value="profile" />
        <FormGrid>
          <TextInput name="name" label={t("name")} autoComplete="name" maxLength={60} required />
          <TextInput name="email" label={t("email")} help={t("emailHelp")} value={profile.email} disabled />
          <Select
            name="language"
            label={t("language")}
            emptyLabel={null}
            options={[
              { value: "zh-CN", label: tAuth("languages.zh") },
              { value: "en", label: tAuth("languages.en") },
            ]}
          />
          <Select
            name="timeZone"
            label={t("timeZone")}
            help={t("timeZoneHelp")}
            emptyLabel={null}
            options={timeZones.map((zone) => ({ value: zone, label: t(`zones.${zone}`) }))}
          />
        </FormGrid>
        <SubmitRow />
      </Form>
    </Section>
  );
}
