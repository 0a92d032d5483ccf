import type { z } from "zod";
import type { FormErrorsByName, FormValues, ParsedForm } from "./form-result";

/** More fields than any form of ours has; beyond it somebody is trying something (security case B5). */
const mostFields = 2_000;
const deepestName = 5;
const largestIndex = 199;

/**
 * Checks the shape of a posted form against its schema.
 *
 * Names with dots become nested objects (`contact.name`), numbers in them lists (`contacts.0.name`), names ending in
 * `[]` lists of their values. Blank fields and empty files are left out. Fields the schema does not know are dropped.
 * Errors and values come back under the names of the fields, ready to show the form again; messages are dictionary
 * keys for `messageOf`.
 */
export function parseForm<Schema extends z.ZodType>(form: FormData, schema: Schema): ParsedForm<z.output<Schema>> {
  const entries = [...form.entries()];
  const values = valuesOf(entries);
  if (entries.length > mostFields) return { ok: false, errors: { "": ["forms:invalid"] }, values: {} };
  const parsed = schema.safeParse(nest(entries), { error: messageFor, reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, errors: errorsOf(parsed.error.issues, values), values };
}

/** The same for the query of a GET form; what does not fit is as if it were not there. */
export function parseSearch<Schema extends z.ZodObject>(request: Request, schema: Schema): z.output<Schema> {
  const form = new FormData();
  for (const [name, value] of new URL(request.url).searchParams) form.append(name, value);
  const entries = [...form.entries()].slice(0, mostFields);
  const nested = nest(entries);
  const first = schema.safeParse(nested);
  if (first.success) return first.data;
  for (const issue of first.error.issues) {
    const [name] = issue.path;
    if (name !== undefined) delete nested[String(name)];
  }
  return schema.parse(nested);
}

type Entry = [name: string, value: FormDataEntryValue];
type Nested = { [name: string]: NestedValue };
type NestedValue = FormDataEntryValue | NestedValue[] | Nested;

function nest(entries: Entry[]): Nested {
  const root: Nested = Object.create(null);
  for (const [name, value] of entries) {
    if (isBlank(value)) continue;
    const isList = name.endsWith("[]");
    const path = (isList ? name.slice(0, -2) : name).split(".");
    if (path.length > deepestName || path.some(isForbidden)) continue;
    place(root, path, value, isList);
  }
  return tidyLists(root);
}

function place(root: Nested, path: string[], value: FormDataEntryValue, isList: boolean): void {
  let node = root;
  for (const part of path.slice(0, -1)) {
    const next = node[part];
    if (isNested(next)) node = next;
    else {
      const made: Nested = Object.create(null);
      node[part] = made;
      node = made;
    }
  }
  const last = path.at(-1) ?? "";
  const held = node[last];
  if (!isList) node[last] ??= value;
  else if (Array.isArray(held)) held.push(value);
  else node[last] = [value];
}

/** `{ 0: …, 2: … }` becomes a list without holes. */
function tidyLists(node: Nested): Nested {
  for (const [name, value] of Object.entries(node)) {
    if (!isNested(value)) continue;
    tidyLists(value);
    const keys = Object.keys(value);
    const isList = keys.length > 0 && keys.every((key) => /^\d{1,3}$/.test(key) && Number(key) <= largestIndex);
    if (!isList) continue;
    const inOrder = keys.sort((a, b) => Number(a) - Number(b)).map((key) => value[key]);
    node[name] = inOrder.filter((item): item is NestedValue => item !== undefined);
  }
  return node;
}

function isNested(value: NestedValue | undefined): value is Nested {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof Blob);
}

function isBlank(value: FormDataEntryValue): boolean {
  return typeof value === "string" ? value.trim() === "" : value.size === 0 && value.name === "";
}

function isForbidden(part: string): boolean {
  return part === "" || part === "__proto__" || part === "constructor" || part === "prototype";
}

/** What was typed, to show again after a refusal; files cannot be. */
export function formValuesOf(form: FormData): FormValues {
  return valuesOf([...form.entries()]);
}

function valuesOf(entries: Entry[]): FormValues {
  const values: FormValues = {};
  for (const [name, value] of entries.slice(0, mostFields)) {
    if (typeof value !== "string" || isForbidden(name)) continue;
    const isList = name.endsWith("[]");
    const key = isList ? name.slice(0, -2) : name;
    const held = values[key];
    if (isList || held !== undefined)
      values[key] = [...(Array.isArray(held) ? held : held === undefined ? [] : [held]), value];
    else values[key] = value;
  }
  return values;
}

function errorsOf(issues: z.core.$ZodIssue[], values: FormValues): FormErrorsByName {
  const errors: FormErrorsByName = {};
  for (const issue of issues) {
    const path = issue.path.map(String);
    const whole = path.join(".");
    // One wrong tick among many is an error of the whole group.
    const parent = path.slice(0, -1).join(".");
    const name = /^\d+$/.test(path.at(-1) ?? "") && Array.isArray(values[parent]) ? parent : whole;
    const messages = errors[name] ?? [];
    if (!messages.includes(issue.message)) messages.push(issue.message);
    errors[name] = messages;
  }
  return errors;
}

/** The message of an issue whose schema brings none of its own. */
function messageFor(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return "forms:required";
      return issue.expected === "number"
        ? "forms:notANumber"
        : issue.expected === "int"
          ? "forms:notAnInteger"
          : "forms:invalid";
    case "invalid_value":
      return issue.input === undefined ? "forms:requiredChoice" : "forms:notAChoice";
    case "too_small":
      if (issue.origin === "string")
        return Number(issue.minimum) <= 1 ? "forms:required" : `forms:tooShort?min=${issue.minimum}`;
      return issue.origin === "array" ? `forms:tooFew?min=${issue.minimum}` : `forms:tooSmall?min=${issue.minimum}`;
    case "too_big":
      if (issue.origin === "string") return `forms:tooLong?max=${issue.maximum}`;
      return issue.origin === "array" ? `forms:tooMany?max=${issue.maximum}` : `forms:tooBig?max=${issue.maximum}`;
    case "invalid_format":
      return issue.format === "email"
        ? "forms:notAnEmail"
        : issue.format === "url"
          ? "forms:notAUrl"
          : issue.format === "date"
            ? "forms:notADate"
            : "forms:invalid";
    case "unrecognized_keys":
      return "forms:unknownField";
    default:
      return "forms:invalid";
  }
}
