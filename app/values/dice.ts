/** Every two neighbouring signs of a text; a text of one sign is that sign. */
export function signPairs(text: string): string[] {
  const signs = [...text];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => (signs[at] ?? "") + sign);
}

/** Twice what both have over what they have together (0–1); what occurs twice counts twice. Source: Dice 1945. */
export function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of b) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    left.set(item, count - 1);
    shared += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
