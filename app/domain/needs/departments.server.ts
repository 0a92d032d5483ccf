import type { Tx } from "~/platform/db/db.server";
import { byName } from "~/values/by-name";
import type { NeedCategory } from "./categories";
import { functionsOfCategory } from "./need-functions";

export type DepartmentChoice = {
  id: string;
  name: { zh: string; en: string };
  /** The office it sits under: the zone itself, its city or its province. */
  level: "zone" | "city" | "province";
  function: string | null;
  liaisons: { id: string; name: string }[];
};

/** One zone has some dozens of departments around it; a province more. */
const mostDepartments = 300;
const mostLiaisons = 1_000;

/**
 * The departments a need of the zone can go to: under the zone, its city and its province, with their live liaisons.
 *
 * Those that usually answer the category come first, the closest office first among them.
 */
export async function getDepartments(tx: Tx, zoneId: string, category?: NeedCategory): Promise<DepartmentChoice[]> {
  const zone = await tx.org.findUnique({ where: { id: zoneId }, select: { path: true } });
  if (!zone) return [];
  const rows = await tx.org.findMany({
    where: {
      kind: "department",
      isActive: true,
      parent: { id: { in: zone.path }, kind: { in: ["zone", "city", "province"] } },
    },
    select: { id: true, nameZh: true, nameEn: true, function: true, parent: { select: { kind: true } } },
    orderBy: [{ nameZh: "asc" }, { id: "asc" }],
    take: mostDepartments,
  });
  const liaisons = await liaisonsByDepartment(
    tx,
    rows.map((row) => row.id),
  );
  const choices = rows.sort(byName(({ nameZh }) => nameZh)).map((row) => ({
    id: row.id,
    name: { zh: row.nameZh, en: row.nameEn },
    level: levelOf(row.parent?.kind),
    function: row.function,
    liaisons: liaisons.get(row.id) ?? [],
  }));
  return category ? choices.sort((a, b) => rankFor(category, a) - rankFor(category, b)) : choices;
}

/** The department and liaison proposed for a category: the first that usually answers it, its liaison where there is one only. */
export function proposedAssignee(departments: readonly DepartmentChoice[], category: NeedCategory): string | null {
  const usual = departments.find((department) => usualRank(category, department) < otherRank);
  if (!usual) return null;
  const [only] = usual.liaisons;
  return only && usual.liaisons.length === 1 ? `${usual.id}:${only.id}` : usual.id;
}

export type Assignee = { departmentId: string | null; liaisonId: string | null };

/**
 * Reads an assignee as the form sends it, `<department>` or `<department>:<liaison>`, against what the zone may choose.
 *
 * Null when the department is none of the zone's, its city's or its province's, or the person no live liaison there.
 */
export function assigneeFrom(departments: readonly DepartmentChoice[], typed: string | undefined): Assignee | null {
  if (!typed) return { departmentId: null, liaisonId: null };
  const [departmentId, liaisonId = null] = typed.split(":");
  const department = departments.find(({ id }) => id === departmentId);
  if (!department || (liaisonId && !department.liaisons.some(({ id }) => id === liaisonId))) return null;
  return { departmentId: department.id, liaisonId };
}

async function liaisonsByDepartment(
  tx: Tx,
  departmentIds: string[],
): Promise<Map<string, { id: string; name: string }[]>> {
  const memberships = await tx.membership.findMany({
    where: { orgId: { in: departmentIds }, role: "liaison", endedAt: null, user: { disabledAt: null } },
    select: { orgId: true, user: { select: { id: true, name: true } } },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
    take: mostLiaisons,
  });
  const found = new Map<string, { id: string; name: string }[]>();
  for (const { orgId, user } of memberships.sort(byName(({ user: { name } }) => name)))
    found.set(orgId, [...(found.get(orgId) ?? []), user]);
  return found;
}

const otherRank = 100;
const levels = ["zone", "city", "province"] as const;

function rankFor(category: NeedCategory, department: DepartmentChoice): number {
  return usualRank(category, department) * levels.length + levels.indexOf(department.level);
}

function usualRank(category: NeedCategory, department: DepartmentChoice): number {
  const usual: readonly string[] = functionsOfCategory[category];
  const at = usual.indexOf(department.function ?? "");
  return at === -1 ? otherRank : at;
}

function levelOf(kind: string | undefined): DepartmentChoice["level"] {
  return kind === "province" || kind === "city" ? kind : "zone";
}
