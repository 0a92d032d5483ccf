export type MarkedPart = { at: number; part: string; isMarked: boolean };

/**
 * A text cut where some of its words stand, without regard to case and to spaces between signs; `at` is where a part
 * begins.
 * Where none of them is written so, they stand marked after it.
 */
export function markedParts(text: string, words: readonly string[]): MarkedPart[] {
  const escaped = words.filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const loose = escaped.map((word) => word.replace(/\s+/g, "\\s*"));
  const pattern = loose.length > 0 ? new RegExp(`(${loose.join("|")})`, "giu") : null;
  let at = 0;
  const parts = (pattern ? text.split(pattern) : [text]).map((part, index) => {
    const start = at;
    at += part.length;
    return { at: start, part, isMarked: index % 2 === 1 };
  });
  if (words.length === 0 || parts.length > 1) return parts;
  return [...parts, { at: text.length, part: ` ${words.join(" · ")}`, isMarked: true }];
}
