/** Words a refusal's reason may contain, and the status that says the same. The first that fits wins. */
const statuses: [words: RegExp, status: 403 | 404 | 409 | 422 | 429][] = [
  [/^(not[-_]found|absent|unknown)$/, 404],
  [/forbidden|not[-_]allowed|not[-_]permitted|own[-_]entry|not[-_]yours/, 403],
  [/changed[-_]meanwhile|stale|version|conflict|already|duplicate|reused/, 409],
  [/too[-_]many|rate/, 429],
];

/** The HTTP status of a refusal: 404 absent, 403 forbidden, 409 someone was faster, 422 anything else to correct. */
export function refusalStatus(reason: string): 403 | 404 | 409 | 422 | 429 {
  return statuses.find(([words]) => words.test(reason))?.[1] ?? 422;
}
