import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";
import { controlProps } from "./text-input";

type NumberInputProps = FieldProps & {
  value?: string;
  /** Part of the field: 亩, 人, 万元/亩, %. */
  unit?: string;
  /** Whole numbers only: asks a phone for digits without a point. */
  whole?: boolean;
  placeholder?: string;
};

/** A number with its unit. Text inside, so that 1,200 works; parse it with `numberField` or `wholeField`. */
export function NumberInput({
  name,
  label,
  help,
  required,
  wide,
  disabled,
  value,
  unit,
  whole = false,
  placeholder,
}: NumberInputProps) {
  const field = useField(name, label, value);
  const input = (
    <input
      {...controlProps(field, { name, required, disabled, help })}
      type="text"
      inputMode={whole ? "numeric" : "decimal"}
      autoComplete="off"
      maxLength={30}
      placeholder={placeholder}
      defaultValue={field.value}
    />
  );
  return (
    <FieldFrame field={field} label={label} help={help} required={required} wide={wide}>
      {unit ? (
        <span className="control-group">
          {input}
          <span className="control-unit">{unit}</span>
        </span>
      ) : (
        input
      )}
    </FieldFrame>
  );
}
