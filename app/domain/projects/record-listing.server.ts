import { randomUUID } from "node:crypto";
import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import { enqueueMatch } from "~/domain/proposals/enqueue-match.server";
import { fromUtcDate, toUtcDate } from "~/values/calendar-date";
import type { ListLevel } from "./codes";
import type { ListingForm } from "./forms/record-forms";
import { onProject, type Refusal } from "./on-project.server";
import { openToProvince } from "./open-to-province.server";
import type { ListState } from "./record-codes";

/** Levels that reach beyond the zone: being recommended or listed opens the project to its province. */
const openingLevels: readonly ListLevel[] = ["landmark", "key", "provincial"];
const openingStates: readonly ListState[] = ["recommended", "listed"];

/**
 * Records where a project stands with one edition of a priority list: proposed, recommended, listed, not listed or removed.
 *
 * One row per list and edition; each step is dated and in the history. A zone's own list is the zone's business:
 * the province may not write it (`not-your-list`).
 */
export function recordListing(
  viewer: Viewer,
  { projectId, operationId, ...form }: { projectId: string } & ListingForm,
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "not-your-list">> {
  const command = { projectId, ability: "project.nominate" as const, operation: { id: operationId, body: form } };
  return onProject<{ ok: true } | Refusal<"not-your-list">>(viewer, command, async (tx, project) => {
    const { id, zoneId } = project;
    const { level, listName, edition, state } = form;
    if (level === "zone" && viewer.zoneId !== zoneId) return { ok: false, reason: "not-your-list" };

    const key = { projectId: id, level, listName, edition };
    const earlier = await tx.listMembership.findUnique({
      where: { projectId_level_listName_edition: key },
      select: { id: true, state: true, decidedOn: true },
    });
    const step = {
      state,
      decidedOn: toUtcDate(form.decidedOn),
      document: form.document ?? null,
      reason: form.reason ?? null,
      byId: viewer.userId,
    };
    const listingId = earlier?.id ?? randomUUID();
    if (earlier) await tx.listMembership.update({ where: { id: listingId }, data: step, select: { id: true } });
    else await tx.listMembership.createMany({ data: { id: listingId, zoneId, ...key, ...step } });

    if (openingLevels.includes(level) && openingStates.includes(state) && (await isNewReason(tx, id, listingId))) {
      await openToProvince(tx, viewer, project, { reason: "listed", listingId });
    }
    await recordActivity(tx, viewer, {
      zoneId,
      projectId: id,
      kind: "listing.recorded",
      changes: [
        { field: "listState", from: earlier?.state ?? null, to: state },
        { field: "decidedOn", from: earlier ? fromUtcDate(earlier.decidedOn) : null, to: form.decidedOn },
      ],
      detail: { level, listName, edition, state },
    });
    await enqueueMatch(tx, project);
    return { ok: true };
  });
}

async function isNewReason(
  tx: Parameters<typeof openToProvince>[0],
  projectId: string,
  listingId: string,
): Promise<boolean> {
  return (await tx.provinceOpening.count({ where: { projectId, reason: "listed", listingId } })) === 0;
}
