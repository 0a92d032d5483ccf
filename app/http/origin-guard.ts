/** What the guard looks at. Header values as received, absent ones undefined. */
export type GuardedRequest = {
  method: string;
  secFetchSite?: string;
  origin?: string;
  authorization?: string;
  cookie?: string;
};

/**
 * Whether a request may change something: it comes from a page of ours, or from a program with a token.
 *
 * The browser's own word (`Sec-Fetch-Site: same-origin`) or the exact Origin is required; forwarding headers,
 * Referer and a missing or "null" Origin prove nothing. A bearer token without any cookie is exempt: no browser
 * sends one by itself. Source: security brief, decision 3, cases C4.
 */
export function mayMutate(request: GuardedRequest, ownOrigins: readonly string[]): boolean {
  if (request.method === "GET" || request.method === "HEAD") return true;
  if (/^Bearer +\S/i.test(request.authorization ?? "") && request.cookie === undefined) return true;
  if (request.secFetchSite !== undefined) return request.secFetchSite === "same-origin";
  return request.origin !== undefined && ownOrigins.includes(request.origin);
}
