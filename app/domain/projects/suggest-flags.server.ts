import type { Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/client";
import type { PriorityFlag } from "./codes";
import { suggestPriorityFlags } from "./priority-flags";

type FlaggableProject = {
  id: string;
  zoneId: string;
  name: string;
  summary: string | null;
  industryCode: string | null;
  industryText: string | null;
};

/**
 * Keeps the suggested priority flags of a project in step with its class and words. What a person decided stays, and so does
 * what an imported file claims, however the words change; `claimed` is given where a file is being read.
 *
 * Source: product brief, "priority flags (suggested from class and words, with the reason; a person confirms)".
 */
export async function suggestFlags(
  tx: Tx,
  project: FlaggableProject,
  { isNew = false, claimed }: { isNew?: boolean; claimed?: readonly PriorityFlag[] } = {},
): Promise<void> {
  const kept = isNew
    ? []
    : await tx.projectFlag.findMany({
        where: { projectId: project.id },
        select: { flag: true, state: true, reason: true },
        take: 3,
      });
  const suggested = kept.filter(({ state }) => state === "suggested");
  const claims = claimed ?? suggested.filter(({ reason }) => isClaim(reason)).map(({ flag }) => flag);
  if (suggested.length > 0) await tx.projectFlag.deleteMany({ where: { projectId: project.id, state: "suggested" } });
  const open = suggestedFlags(project, claims).filter(
    ({ flag }) => !kept.some((other) => other.flag === flag && other.state !== "suggested"),
  );
  if (open.length > 0) await tx.projectFlag.createMany({ data: open });
}

/** The flags suggested by rule, the surest reason of each, and those only a file claims: as that and no more. */
export function suggestedFlags(
  { id: projectId, zoneId, industryCode, industryText, name, summary }: FlaggableProject,
  claimed: readonly PriorityFlag[] = [],
): Prisma.ProjectFlagCreateManyInput[] {
  const suggestions = suggestPriorityFlags({ industryCode, texts: [name, industryText, summary] });
  const best = suggestions.filter(({ flag }, index) => suggestions.findIndex((other) => other.flag === flag) === index);
  const only = claimed.filter((flag) => !best.some((other) => other.flag === flag));
  const row = { projectId, zoneId, state: "suggested" as const };
  return [
    ...best.map(({ flag, reason, confidence }) => ({
      ...row,
      flag,
      reason: { ...reason, confidence, ...(claimed.includes(flag) ? { isClaimed: true } : {}) },
    })),
    ...only.map((flag) => ({ ...row, flag, reason: { kind: "imported", detail: [], confidence: "low" } })),
  ];
}

/** Whether a stored reason says that the file claimed it: alone, or beside what the rule found. */
function isClaim(reason: Prisma.JsonValue): boolean {
  return (
    typeof reason === "object" &&
    reason !== null &&
    !Array.isArray(reason) &&
    (reason["kind"] === "imported" || reason["isClaimed"] === true)
  );
}
