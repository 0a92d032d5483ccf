import type { Viewer } from "~/domain/access/viewer";
import type { Tx } from "~/platform/db/db.server";
import { zoneFinder } from "./find-zone";
import type { ProjectDraft } from "./project-draft";

/** A zone's own people import into their zone whatever a row says; an office's rows go to the zone named, else to the chosen one. */
export async function rowPlacer(tx: Tx, viewer: Viewer, chosen: string | null) {
  type Place = { zoneId: string | null; problem?: "zone_not_found" | "zone_ambiguous" | "zone_elsewhere" };
  const own = viewer.zoneId;
  if (own) return (): Place => ({ zoneId: own });
  const zones = await tx.org.findMany({
    where: { kind: "zone", isActive: true },
    select: { id: true, code: true, nameZh: true, nameEn: true },
    orderBy: { id: "asc" },
    take: 2_000,
  });
  const [inSight, others] = [
    zones.filter(({ id }) => viewer.zoneIds.includes(id)),
    zones.filter(({ id }) => !viewer.zoneIds.includes(id)),
  ];
  const [find, findOther] = [zoneFinder(inSight), zoneFinder(others)];
  const fallback = chosen !== null && viewer.zoneIds.includes(chosen) ? chosen : null;
  return (draft: ProjectDraft): Place => {
    const text = draft.reported.zone ?? "";
    const found = find(text);
    if (found.kind === "found") return { zoneId: found.zone.id };
    if (fallback)
      return { zoneId: fallback, ...(findOther(text).kind === "found" ? { problem: "zone_elsewhere" as const } : {}) };
    return { zoneId: null, problem: found.kind === "ambiguous" ? "zone_ambiguous" : "zone_not_found" };
  };
}
