import type { Condition } from "~/domain/measures/catalog";
import { type ConditionRow, emptyCondition } from "./review-values";

/** Conditions as the rows of the form: a group is followed by its parts, one step deeper. */
export function toConditionRows(conditions: readonly Condition[], depth = 0): ConditionRow[] {
  return conditions.flatMap((condition) => {
    const row = { ...emptyCondition(condition.fact, depth), textZh: condition.text.zh, textEn: condition.text.en };
    switch (condition.fact) {
      case "manufacturing":
        return [{ ...row, codes: [condition.is ? "yes" : "no"] }];
      case "stage":
        return [{ ...row, from: condition.from ?? "", to: condition.to ?? "" }];
      case "lists":
        return [{ ...row, codes: [...condition.anyOf] }];
      case "zoneRank":
      case "planningEia":
        return [row];
      case "judgement":
        return [
          { ...row, key: condition.key, decidedByZh: condition.decidedBy.zh, decidedByEn: condition.decidedBy.en },
        ];
      case "any":
      case "all":
        return [row, ...toConditionRows(condition.of, depth + 1)];
      case "sector":
      case "kind":
        return [{ ...row, codes: [...condition.in], isOpen: condition.open ?? false }];
      default:
        return [{ ...row, codes: [...condition.in] }];
    }
  });
}

/** The row and all that belongs to it. */
export function endOfGroup(rows: readonly ConditionRow[], at: number): number {
  const depth = rows[at]?.depth ?? 0;
  let end = at + 1;
  while (end < rows.length && (rows[end]?.depth ?? 0) > depth) end += 1;
  return end;
}
