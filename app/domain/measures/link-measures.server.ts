import type { Viewer } from "~/domain/access/viewer";
import type { NeedSubject } from "~/domain/needs/on-need.server";
import { markLinked } from "~/domain/proposals/mark-linked.server";
import type { Tx } from "~/platform/db/db.server";
import { isPursued } from "./link-states";
import { type CatalogueMeasure, getMeasureCatalogue } from "./measure-catalogue.server";
import { isExcluded, readNeedFacts, snapshotOf } from "./need-conditions.server";
import { onNeedLinks, type Refusal, recordLinkChange } from "./on-need-links.server";
import { serves } from "./prepared-measures";

export type LinkMeasures = {
  needId: string;
  measureKeys: string[];
  /** Why a measure that is not in force is linked all the same; kept as the link's note. */
  reason?: string;
  operationId?: string;
};

export type LinkMeasuresResult =
  | { ok: true; linked: string[] }
  | Refusal<"not-found" | "forbidden" | "closed" | "nothing-chosen" | "already-linked">
  /** `keys` are those that stand in the way. */
  | { ok: false; reason: "unknown-measure" | "not-linkable" | "not-applicable" | "needs-reason"; keys: string[] };

/**
 * Links one or several measures to a need, and keeps how their conditions stood.
 *
 * Only help and duties can be linked; a measure of another province, zone level or region never. One that is lapsed,
 * superseded or a draft is no valid basis: it needs a reason. What is linked already is left as it is; a measure set
 * aside or declined before is taken up again. A finding "no measure serves this" ends with the first link.
 * Source: product brief, "Measures": the rule engine suggests, a person decides.
 */
export function linkMeasures(viewer: Viewer, input: LinkMeasures): Promise<LinkMeasuresResult> {
  const { needId, operationId, reason } = input;
  const keys = [...new Set(input.measureKeys)];
  return onNeedLinks<LinkMeasuresResult>(
    viewer,
    { needId, operation: { id: operationId, body: { keys, reason } } },
    async (tx, need) => {
      if (keys.length === 0) return { ok: false, reason: "nothing-chosen" };
      const { byKey } = await getMeasureCatalogue(tx);
      const measures = keys.flatMap((key) => byKey.get(key) ?? []);
      if (measures.length < keys.length)
        return { ok: false, reason: "unknown-measure", keys: keys.filter((key) => !byKey.has(key)) };
      const facts = await readNeedFacts(tx, viewer, need);
      const block = blockOf(measures, (measure) => isExcluded(measure, facts), reason);
      if (block) return block;

      const existing = await readExisting(tx, need.id, keys);
      const open = measures.filter((measure) => !isPursued(existing.get(measure.key)?.state ?? "proposed"));
      if (open.length === 0) return { ok: false, reason: "already-linked" };
      for (const measure of open) {
        const note = measure.standing === "in_force" ? null : reason;
        const row = { conditions: snapshotOf(measure, facts), note, ...freshLink(viewer) };
        const before = existing.get(measure.key);
        if (before)
          await tx.needLink.update({ where: { id: before.id, state: before.state }, data: row, select: { id: true } });
        else
          await tx.needLink.createMany({
            data: { needId: need.id, zoneId: need.zoneId, measureKey: measure.key, ...row },
          });
        await recordLinkChange(tx, viewer, need, {
          measure,
          from: before?.state ?? null,
          to: "linked",
          detail: { reason: note },
        });
      }
      await markLinked(tx, viewer, need, keys);
      await endFinding(tx, need);
      return { ok: true, linked: open.map(({ key }) => key) };
    },
  );
}

function blockOf(
  measures: CatalogueMeasure[],
  excluded: (measure: CatalogueMeasure) => boolean,
  reason: string | undefined,
): Extract<LinkMeasuresResult, { keys: string[] }> | null {
  const keysOf = (list: CatalogueMeasure[]) => list.map(({ key }) => key);
  const useless = measures.filter((measure) => !serves(measure));
  if (useless.length > 0) return { ok: false, reason: "not-linkable", keys: keysOf(useless) };
  const elsewhere = measures.filter(excluded);
  if (elsewhere.length > 0) return { ok: false, reason: "not-applicable", keys: keysOf(elsewhere) };
  const invalid = measures.filter((measure) => measure.standing !== "in_force");
  if (invalid.length > 0 && !reason) return { ok: false, reason: "needs-reason", keys: keysOf(invalid) };
  return null;
}

async function readExisting(tx: Tx, needId: string, keys: string[]) {
  const rows = await tx.needLink.findMany({
    where: { needId, measureKey: { in: keys } },
    select: { id: true, measureKey: true, state: true },
    orderBy: { id: "asc" },
    take: keys.length,
  });
  return new Map(rows.map((row) => [row.measureKey, row]));
}

function freshLink(viewer: Viewer) {
  const none = { appliedOn: null, answeredOn: null, granted: null, document: null, declineReason: null };
  return {
    ...none,
    state: "linked" as const,
    linkedById: viewer.userId,
    linkedAt: new Date(),
    updatedById: viewer.userId,
  };
}

async function endFinding(tx: Tx, need: NeedSubject): Promise<void> {
  if (need.outcome !== "no_measure") return;
  await tx.need.update({
    where: { id: need.id },
    data: { outcome: null, outcomeText: null, outcomeOn: null, version: { increment: 1 } },
    select: { id: true },
  });
}
