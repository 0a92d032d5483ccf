import type { TFunction } from "i18next";
import type { FormErrorsByName, FormValues } from "~/values/form-values";

export type { FormErrorsByName, FormValues };

export type ParsedForm<Value> =
  | { ok: true; value: Value }
  | { ok: false; errors: FormErrorsByName; values: FormValues };

const key = /^([a-z]+:[\w.-]+)(?:\?(.*))?$/i;

/** The words of a message: a dictionary key with parameters (`forms:tooLong?max=120`), or plain text as it is. */
export function messageOf(message: string, t: TFunction<"forms">): string {
  const match = key.exec(message);
  if (!match?.[1]) return message;
  const parameters = Object.fromEntries(new URLSearchParams(match[2] ?? ""));
  // A key that arrives as data is beyond what the key type can follow.
  return (t as (key: string, options: object) => string)(match[1], parameters);
}

/**
 * A stored record as form values: nested objects become dotted names, nothing becomes "", true becomes "on".
 */
export function toFormValues(record: Record<string, unknown>): FormValues {
  const values: FormValues = {};
  collect(record, "", values);
  return values;
}

function collect(record: object, prefix: string, into: FormValues): void {
  for (const [name, value] of Object.entries(record)) {
    const path = prefix + name;
    if (value === null || value === undefined || value === false) into[path] = "";
    else if (value === true) into[path] = "on";
    else if (Array.isArray(value) && value.every((item) => typeof item === "string")) into[path] = value;
    else if (typeof value === "object") collect(value, `${path}.`, into);
    else into[path] = String(value);
  }
}
