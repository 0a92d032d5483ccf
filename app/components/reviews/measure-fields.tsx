import { Checkbox } from "~/components/forms/choices";
import { DateInput } from "~/components/forms/date-input";
import { FormGrid } from "~/components/forms/form";
import { Select } from "~/components/forms/select";
import { Textarea, TextInput } from "~/components/forms/text-input";
import { beneficiaries, departmentFunctions, measureNatures, modalities, standings } from "~/domain/measures/catalog";
import { needCategories } from "~/domain/needs/categories";
import type { MeasureValues } from "~/domain/policies/review/review-values";
import type { CodeGroup } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { ConditionFields } from "./condition-fields";
import { TriggerFields } from "./trigger-fields";
import { useLooseName } from "./use-loose-name";

const leastCategories = 3;
const freeDepartments = 2;

/** Every value of one measure, to change. */
export function MeasureFields({ values, index }: { values: MeasureValues; index: number }) {
  const { t } = useTranslation("reviews");
  const name = useLooseName();
  const field = (key: string) => `m.${index}.${key}`;
  const choices = (group: CodeGroup, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: name(group, value) }));
  const categories = Math.max(leastCategories, values.categories.length + 1);
  const departments = values.departments.length + freeDepartments;
  return (
    <div className="flex flex-col gap-4">
      <FormGrid>
        <TextInput name={field("titleZh")} label={t("field.titleZh")} required maxLength={60} />
        <TextInput name={field("titleEn")} label={t("field.titleEn")} help={t("enNote")} maxLength={200} />
        <Textarea
          name={field("summaryZh")}
          label={t("field.summaryZh")}
          help={t("field.summaryNote")}
          required
          rows={3}
        />
        <Textarea name={field("summaryEn")} label={t("field.summaryEn")} help={t("enNote")} rows={2} />
        <Textarea name={field("howToZh")} label={t("field.howToZh")} rows={2} wide={false} />
        <Textarea name={field("howToEn")} label={t("field.howToEn")} rows={2} wide={false} />
        <Select
          name={field("modality")}
          label={t("field.modality")}
          required
          options={choices("modality", modalities)}
        />
        <Select
          name={field("nature")}
          label={t("field.nature")}
          required
          options={choices("measureNature", measureNatures)}
        />
        <Select
          name={field("beneficiary")}
          label={t("field.beneficiary")}
          required
          options={choices("beneficiary", beneficiaries)}
        />
        {Array.from({ length: categories }, (_, at) => (
          <Select
            key={field(`category.${at}`)}
            name={field(`category.${at}`)}
            label={t("field.categoryAt", { at: at + 1 })}
            help={at === 0 ? t("field.categoryNote") : undefined}
            options={choices("needCategory", needCategories)}
          />
        ))}
      </FormGrid>
      <ConditionFields rows={values.conditions} measure={index} />
      <fieldset className="min-w-0 border-0 p-0">
        <legend className="review-legend">{t("field.department")}</legend>
        <p className="mb-2 text-xs text-faint">{t("departmentsMore")}</p>
        <FormGrid>
          {Array.from({ length: departments }, (_, at) => (
            <div key={field(`d.${at}`)} className="flex flex-col gap-1">
              <Select
                name={field(`d.${at}.code`)}
                label={t("field.departmentAt", { at: at + 1 })}
                options={choices("department", departmentFunctions)}
              />
              <Checkbox name={field(`d.${at}.ours`)} label={t("field.ourReading")} />
            </div>
          ))}
        </FormGrid>
      </fieldset>
      <FormGrid>
        <Select
          name={field("standing")}
          label={t("field.standing")}
          required
          options={choices("standing", standings)}
        />
        <TextInput name={field("standingReasonZh")} label={t("field.standingReasonZh")} required maxLength={500} />
        <TextInput name={field("standingReasonEn")} label={t("field.standingReasonEn")} maxLength={500} />
        <DateInput name={field("validFrom")} label={t("field.validFrom")} />
        <DateInput name={field("validTo")} label={t("field.validTo")} />
        <Textarea name={field("terms")} label={t("field.terms")} help={t("field.termsNote")} rows={2} />
      </FormGrid>
      <TriggerFields rows={values.triggers} measure={index} />
    </div>
  );
}
