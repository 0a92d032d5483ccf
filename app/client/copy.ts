import { announce } from "./announce";

/** `data-copy="text"` copies it and says so. */
export function copyButtons(): void {
  document.addEventListener("click", async (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-copy]");
    if (!button?.dataset.copy) return;
    await navigator.clipboard.writeText(button.dataset.copy);
    const said = button.dataset.copied ?? "";
    const before = button.title;
    button.title = said;
    announce(said);
    setTimeout(() => {
      button.title = before;
    }, 2_000);
  });
}
