import type { Viewer } from "~/domain/access/viewer";
import { asViewer } from "~/platform/db/db.server";

/** A number, or that it speaks of fewer than three projects. */
type Suppressed = number | "few";
/** What rests on an article, over every zone: numbers only, for who publishes and sees no project. */
export type Impact = { links: Suppressed; needs: Suppressed; projects: Suppressed };

/**
 * How much rests on each of these articles; those on which nothing rests are left out.
 * Source: security brief, case A15.
 */
export function getPolicyImpact(viewer: Viewer, articleKeys: readonly string[]): Promise<Map<string, Impact>> {
  if (articleKeys.length === 0) return Promise.resolve(new Map());
  return asViewer(viewer, async (tx) => {
    const rows = await tx.$queryRaw<{ article_key: string; links: number; open_needs: number; projects: number }[]>`
      SELECT article_key, links, open_needs, projects FROM app_policy_impact(${[...articleKeys]}::text[])`;
    return new Map(
      rows.map(({ article_key, links, open_needs, projects }) => [
        article_key,
        { links: told(links), needs: told(open_needs), projects: told(projects) },
      ]),
    );
  });
}

function told(count: number): Suppressed {
  return count < 0 ? "few" : count;
}
