/** Closing a toast takes it away in place of asking for the page again. */
export function toasts(): void {
  document.addEventListener("click", (event) => {
    const close = (event.target as Element).closest("[data-toast-close]");
    if (!close) return;
    event.preventDefault();
    close.closest("[data-toast]")?.remove();
  });
}
