import { readNumber } from "~/domain/policies/chinese-number";
import { findDates } from "~/domain/policies/read-date";
import { addDays, addMonths, isCalendarDate } from "~/values/calendar-date";
import { findFirst, type Span, wordsAt } from "./find-words";
import type { ProposalNote, Proposed } from "./proposed";

export type ProposedValidity = {
  from: Proposed<string> | null;
  to: Proposed<string> | null;
  notes: ProposalNote[];
};

/**
 * The dates between which a text says it holds: 自…起施行, 有效期…年, 有效期至…, 截至….
 *
 * A term of years counts from the day named here, else from the document's own date; without either only a note is left.
 */
export function validityOf(text: string, span: Span, issuedOn: string | null): ProposedValidity {
  const notes: ProposalNote[] = [];
  let [from, to]: [Proposed<string> | null, Proposed<string> | null] = [null, null];
  for (const found of findDates(text.slice(span.from, span.to))) {
    const place = { from: span.from + found.from, to: span.from + found.to };
    const before = text.slice(Math.max(span.from, place.from - 8), place.from);
    const after = text.slice(place.to, Math.min(span.to, place.to + 12));
    const starts =
      /^\s*(?:起)?(?:开始)?(?:正式)?(?:施行|实施|执行|生效)|^\s*起(?:[^，,。]{0,4})(?:施行|实施|执行)/.exec(after);
    const ends = /(?:截至|截止|有效期至|执行至|延续至|实施至|至)\s*$/.test(before);
    if (starts)
      from = { value: found.date, evidence: [wordsAt(text, { from: place.from, to: place.to + starts[0].length })] };
    else if (ends && /^\s*(?:止|[，,。；;]|$|前|期间|失效|废止)/.test(after))
      to = {
        value: found.date,
        evidence: [
          wordsAt(text, {
            from: place.from - (/[^\s，,。；;]+$/.exec(before.slice(-40))?.[0].length ?? 0),
            to: place.to,
          }),
        ],
      };
  }
  const published = findFirst(text, span, /自(?:发布|公布|印发)之日起(?:正式)?(?:施行|实施|执行|生效)/);
  if (published && issuedOn && isCalendarDate(issuedOn)) from ??= { value: issuedOn, evidence: [published] };

  const term = findFirst(text, span, /有效期(?:限)?为?\s*(?:[一二两三四五六七八九十]{1,3}|\d{1,2})\s*年/);
  if (term && !to) {
    const years = readNumber(/[一二两三四五六七八九十]{1,3}|\d{1,2}/.exec(term.words)?.[0] ?? "");
    const start = from?.value ?? issuedOn;
    if (years && start && isCalendarDate(start))
      to = { value: addDays(addMonths(start, years * 12), -1), evidence: [term, ...(from?.evidence ?? [])] };
    else notes.push({ note: "expiryWithoutStart", words: term.words });
  }
  return { from, to, notes };
}
