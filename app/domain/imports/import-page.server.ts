import { projectScope } from "~/domain/access/scope.server";
import type { Name, Viewer } from "~/domain/access/viewer";
import { asViewer, type Tx } from "~/platform/db/db.server";
import { byName } from "~/values/by-name";
import { type ImportCounts, noCounts } from "./import-counts";
import { readFailure } from "./import-failures";
import { isWorkedOn } from "./import-lock.server";
import { readChoices, readMapping, readPreview } from "./import-preview";
import { levelOf, type ProblemReason, problemReasons, type RowProblem } from "./row-problems";

const problemsPerPage = 50;
const projectsShown = 20;

export type ImportPageInput = { importId: string; reason: ProblemReason | null; page: number };

/** One import of the viewer's own for its page, or null. Problems are paged by the database: a large file may have many. */
export function getImportPage(viewer: Viewer, { importId, reason, page }: ImportPageInput) {
  return asViewer(viewer, async (tx) => {
    const row = await tx.projectImport.findFirst({
      where: { id: importId, userId: viewer.userId, orgId: viewer.orgId },
      select: {
        id: true,
        fileName: true,
        zoneId: true,
        state: true,
        mapping: true,
        preview: true,
        choices: true,
        counts: true,
        workingSince: true,
        failure: true,
        createdAt: true,
        writtenAt: true,
      },
    });
    if (!row) return null;
    const isAtWork = await isWorkedOn(tx, row.id, row.workingSince);
    const preview = readPreview(row.preview);
    const problems = await problemsOf(tx, row.id, { reason, page });
    const counts: ImportCounts = { ...noCounts, ...countsFrom(row.counts) };
    const reasons = problemReasons.map((one) => ({
      reason: one,
      level: levelOf(one),
      count: preview?.reasons[one] ?? 0,
    }));
    return {
      id: row.id,
      fileName: row.fileName,
      zoneId: row.zoneId,
      state: row.state,
      failure: readFailure(row.failure),
      createdAt: row.createdAt.toISOString(),
      writtenAt: row.writtenAt?.toISOString() ?? null,
      isAtWork,
      isInterrupted: row.workingSince !== null && !isAtWork,
      mapping: readMapping(row.mapping),
      preview,
      choices: readChoices(row.choices),
      counts,
      reasons: reasons.filter(({ level, count }) => level !== "duplicate" && count > 0),
      problems: problems.slice(0, problemsPerPage),
      hasMoreProblems: problems.length > problemsPerPage,
      zones: await zonesOf(tx, viewer, preview?.zones ?? []),
      choosableZones: viewer.zoneId ? [] : await namesOf(tx, viewer.zoneIds),
      projects: row.state === "written" ? await projectsOf(tx, viewer, row.id) : [],
    };
  });
}

/** The viewer's own latest imports. */
export function getImports(viewer: Viewer) {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.projectImport.findMany({
      where: { userId: viewer.userId, orgId: viewer.orgId, state: { not: "discarded" } },
      select: { id: true, fileName: true, state: true, counts: true, createdAt: true, writtenAt: true, failure: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 30,
    });
    return {
      imports: rows.map((row) => ({
        ...row,
        counts: { ...noCounts, ...countsFrom(row.counts) },
        createdAt: row.createdAt.toISOString(),
        writtenAt: row.writtenAt?.toISOString() ?? null,
      })),
      zones: viewer.zoneId ? [] : await namesOf(tx, viewer.zoneIds),
    };
  });
}

/**
 * One page of the problems that are not duplicates. Raw SQL because the list is one JSON value: picking fifty of a
 * hundred thousand out of it is the database's business, not the web process's.
 */
async function problemsOf(
  tx: Tx,
  importId: string,
  { reason, page }: { reason: ProblemReason | null; page: number },
): Promise<RowProblem[]> {
  const rows = await tx.$queryRaw<{ problem: RowProblem }[]>`
    SELECT p.problem FROM project_import i, jsonb_array_elements(i.problems) WITH ORDINALITY AS p(problem, position)
     WHERE i.id = ${importId}::uuid AND p.problem->>'reason' NOT IN ('like_row', 'like_project')
       AND (${reason}::text IS NULL OR p.problem->>'reason' = ${reason})
     ORDER BY p.position OFFSET ${(page - 1) * problemsPerPage} LIMIT ${problemsPerPage + 1}`;
  return rows.map(({ problem }) => problem);
}

function projectsOf(tx: Tx, viewer: Viewer, importId: string) {
  return tx.project.findMany({
    where: { AND: [projectScope(viewer), { zoneId: { in: viewer.zoneIds }, importSource: importId }] },
    select: { id: true, code: true, name: true },
    orderBy: [{ code: "asc" }, { id: "asc" }],
    take: projectsShown,
  });
}

async function zonesOf(
  tx: Tx,
  viewer: Viewer,
  zones: { zoneId: string; rows: number }[],
): Promise<{ name: Name; rows: number }[]> {
  if (viewer.zoneId) return [];
  const names = new Map(
    (
      await namesOf(
        tx,
        zones.map(({ zoneId }) => zoneId),
      )
    ).map(({ id, name }) => [id, name]),
  );
  return zones.flatMap(({ zoneId, rows }) => {
    const name = names.get(zoneId);
    return name ? [{ name, rows }] : [];
  });
}

async function namesOf(tx: Tx, zoneIds: readonly string[]): Promise<{ id: string; name: Name }[]> {
  const orgs = await tx.org.findMany({
    where: { id: { in: [...zoneIds] } },
    select: { id: true, nameZh: true, nameEn: true },
    orderBy: [{ nameZh: "asc" }, { id: "asc" }],
    take: 500,
  });
  return orgs
    .sort(byName(({ nameZh }) => nameZh))
    .map(({ id, nameZh, nameEn }) => ({ id, name: { zh: nameZh, en: nameEn } }));
}

function countsFrom(stored: unknown): Partial<ImportCounts> {
  return typeof stored === "object" && stored !== null ? stored : {};
}
