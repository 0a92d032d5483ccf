const most = 20;

/** The prohibitions a review is asked for, as an address carries them: `?guards=P14-18g,P25-7f`. */
export function guardsQuery(keys: readonly string[]): string {
  return keys.length > 0 ? `?guards=${keys.slice(0, most).map(encodeURIComponent).join(",")}` : "";
}

/** Read back; anything that cannot be a key is left out. */
export function guardsIn(url: string): string[] {
  const keys = new URL(url).searchParams.get("guards")?.split(",") ?? [];
  return keys.filter((key) => /^[\w.-]{2,40}$/.test(key)).slice(0, most);
}
