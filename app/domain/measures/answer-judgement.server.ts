import type { Viewer } from "~/domain/access/viewer";
import { recordActivity } from "~/domain/activity/record-activity.server";
import type { Condition } from "./catalog";
import { getMeasureCatalogue } from "./measure-catalogue.server";
import { onNeedLinks, type Refusal } from "./on-need-links.server";
import { readJudgements } from "./project-facts.server";

/**
 * Records what a person or authority has decided about a condition no field decides, or takes the answer back (null).
 *
 * `key` is <measure key>/<condition key>. The answer holds for this need and is in the project's history.
 * Refusals: not-found, forbidden, closed, unknown-judgement.
 */
export function answerJudgement(
  viewer: Viewer,
  { needId, key, answer }: { needId: string; key: string; answer: boolean | null },
): Promise<{ ok: true } | Refusal<"not-found" | "forbidden" | "closed" | "unknown-judgement">> {
  return onNeedLinks<{ ok: true } | Refusal<"unknown-judgement">>(viewer, { needId }, async (tx, need) => {
    const [measureKey = "", conditionKey = ""] = key.split("/");
    const measure = (await getMeasureCatalogue(tx)).byKey.get(measureKey);
    const condition = measure && findJudgement(measure.conditions, conditionKey);
    if (!measure || !condition) return { ok: false, reason: "unknown-judgement" };

    // The need's row is locked, so nothing written meanwhile is lost.
    const row = await tx.need.findUniqueOrThrow({ where: { id: need.id }, select: { judgements: true } });
    const before = readJudgements(row.judgements);
    const { [key]: earlier = null, ...others } = before;
    if (earlier === answer) return { ok: true };
    const judgements = answer === null ? others : { ...others, [key]: answer };
    await tx.need.update({ where: { id: need.id }, data: { judgements }, select: { id: true } });
    await recordActivity(tx, viewer, {
      zoneId: need.zoneId,
      projectId: need.projectId,
      needId: need.id,
      kind: "need.edited",
      changes: [{ field: "judgement", from: earlier, to: answer }],
      detail: {
        measureKey,
        conditionZh: condition.text.zh,
        conditionEn: condition.text.en,
        serial: need.serial,
        title: need.title,
      },
    });
    return { ok: true };
  });
}

/** The judgement of that key, wherever it stands among the conditions. */
export function findJudgement(
  conditions: readonly Condition[],
  key: string,
): Extract<Condition, { fact: "judgement" }> | null {
  for (const condition of conditions) {
    if (condition.fact === "judgement" && condition.key === key) return condition;
    if (condition.fact === "any" || condition.fact === "all") {
      const found = findJudgement(condition.of, key);
      if (found) return found;
    }
  }
  return null;
}
