/** The page of one article's review. */
export function reviewHref(draftId: string, number: string): string {
  return `/library/drafts/${draftId}/articles/${encodeURIComponent(number)}`;
}

/** The page of the articles that can keep their measures all at once. */
export function keepHref(draftId: string): string {
  return `/library/drafts/${draftId}/keep`;
}
