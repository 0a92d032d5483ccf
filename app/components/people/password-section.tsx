import { Form, FormGrid } from "~/components/forms/form";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { Section } from "~/components/ui/card";
import { useTranslation } from "~/i18n/use-translation";
import { NewPasswordFields } from "./new-password-fields";
import type { Failed } from "./profile-section";

export function PasswordSection({ failed }: { failed?: Failed }) {
  const { t } = useTranslation("account");
  return (
    <Section id="password" title={t("password")} meta={t("passwordHelp")}>
      <Form errors={failed?.errors} idPrefix="password">
        <input type="hidden" name="intent" value="password" />
        <FormGrid>
          <TextInput
            name="current"
            type="password"
            autoComplete="current-password"
            label={t("currentPassword")}
            maxLength={1000}
            required
            isPrivate
            wide
          />
          <NewPasswordFields />
        </FormGrid>
        <SubmitRow label={t("changePassword")} />
      </Form>
    </Section>
  );
}
