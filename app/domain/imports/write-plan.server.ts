import type { Viewer } from "~/domain/access/viewer";
import { recordAudit } from "~/domain/activity/record-audit.server";
import { refreshProjects } from "~/domain/supervision/refresh-projects.server";
import { type Tx, withSystemSight } from "~/platform/db/db.server";
import type { ExistingProject } from "./find-existing.server";
import type { ImportPlan } from "./import-plan";
import { byZone, portions } from "./in-portions";
import { writeChangedProject } from "./write-changed-project.server";
import { type ImportSource, writeNewProjects } from "./write-new-projects.server";

/** Projects whose lights and counts are worked out in one go. */
const refreshedAtOnce = 500;

/**
 * Writes what a plan says: new projects and changed ones, with their history, lights and an audit row. Gives how many.
 *
 * The plan must come from the same transaction, after `lockImports`.
 */
export async function writePlan(
  tx: Tx,
  viewer: Viewer,
  plan: Pick<ImportPlan<ExistingProject>, "planned" | "counts">,
  source: ImportSource,
): Promise<number> {
  const fresh = plan.planned.flatMap((one) => (one.outcome === "new" ? [one] : []));
  const changed = plan.planned.flatMap((one) => (one.outcome === "changed" ? [one] : []));
  const touched: { id: string; zoneId: string }[] = [];
  for (const [zoneId, rows] of byZone(fresh)) {
    const ids = await writeNewProjects(
      tx,
      viewer,
      zoneId,
      rows.map(({ draft }) => draft),
      source,
    );
    touched.push(...ids.map((id) => ({ id, zoneId })));
  }
  for (const row of changed) {
    await writeChangedProject(tx, viewer, row, source);
    touched.push({ id: row.project.id, zoneId: row.zoneId });
  }
  for (const [zoneId, projects] of byZone(touched)) {
    await withSystemSight(tx, viewer, zoneId, async () => {
      for (const some of portions(projects, refreshedAtOnce))
        await refreshProjects(
          tx,
          some.map(({ id }) => id),
        );
    });
  }
  await recordAudit(tx, viewer, {
    action: "project.import",
    zoneId: viewer.zoneId,
    orgId: viewer.orgId,
    subjectType: "project_import",
    subjectId: source.id,
    detail: { ...plan.counts, written: touched.length },
  });
  return touched.length;
}

/** One import at a time in each zone: two of the same table at once would both find nothing there. Held until the end. */
export async function lockImports(tx: Tx, viewer: Viewer): Promise<void> {
  const zones = [...viewer.zoneIds].sort();
  // Advisory locks have no counterpart in the client.
  for (const zoneId of zones)
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import/${zoneId}`}, 0))`;
}
