import { IconButton } from "~/components/ui/button";
import { useTranslation } from "~/i18n/use-translation";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";
import { controlProps } from "./text-input";

/** A calendar day, typed as 2026-11-21 or 20261121, or picked where the script runs. Parse it with `dateField`. */
export function DateInput({ name, label, help, required, wide, disabled, value }: FieldProps & { value?: string }) {
  const { t } = useTranslation("forms");
  const field = useField(name, label, value);
  return (
    <FieldFrame field={field} label={label} help={help} required={required} wide={wide}>
      <span className="relative block">
        <input
          {...controlProps(field, { name, required, disabled, help })}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          placeholder={t("datePlaceholder")}
          title={t("dateHint")}
          defaultValue={field.value}
          data-date=""
        />
        {disabled ? null : (
          <span className="absolute inset-y-0 right-[5px] flex items-center" data-needs-script="">
            <IconButton
              type="button"
              size="small"
              icon="calendar"
              label={t("pickDate", { label })}
              data-date-for={field.id}
            />
          </span>
        )}
      </span>
    </FieldFrame>
  );
}
