import { RadioGroup } from "~/components/forms/choices";
import { Form, FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { SubmitRow } from "~/components/forms/submit-row";
import { TextInput } from "~/components/forms/text-input";
import { Section } from "~/components/ui/card";
import type { Role } from "~/domain/access/roles";
import type { Name } from "~/domain/access/viewer";
import { tokenLives, tokenScopes } from "~/domain/tokens/token-forms";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type TokenFormProps = {
  memberships: { id: string; role: Role; orgName: Name }[];
  errors?: FormErrorsByName;
  values: FormValues;
};

/** What a new token is for, may do and how long it lives. */
export function TokenForm({ memberships, errors, values }: TokenFormProps) {
  const { t } = useTranslation("tokens");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <Section id="new" title={t("make")} meta={t("makeHelp")}>
      <Form action="/account/tokens" errors={errors} values={values} operation>
        <input type="hidden" name="intent" value="make" />
        <FormGrid>
          <TextInput name="name" label={t("name")} help={t("nameHelp")} maxLength={60} required wide />
          <Select
            name="membershipId"
            label={t("membership")}
            help={t("membershipHelp")}
            emptyLabel={null}
            options={memberships.map((one) => ({
              value: one.id,
              label: `${pick(one.orgName)} · ${name("role", one.role)}`,
            }))}
          />
          <Select
            name="days"
            label={t("days")}
            emptyLabel={null}
            options={tokenLives.map((life) => ({ value: life, label: t(`lives.${life}`) }))}
          />
          <RadioGroup
            name="scope"
            label={t("scope")}
            wide
            options={tokenScopes.map((scope) => ({
              value: scope,
              label: t(`scopes.${scope}`),
              help: t(`scopeHelp.${scope}`),
            }))}
          />
        </FormGrid>
        <SubmitRow label={t("make")} />
      </Form>
    </Section>
  );
}
