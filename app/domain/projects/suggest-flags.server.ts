import type { Tx } from "~/platform/db/db.server";
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
 * Keeps the suggested priority flags of a project in step with its class and words. What a person decided stays.
 *
 * Source: product brief, "priority flags (suggested from class and words, with the reason; a person confirms)".
 */
export async function suggestFlags(
  tx: Tx,
  project: FlaggableProject,
  { isNew = false }: { isNew?: boolean } = {},
): Promise<void> {
  const { id: projectId, zoneId, industryCode, industryText, name, summary } = project;
  const suggestions = suggestPriorityFlags({ industryCode, texts: [name, industryText, summary] });
  // Surest first: one reason per flag is kept.
  const best = suggestions.filter(({ flag }, index) => suggestions.findIndex((other) => other.flag === flag) === index);
  if (!isNew) await tx.projectFlag.deleteMany({ where: { projectId, state: "suggested" } });
  const decided = isNew ? [] : await tx.projectFlag.findMany({ where: { projectId }, select: { flag: true }, take: 3 });
  const open = best.filter(({ flag }) => !decided.some((other) => other.flag === flag));
  if (open.length === 0) return;
  await tx.projectFlag.createMany({
    data: open.map(({ flag, reason, confidence }) => ({
      projectId,
      zoneId,
      flag,
      state: "suggested" as const,
      reason: { ...reason, confidence },
    })),
  });
}
