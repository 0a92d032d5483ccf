import type { ReactNode } from "react";
import { FieldFrame, type FieldProps } from "./field";
import { describedBy, type FieldFacts, useField } from "./form-context";

type TextInputProps = FieldProps & {
  value?: string;
  type?: "text" | "email" | "tel" | "url" | "password" | "search";
  maxLength?: number;
  placeholder?: string;
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url";
  /** Offered while typing, not enforced: a native datalist. */
  suggestions?: string[];
  /** Personal data: never kept as a draft in the browser. */
  isPrivate?: boolean;
  readOnly?: boolean;
  autoFocus?: boolean;
};

export function TextInput({
  name,
  label,
  help,
  required,
  wide,
  disabled,
  value,
  suggestions,
  isPrivate,
  autoFocus,
  ...rest
}: TextInputProps) {
  const field = useField(name, label, value);
  const listId = suggestions ? `${field.id}-list` : undefined;
  return (
    <FieldFrame field={field} label={label} help={help} required={required} wide={wide}>
      <input
        {...controlProps(field, { name, required, disabled, help })}
        type="text"
        autoComplete="off"
        maxLength={400}
        list={listId}
        data-private={isPrivate ? "" : undefined}
        {...rest}
        {...(field.isRefused ? {} : { autoFocus })}
        defaultValue={rest.type === "password" ? undefined : field.value}
      />
      {suggestions ? (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
    </FieldFrame>
  );
}

type TextareaProps = FieldProps & { value?: string; rows?: number; maxLength?: number; placeholder?: string };

/** A longer text; grows with what is typed. Spans both columns unless told otherwise. */
export function Textarea({
  name,
  label,
  help,
  required,
  wide = true,
  disabled,
  value,
  rows = 3,
  maxLength = 4000,
  placeholder,
}: TextareaProps) {
  const field = useField(name, label, value);
  return (
    <FieldFrame field={field} label={label} help={help} required={required} wide={wide}>
      <textarea
        {...controlProps(field, { name, required, disabled, help })}
        rows={rows}
        maxLength={maxLength}
        placeholder={placeholder}
        defaultValue={field.value}
      />
    </FieldFrame>
  );
}

type ControlFacts = { name: string; required?: boolean; disabled?: boolean; help?: ReactNode };

/** The attributes every control shares. */
export function controlProps(field: FieldFacts, { name, required, disabled, help }: ControlFacts) {
  return {
    id: field.id,
    name,
    className: "control",
    required,
    disabled,
    "aria-invalid": field.errors.length > 0 ? true : undefined,
    "aria-describedby": describedBy(field, Boolean(help)),
  };
}
