import { Select } from "~/components/forms/select";
import { TextInput } from "~/components/forms/text-input";
import { departmentFunctions } from "~/domain/measures/catalog";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** What an org is called, and for a department what it does. */
export function OrgNameFields({ isDepartment }: { isDepartment: boolean }) {
  const { t } = useTranslation("admin");
  const name = useCodeName();
  return (
    <>
      <TextInput name="nameZh" label={t("orgs.nameZh")} maxLength={80} required />
      <TextInput name="nameEn" label={t("orgs.nameEn")} maxLength={120} required />
      {isDepartment ? (
        <Select
          name="function"
          label={t("orgs.function")}
          help={t("orgs.functionHelp")}
          required
          options={departmentFunctions.map((value) => ({ value, label: name("department", value) }))}
        />
      ) : null}
    </>
  );
}
