import { announce } from "./announce";
import { showNote } from "./note";
import { word } from "./words";

type Draft = { fields: [name: string, value: string][]; sentAt?: number };

const prefix = "draft:";
const writeAfterMs = 400;
/** Who is signed in; drafts are theirs alone. Empty on the sign-in page. */
const reader = document.querySelector<HTMLElement>("[data-reader]")?.dataset.reader ?? "";
const keyOf = (form: HTMLFormElement) => `${prefix}${reader}:${form.dataset.draft}`;

/**
 * Keeps what is typed in forms marked `data-draft` for this tab until it is saved, brings it back after an accident
 * and asks before leaving. Files, passwords and fields marked `data-private` are never kept.
 *
 * A session that ended under a form leads over the sign-in page back to it: nothing is forgotten there, and what one
 * person typed never comes back to another.
 */
export function drafts(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>("form[data-draft]")];
  if (reader) forgetSent(forms);
  for (const form of forms) guard(form);
  document.addEventListener("submit", (event) => {
    if (event.target instanceof HTMLFormElement && event.target.dataset.forgetDrafts !== undefined) forgetAll();
  });
}

function guard(form: HTMLFormElement): void {
  const key = keyOf(form);
  const atFirst = fieldsOf(form);
  let isLeaving = false;
  const isDirty = () => form.dataset.sending === undefined && !isLeaving && !same(fieldsOf(form), atFirst);
  restore(form, key, atFirst);

  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => (isDirty() ? write(key, { fields: fieldsOf(form) }) : sessionStorage.removeItem(key)),
      writeAfterMs,
    );
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    write(key, { fields: fieldsOf(form), sentAt: Date.now() });
  });
  // Leaving on purpose by the form's own way out lets the draft go.
  for (const way of form.querySelectorAll<HTMLAnchorElement>("a.btn")) {
    way.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || way.dataset.dialogOpen !== undefined) return;
      sessionStorage.removeItem(key);
      isLeaving = true;
    });
  }
  addEventListener("beforeunload", (event) => {
    if (isDirty()) event.preventDefault();
  });
}

function restore(form: HTMLFormElement, key: string, atFirst: Draft["fields"]): void {
  const draft = read(key);
  // A form that comes back unsaved carries what was typed; it is kept, should the reader go elsewhere first.
  if (form.dataset.hasErrors !== undefined || form.dataset.unsaved !== undefined) {
    write(key, { fields: atFirst });
    return;
  }
  if (!draft || same(draft.fields, atFirst)) {
    sessionStorage.removeItem(key);
    return;
  }
  fill(form, draft.fields);
  announce(word("draftRestored"));
  showNote(word("draftRestored"), {
    label: word("draftDiscard"),
    run: () => {
      fill(form, atFirst);
      sessionStorage.removeItem(key);
    },
  });
}

/** A draft that was sent is done, unless its form is back without a word from the server: then the sending failed. */
function forgetSent(forms: HTMLFormElement[]): void {
  const isAnswered = document.querySelector("[data-toast]") !== null;
  const here = new Set(forms.map(keyOf));
  for (const key of keys()) {
    if (!key.startsWith(`${prefix}${reader}:`)) sessionStorage.removeItem(key);
    else if (read(key)?.sentAt !== undefined && (isAnswered || !here.has(key))) sessionStorage.removeItem(key);
  }
}

function forgetAll(): void {
  for (const key of keys()) sessionStorage.removeItem(key);
}

function keys(): string[] {
  return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
}

function fieldsOf(form: HTMLFormElement): Draft["fields"] {
  const fields: Draft["fields"] = [];
  for (const element of form.elements) {
    if (!isKept(element)) continue;
    if (element instanceof HTMLInputElement && (element.type === "checkbox" || element.type === "radio")) {
      if (element.checked) fields.push([element.name, element.value]);
    } else fields.push([element.name, element.value]);
  }
  return fields;
}

function fill(form: HTMLFormElement, fields: Draft["fields"]): void {
  const left = [...fields];
  for (const element of form.elements) {
    if (!isKept(element)) continue;
    const at = left.findIndex(
      ([name, value]) => name === element.name && (!isTick(element) || value === element.value),
    );
    const found = at < 0 ? undefined : left.splice(at, 1)[0];
    if (isTick(element)) element.checked = found !== undefined;
    else if (found) element.value = found[1];
  }
}

type Kept = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isKept(element: Element): element is Kept {
  if (element instanceof HTMLInputElement && ["hidden", "password", "file", "submit", "button"].includes(element.type))
    return false;
  const isField =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  return isField && element.name !== "" && element.dataset.private === undefined;
}

function isTick(element: Kept): element is HTMLInputElement {
  return element instanceof HTMLInputElement && (element.type === "checkbox" || element.type === "radio");
}

function same(a: Draft["fields"], b: Draft["fields"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function read(key: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as Draft | null;
  } catch {
    return null;
  }
}

function write(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A full or forbidden store: the page works without drafts.
  }
}
