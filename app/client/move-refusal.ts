import { word } from "./words";

/** Beside a card that may not move yet: where it was headed, why not, and what is missing, each item a link. */
export function showRefusal(
  card: HTMLElement,
  column: string,
  message: string,
  missing: { text: string; href?: string }[],
): void {
  document.getElementById("move-refused")?.remove();
  const box = document.createElement("div");
  box.id = "move-refused";
  box.className = "move-refused";
  box.popover = "auto";
  box.setAttribute("role", "alertdialog");
  box.setAttribute("aria-label", word("moveRefused", { column }));
  box.append(paragraph(word("moveRefused", { column }), "font-semibold"));
  if (message) box.append(paragraph(message, "text-muted"));
  if (missing.length > 0) box.append(paragraph(word("moveMissing"), "mt-1 text-muted"), list(missing));
  card.after(box);
  box.showPopover();
  place(box, card);
  box.querySelector("a")?.focus({ preventScroll: true });
}

function place(box: HTMLElement, card: HTMLElement): void {
  const at = card.getBoundingClientRect();
  const gap = 8;
  const fitsRight = at.right + gap + box.offsetWidth < innerWidth;
  const left = fitsRight ? at.right + gap : Math.max(gap, at.left - gap - box.offsetWidth);
  const top = Math.min(at.top, innerHeight - box.offsetHeight - gap);
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${Math.max(gap, top) + scrollY}px`;
}

function list(items: { text: string; href?: string }[]): HTMLElement {
  const made = document.createElement("ul");
  made.className = "missing";
  for (const { text, href } of items) {
    const item = document.createElement("li");
    const content = document.createElement(href ? "a" : "span");
    content.textContent = text;
    if (content instanceof HTMLAnchorElement && href?.startsWith("/")) {
      content.href = href;
      content.className = "link";
    }
    item.append(content);
    made.append(item);
  }
  return made;
}

function paragraph(text: string, look: string): HTMLElement {
  const made = document.createElement("p");
  made.className = look;
  made.textContent = text;
  return made;
}
