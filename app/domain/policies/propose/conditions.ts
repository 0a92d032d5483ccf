import type { Condition } from "~/domain/measures/catalog";
import type { Span } from "./find-words";
import { judgementsOf } from "./judgements";
import { placeConditions } from "./place-conditions";
import { projectConditions } from "./project-conditions";
import type { HeadToPropose, ProposalNote, Proposed } from "./proposed";

/** What a reader of conditions gives back. */
export type ReadConditions = { conditions: Proposed<Condition>[]; notes: ProposalNote[] };

/** The conditions a point states, in the order an office checks them: where, what, then what somebody has to judge. */
export function conditionsOf(text: string, spans: readonly Span[], head: HeadToPropose): ReadConditions {
  const read = [
    placeConditions(text, spans, head),
    ...spans.map((span) => projectConditions(text, span)),
    ...spans.map((span) => judgementsOf(text, span)),
  ];
  const conditions: Proposed<Condition>[] = [];
  for (const one of read.flatMap(({ conditions: found }) => found)) {
    const same = conditions.find(({ value }) => isSame(value, one.value));
    if (same)
      same.evidence.push(...one.evidence.filter(({ from }) => !same.evidence.some((held) => held.from === from)));
    else conditions.push({ ...one, evidence: [...one.evidence] });
  }
  return { conditions: withOwnKeys(conditions), notes: read.flatMap(({ notes }) => notes) };
}

function isSame(a: Condition, b: Condition): boolean {
  if (a.fact === "judgement" || b.fact === "judgement") return a.fact === b.fact && a.text.zh === b.text.zh;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Judgements need a key of their own within the measure. */
function withOwnKeys(conditions: Proposed<Condition>[]): Proposed<Condition>[] {
  const taken = new Set<string>();
  const own = (key: string): string => {
    let free = key;
    for (let count = 2; taken.has(free); count += 1) free = `${key}-${count}`;
    taken.add(free);
    return free;
  };
  const keyed = (condition: Condition): Condition => {
    if (condition.fact === "judgement") return { ...condition, key: own(condition.key) };
    if (condition.fact === "any" || condition.fact === "all") return { ...condition, of: condition.of.map(keyed) };
    return condition;
  };
  return conditions.map((one) => ({ ...one, value: keyed(one.value) }));
}
