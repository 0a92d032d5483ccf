/** Filters apply as soon as a choice is made; text still waits for Enter. Empty fields stay out of the address. */
export function autosubmit(): void {
  document.addEventListener("change", (event) => {
    const field = event.target;
    const isChoice =
      field instanceof HTMLSelectElement ||
      (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type));
    if (isChoice && field.form?.dataset.autosubmit !== undefined) field.form.requestSubmit();
  });
  document.addEventListener("formdata", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "get") return;
    for (const [name, value] of [...event.formData.entries()]) if (value === "") event.formData.delete(name);
  });
}
