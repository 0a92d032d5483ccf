/** The few words the script says itself, put on the body by the server in the reader's language. */
export function word(name: string, fill: Record<string, string> = {}): string {
  const text = words()[name] ?? "";
  return text.replace(/\{\{(\w+)\}\}/g, (_whole, key: string) => fill[key] ?? "");
}

let read: Record<string, string> | undefined;

function words(): Record<string, string> {
  read ??= JSON.parse(document.body.dataset.words ?? "{}") as Record<string, string>;
  return read;
}
