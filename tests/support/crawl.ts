import type { Answer, WebServer } from "./web-server";

export type Visit = { path: string } & Answer;

/** Places a reader can type or a page of ours only links to with other rows in the database. */
const seeds = [
  "/home",
  "/board",
  "/projects",
  "/needs",
  "/desk",
  "/measures",
  "/investors",
  "/outbox",
  "/account",
  "/people",
  "/import",
  "/admin/people",
  "/admin/orgs",
];
/** Measures and filters link to each other without end; these say enough. */
const longestCrawl = 900;

/**
 * Everything a person comes to by following links and the addresses of pickers, frames and files from the places given,
 * each address once. Links that differ only in how a list is filtered or sorted count as one after a few.
 */
export async function crawl(web: WebServer, cookie: string, more: string[] = []): Promise<Visit[]> {
  const seen = new Set<string>();
  const shapes = new Map<string, number>();
  const waiting = [...seeds, ...more];
  const visits: Visit[] = [];
  while (waiting.length > 0 && visits.length < longestCrawl) {
    const batch = waiting.splice(0, 6).filter((path) => !seen.has(path) && seen.add(path) && isWanted(path, shapes));
    const answers = await Promise.all(batch.map(async (path) => ({ path, ...(await web.send(path, { cookie })) })));
    for (const visit of answers) {
      visits.push(visit);
      waiting.push(...linksOf(visit));
    }
  }
  return visits;
}

function linksOf({ body, headers }: Visit): string[] {
  const targets = [...body.matchAll(/\b(?:href|src|action|data-[a-z-]*url)="(\/[^"]*)"/g)].map(
    (match) => match[1] ?? "",
  );
  const location = headers.location?.startsWith("/") ? [headers.location] : [];
  return [...targets, ...location]
    .map((target) => (target.split("#")[0] ?? "").replaceAll("&amp;", "&"))
    .filter((path) => !path.startsWith("/assets/"));
}

/** No more than so many of the same shape: ids of measures and documents, and queries, stand for each other. */
function isWanted(path: string, shapes: Map<string, number>): boolean {
  const [place = "", query = ""] = path.split("?");
  const shape = `${place.replace(/^\/measures\/.+/, "/measures/x").replace(/P\d\d-[\w.]+/g, "key")}?${query.replace(/=[^&]*/g, "")}`;
  const count = (shapes.get(shape) ?? 0) + 1;
  shapes.set(shape, count);
  return count <= (query || place.startsWith("/measures/") ? 4 : 1);
}
