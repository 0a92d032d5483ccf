/** A form is sent once: its buttons rest until the answer arrives, and wake when the page comes back. */
export function submitOnce(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || isDialogAnswer(event)) return;
    if (form.dataset.sending !== undefined) {
      event.preventDefault();
      return;
    }
    form.dataset.sending = "";
    // Disabling at once would leave the pressed button's own name and value out of what is sent.
    setTimeout(() => {
      for (const button of submitters(form)) {
        button.dataset.sending = "";
        button.setAttribute("aria-disabled", "true");
      }
    });
    // A download answers without leaving the page.
    if (form.dataset.stays !== undefined || form.target === "_blank") setTimeout(() => wake(form), 3_000);
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) for (const form of document.querySelectorAll("form[data-sending]")) wake(form);
  });
}

function wake(form: Element): void {
  if (!(form instanceof HTMLFormElement)) return;
  delete form.dataset.sending;
  for (const button of submitters(form)) {
    delete button.dataset.sending;
    button.removeAttribute("aria-disabled");
  }
}

function submitters(form: HTMLFormElement): HTMLElement[] {
  return [...form.elements].filter(
    (element): element is HTMLButtonElement => element instanceof HTMLButtonElement && element.type === "submit",
  );
}

function isDialogAnswer(event: SubmitEvent): boolean {
  const by = event.submitter;
  return by instanceof HTMLButtonElement && (by.formMethod || by.form?.method) === "dialog";
}
