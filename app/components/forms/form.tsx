import type { ReactNode } from "react";
import { classNames } from "~/components/ui/class-names";
import type { FormErrorsByName, FormValues } from "~/http/form-result";
import { FormContext } from "./form-context";
import { FormErrors } from "./form-errors";

type FormProps = {
  action?: string;
  method?: "post" | "get";
  /** From the failed action: `actionData.errors`. */
  errors?: FormErrorsByName;
  /** What was typed (`actionData.values`), else what is stored (`toFormValues(record)`). */
  values?: FormValues;
  /** Before the ids of the fields; needed where two forms of a page share field names. */
  idPrefix?: string;
  /** Keeps what is typed in the tab under this key until it is saved, and warns before leaving. */
  draft?: string;
  /** Sends a fresh `operationId`, so that a second click has no second effect. */
  operation?: boolean;
  /** The version of the record being edited, sent as `version`. */
  version?: number;
  /** What is shown was typed and is not stored, though nothing is wrong with it. */
  isUnsaved?: boolean;
  /** With files. */
  multipart?: boolean;
  /** Escape leads here: the page in view mode. */
  escapeHref?: string;
  className?: string;
  children: ReactNode;
};

/** A form that works without script: it is posted, checked on the server and shown again with what was typed. */
export function Form(props: FormProps) {
  const { action, method = "post", errors = {}, values = {}, idPrefix = "", draft, operation, version } = props;
  const state = { idPrefix, values, errors, labels: new Map<string, string>() };
  return (
    <FormContext.Provider value={state}>
      <form
        action={action}
        method={method}
        encType={props.multipart ? "multipart/form-data" : undefined}
        noValidate
        className={classNames("flex flex-col gap-4", props.className)}
        data-draft={draft}
        data-escape={props.escapeHref}
        data-unsaved={props.isUnsaved ? "" : undefined}
        data-has-errors={Object.keys(errors).length > 0 ? "" : undefined}
      >
        {operation ? <input type="hidden" name="operationId" value={crypto.randomUUID()} /> : null}
        {version !== undefined ? <input type="hidden" name="version" value={version} /> : null}
        {props.children}
        <FormErrors />
      </form>
    </FormContext.Provider>
  );
}

/** Two columns from 640 px; a field with `wide` spans both. */
export function FormGrid({ children }: { children: ReactNode }) {
  return <div className="form-grid">{children}</div>;
}

/** A titled group of fields. */
export function FormGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 border-0 p-0">
      <legend className="mb-2 p-0 text-base font-semibold">{title}</legend>
      <FormGrid>{children}</FormGrid>
    </fieldset>
  );
}
