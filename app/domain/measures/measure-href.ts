import { articleKeyOf } from "./citation";

/** The page of an article, at one of its measures where a measure's key is given. */
export function measureHref(key: string): string {
  const article = articleKeyOf(key);
  return article === key ? `/measures/${key}` : `/measures/${article}#${key}`;
}
