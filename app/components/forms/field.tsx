import type { ReactNode } from "react";
import { classNames } from "~/components/ui/class-names";
import { Icon } from "~/components/ui/icon";
import { useTranslation } from "~/i18n/use-translation";
import { describedBy, type FieldFacts } from "./form-context";

/** What every field takes. Value and errors come from the `Form` around it; `value` is for when there is none. */
export type FieldProps = {
  /** Dotted for nested values: `contact.name`; ending in `[]` for a list. */
  name: string;
  label: string;
  help?: ReactNode;
  required?: boolean;
  /** Over both columns of a `FormGrid`. */
  wide?: boolean;
  disabled?: boolean;
};

type FieldFrameProps = { field: FieldFacts; children: ReactNode } & Pick<
  FieldProps,
  "label" | "help" | "required" | "wide"
>;

/** Label above, help under, error under with what to do; required ones are marked by word. */
export function FieldFrame({ field, label, help, required, wide, children }: FieldFrameProps) {
  return (
    <div className={classNames("field", wide && "field-wide")}>
      <label className="field-label" htmlFor={field.id}>
        {label}
        <RequiredMark required={required} />
      </label>
      {children}
      <FieldNotes field={field} help={help} />
    </div>
  );
}

/** The same for a group of choices. */
export function FieldSet({ field, label, help, required, wide, children }: FieldFrameProps) {
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      className={classNames("field", wide && "field-wide")}
      aria-describedby={describedBy(field, Boolean(help))}
    >
      <legend className="field-label">
        {label}
        <RequiredMark required={required} />
      </legend>
      {children}
      <FieldNotes field={field} help={help} />
    </fieldset>
  );
}

function RequiredMark({ required }: { required?: boolean }) {
  const { t } = useTranslation("common");
  return required ? <span className="field-mark">{t("required")}</span> : null;
}

export function FieldNotes({ field, help }: { field: FieldFacts; help?: ReactNode }) {
  return (
    <>
      {help ? (
        <p className="field-help" id={field.helpId}>
          {help}
        </p>
      ) : null}
      {field.errors.length > 0 ? (
        <p className="field-error" id={field.errorId}>
          <Icon name="warning" />
          <span>{field.errors.join(" ")}</span>
        </p>
      ) : null}
    </>
  );
}
