/** An address with the parameters that are set: `/projects?stage=lead&q=%E6%99%B6`. */
export function withQuery(path: string, parameters: Record<string, string | undefined>): string {
  const set = Object.entries(parameters).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "",
  );
  const query = new URLSearchParams(set).toString();
  return query ? `${path}?${query}` : path;
}
