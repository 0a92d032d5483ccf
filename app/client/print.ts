/** `data-print` opens the browser's print dialogue. Without the script the browser's own menu does. */
export function printButtons(): void {
  document.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-print]")) window.print();
  });
}
