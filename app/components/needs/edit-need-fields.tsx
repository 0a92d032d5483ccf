import { FormGroup } from "~/components/forms/form";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { GuardsAtField } from "~/components/projects/guards-at-field";
import { isCoreCategory, type NeedCategory } from "~/domain/needs/categories";
import type { DepartmentChoice } from "~/domain/needs/departments.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { AssigneeSelect } from "./assignee-select";
import { MeasuredInputs } from "./measured-inputs";

type EditNeedFieldsProps = { category: NeedCategory; departments: DepartmentChoice[]; current: string };

/** The fields of a need that can be changed. */
export function EditNeedFields({ category, departments, current }: EditNeedFieldsProps) {
  const { t } = useTranslation("needs");
  const name = useCodeName();
  return (
    <>
      <FormGroup title={t("raise.about")}>
        <TextInput name="title" label={t("fields.title")} help={t("fields.titleHelp")} maxLength={120} required wide />
        <GuardsAtField name="title" />
        <Textarea name="detail" label={t("fields.detail")} help={t("fields.detailHelp")} rows={4} />
        <GuardsAtField name="detail" />
      </FormGroup>
      {isCoreCategory(category) && category !== "entry_exit" ? (
        <FormGroup title={t("raise.measured", { category: name("needCategory", category) })}>
          <MeasuredInputs category={category} />
        </FormGroup>
      ) : null}
      <FormGroup title={t("raise.who")}>
        <AssigneeSelect departments={departments} current={current} />
      </FormGroup>
    </>
  );
}
