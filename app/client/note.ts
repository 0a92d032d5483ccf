/** A short notice that floats as toasts do, with at most one button. A new one takes the place of the last. */
export function showNote(text: string, action?: { label: string; run: () => void }): void {
  for (const old of document.querySelectorAll("[data-note]")) old.remove();
  const note = document.createElement("div");
  note.className = "toast";
  note.dataset.note = "";
  note.setAttribute("role", "status");
  const words = document.createElement("p");
  words.className = "min-w-0 flex-1";
  words.textContent = text;
  note.append(words);
  if (action) note.append(button(action.label, act));
  note.append(button("×", () => note.remove(), "btn-quiet btn-square"));
  document.body.append(note);

  function act() {
    note.remove();
    action?.run();
  }
}

function button(label: string, run: () => void, look = ""): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `btn btn-small ${look}`;
  made.textContent = label;
  made.addEventListener("click", run);
  return made;
}
