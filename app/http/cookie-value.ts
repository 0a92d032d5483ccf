/** The value of one plain cookie, without decoding beyond what our own values need. */
export function cookieValue(header: string | null | undefined, name: string): string | null {
  for (const part of header?.split(";") ?? []) {
    const [key, value] = part.trim().split("=", 2);
    if (key === name) return value ?? "";
  }
  return null;
}
