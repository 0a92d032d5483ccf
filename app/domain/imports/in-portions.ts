/** Items by the zone they belong to, in their order. */
export function byZone<Item extends { zoneId: string }>(items: readonly Item[]): Map<string, Item[]> {
  const zones = new Map<string, Item[]>();
  for (const item of items) {
    const held = zones.get(item.zoneId);
    if (held) held.push(item);
    else zones.set(item.zoneId, [item]);
  }
  return zones;
}

/** Slices of at most `size`. */
export function* portions<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
