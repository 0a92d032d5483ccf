/** What a page says after something was done. `message` is in the reader's words already. */
export type ToastMessage = {
  kind: "success" | "warning";
  message: string;
  /** A small form that takes it back. */
  undo?: { action: string; fields: Record<string, string> };
};
