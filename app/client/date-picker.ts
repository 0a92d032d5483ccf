/** Date fields are text; their button opens the browser's own calendar and writes what was picked. */
export function datePickers(): void {
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-date-for]");
    const field = button ? document.getElementById(button.dataset.dateFor ?? "") : null;
    if (button && field instanceof HTMLInputElement) pick(button, field);
  });
}

function pick(button: HTMLElement, field: HTMLInputElement): void {
  const picker = document.createElement("input");
  picker.type = "date";
  picker.tabIndex = -1;
  picker.className = "date-anchor";
  picker.value = asDate(field.value);
  picker.addEventListener("change", () => {
    field.value = picker.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
  picker.addEventListener("blur", () => picker.remove());
  button.after(picker);
  picker.showPicker();
}

function asDate(typed: string): string {
  const parts = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(typed.trim());
  return parts ? `${parts[1]}-${parts[2]?.padStart(2, "0")}-${parts[3]?.padStart(2, "0")}` : "";
}
