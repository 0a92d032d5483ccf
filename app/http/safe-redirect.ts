/**
 * An address inside the product, or the fallback: redirects never lead elsewhere (security case C9).
 *
 * Refuses other hosts however they are written: `//evil`, `/\evil`, `https:evil`, control characters, backslashes,
 * and anything that resolves to another origin.
 */
export function safeRedirect(to: unknown, fallback = "/"): string {
  if (typeof to !== "string" || to.length > 2_000 || !to.startsWith("/")) return fallback;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, and what is left may be another address
  if (/^\/[/\\]|[\\\u0000-\u0020\u007f]/.test(to)) return fallback;
  const here = "http://inside.invalid";
  try {
    const url = new URL(to, here);
    return url.origin === here && !url.pathname.startsWith("//") ? url.pathname + url.search + url.hash : fallback;
  } catch {
    return fallback;
  }
}

/** The page a form was sent from: its `back` field, else the Referer's path, else the fallback. */
export function backTo(request: Request, form: FormData | null, fallback = "/"): string {
  const named = form?.get("back");
  if (typeof named === "string") return safeRedirect(named, fallback);
  const referer = request.headers.get("Referer");
  if (!referer || !URL.canParse(referer)) return fallback;
  const url = new URL(referer);
  return safeRedirect(url.pathname + url.search, fallback);
}
