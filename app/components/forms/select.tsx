import { useTranslation } from "~/i18n/use-translation";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";
import { controlProps } from "./text-input";

export type Option = { value: string; label: string; isDisabled?: boolean };
export type OptionGroup = { label: string; options: Option[] };

type SelectProps = FieldProps & {
  value?: string;
  options: (Option | OptionGroup)[];
  /** The empty choice: 请选择 unless given; null leaves it out. */
  emptyLabel?: string | null;
};

/** A native select. */
export function Select({ name, label, help, required, wide, disabled, value, options, emptyLabel }: SelectProps) {
  const { t } = useTranslation("forms");
  const field = useField(name, label, value);
  return (
    <FieldFrame field={field} label={label} help={help} required={required} wide={wide}>
      <select {...controlProps(field, { name, required, disabled, help })} defaultValue={field.value}>
        {emptyLabel === null ? null : <option value="">{emptyLabel ?? t("chooseOne")}</option>}
        {options.map((option) =>
          "options" in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(toOption)}
            </optgroup>
          ) : (
            toOption(option)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function toOption({ value, label, isDisabled }: Option) {
  return (
    <option key={value} value={value} disabled={isDisabled}>
      {label}
    </option>
  );
}
