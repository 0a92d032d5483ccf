/** What the keys of a document's articles may begin with. */
export const documentKeyPattern = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,31}$/u;

/**
 * The key among `taken` that a new document's key would be mistaken for, or null: the same but for case, or one that
 * begins like the articles of the other (P25 and P25-1).
 */
export function clashingKey(key: string, taken: readonly string[]): string | null {
  const own = key.toLowerCase();
  return (
    taken.find((one) => {
      const other = one.toLowerCase();
      return own === other || own.startsWith(`${other}-`) || other.startsWith(`${own}-`);
    }) ?? null
  );
}
