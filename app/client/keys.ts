/**
 * Single keys where nobody is typing: `data-focus-key="/"` takes the focus, `data-follow-key="n"` follows its link.
 * Escape leaves a form that says where to (`data-escape`).
 */
export function keys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "Escape") {
      leave(event);
      return;
    }
    if (isTyping(event.target)) return;
    const key = CSS.escape(event.key);
    const field = document.querySelector<HTMLInputElement>(`[data-focus-key="${key}"]`);
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
      return;
    }
    document.querySelector<HTMLElement>(`[data-follow-key="${key}"]`)?.click();
  });
}

function leave(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (target.matches("[data-focus-key]")) {
    target.blur();
    return;
  }
  const form = target.closest<HTMLFormElement>("form[data-escape]") ?? onlyForm();
  const to = form?.dataset.escape;
  if (to) location.assign(to);
}

function onlyForm(): HTMLFormElement | null {
  const forms = document.querySelectorAll<HTMLFormElement>("form[data-escape]");
  return forms.length === 1 ? (forms[0] ?? null) : null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
