const plainHost = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/**
 * Whether a request's address means one thing only: a path of this server, well encoded, at a host that is a name.
 *
 * `//evil/x`, `/\evil`, `http://evil/x` and a host such as `a@b` would be read as another server's address once path and
 * host are put together; a broken escape cannot be read at all.
 */
export function isPlainTarget({ target, host }: { target: string; host: string | undefined }): boolean {
  const path = pathOf(target);
  if (!/^\/(?![/\\])/.test(path) || path.includes("\\")) return false;
  return host !== undefined && plainHost.test(host) && isDecodable(path);
}

/**
 * Whether the address asks for a loader's data by the framework's own word. Read as the framework reads it: the server's
 * own parser stops after a thousand parameters.
 */
export function asksForData(target: string): boolean {
  return new URLSearchParams(target.slice(pathOf(target).length)).has("_data");
}

function pathOf(target: string): string {
  return target.split("?", 1)[0] ?? "";
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
