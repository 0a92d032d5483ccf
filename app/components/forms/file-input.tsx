import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";
import { controlProps } from "./text-input";

type FileInputProps = FieldProps & {
  /** Endings offered in the chooser: `.pdf,.jpg`. The server looks at the content, not at the name. */
  accept?: string;
  multiple?: boolean;
};

/** Files to send; its form is `multipart` and posted to an upload address. */
export function FileInput({ name, label, help, required, wide, disabled, accept, multiple }: FileInputProps) {
  const field = useField(name, label);
  return (
    <FieldFrame field={field} label={label} help={help} required={required} wide={wide}>
      <input
        {...controlProps(field, { name, required, disabled, help })}
        type="file"
        accept={accept}
        multiple={multiple}
      />
    </FieldFrame>
  );
}
