import type { ReactNode } from "react";
import { FieldNotes, type FieldProps, FieldSet } from "./field";
import { describedBy, useField } from "./form-context";

export type Choice = { value: string; label: ReactNode; help?: ReactNode; isDisabled?: boolean };

type CheckboxProps = Omit<FieldProps, "required"> & { checked?: boolean };

/** One yes or no, sent as `on` when ticked. Parse it with `tickField`. */
export function Checkbox({ name, label, help, wide, disabled, checked }: CheckboxProps) {
  const field = useField(name, label, checked ? "on" : "");
  return (
    <div className={wide ? "field field-wide" : "field"}>
      <label className="choice" htmlFor={field.id}>
        <input
          type="checkbox"
          id={field.id}
          name={name}
          value="on"
          defaultChecked={field.value === "on" || field.value === "true"}
          disabled={disabled}
          aria-invalid={field.errors.length > 0 ? true : undefined}
          aria-describedby={describedBy(field, Boolean(help))}
        />
        {label}
      </label>
      <FieldNotes field={field} help={help} />
    </div>
  );
}

type RadioGroupProps = FieldProps & { value?: string; options: Choice[]; inline?: boolean };

export function RadioGroup({
  name,
  label,
  help,
  required,
  wide,
  disabled,
  value,
  options,
  inline = false,
}: RadioGroupProps) {
  const field = useField(name, label, value);
  return (
    <FieldSet field={field} label={label} help={help} required={required} wide={wide}>
      <Choices
        type="radio"
        name={name}
        options={options}
        chosen={[field.value]}
        disabled={disabled}
        inline={inline}
        id={field.id}
      />
    </FieldSet>
  );
}

type CheckboxGroupProps = FieldProps & { value?: string[]; options: Choice[]; inline?: boolean };

/** Several of a few. The name ends in `[]`, so that one tick is a list too. Parse it with `listField`. */
export function CheckboxGroup({
  name,
  label,
  help,
  required,
  wide,
  disabled,
  value,
  options,
  inline = false,
}: CheckboxGroupProps) {
  const field = useField(name, label, value);
  return (
    <FieldSet field={field} label={label} help={help} required={required} wide={wide}>
      <Choices
        type="checkbox"
        name={name}
        options={options}
        chosen={field.list}
        disabled={disabled}
        inline={inline}
        id={field.id}
      />
    </FieldSet>
  );
}

type ChoicesProps = {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  options: Choice[];
  chosen: string[];
  disabled?: boolean;
  inline: boolean;
};

function Choices({ type, id, name, options, chosen, disabled, inline }: ChoicesProps) {
  return (
    <div className={inline ? "flex flex-wrap gap-x-6" : undefined}>
      {options.map((option) => (
        <label key={option.value} className="choice" htmlFor={`${id}-${option.value}`}>
          <input
            type={type}
            id={`${id}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            disabled={disabled || option.isDisabled}
          />
          <span>
            {option.label}
            {option.help ? <span className="choice-help">{option.help}</span> : null}
          </span>
        </label>
      ))}
    </div>
  );
}
