import { createContext, useContext } from "react";
import { type FormErrorsByName, type FormValues, messageOf } from "~/http/form-result";
import { useTranslation } from "~/i18n/use-translation";

export type FormState = {
  idPrefix: string;
  values: FormValues;
  errors: FormErrorsByName;
  /** Labels by field name, filled while the fields render, for the summary of errors that renders after them. */
  labels: Map<string, string>;
};

export const FormContext = createContext<FormState | null>(null);

const outside: FormState = { idPrefix: "", values: {}, errors: {}, labels: new Map() };

export type FieldFacts = {
  id: string;
  /** What was typed, or what is stored. */
  value: string;
  list: string[];
  errors: string[];
  /** The form was refused: the summary of what is wrong takes the focus, no field of its own does. */
  isRefused: boolean;
  helpId: string;
  errorId: string;
};

/** What a control needs to know about its field: its id, its value and what is wrong with it. */
export function useField(name: string, label: string, given?: string | string[]): FieldFacts {
  const { t } = useTranslation("forms");
  const form = useContext(FormContext) ?? outside;
  const key = name.replace(/\[\]$/, "");
  form.labels.set(key, label);
  const id = fieldId(form.idPrefix, name);
  const held = form.values[key] ?? given ?? "";
  return {
    id,
    value: Array.isArray(held) ? (held[0] ?? "") : held,
    list: Array.isArray(held) ? held : held === "" ? [] : [held],
    errors: (form.errors[key] ?? []).map((message) => messageOf(message, t)),
    isRefused: Object.keys(form.errors).length > 0,
    helpId: `${id}-help`,
    errorId: `${id}-error`,
  };
}

/** The anchor of a field is its name: `landAreaMu`; `contact.name` is `contact-name`. Links of missing items lead to it. */
export function fieldId(idPrefix: string, name: string): string {
  const id = name.replace(/[^\w]+/g, "-").replace(/-$/, "");
  return idPrefix ? `${idPrefix}-${id}` : id;
}

/** The ids of help and error that exist, for aria-describedby. */
export function describedBy(field: FieldFacts, hasHelp: boolean): string | undefined {
  const ids = [hasHelp && field.helpId, field.errors.length > 0 && field.errorId].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
