/** `data-dialog-open="id"` opens that dialog in place of following its link; a click on the backdrop closes it. */
export function dialogs(): void {
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const opener = target.closest<HTMLElement>("[data-dialog-open]");
    const dialog = opener ? document.getElementById(opener.dataset.dialogOpen ?? "") : null;
    if (dialog instanceof HTMLDialogElement && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      for (const menu of document.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]")) menu.open = false;
      dialog.showModal();
    }
    if (target instanceof HTMLDialogElement) target.close();
  });
}
