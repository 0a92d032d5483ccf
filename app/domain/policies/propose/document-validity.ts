import type { Evidence, HeadToPropose } from "./proposed";
import { validityOf } from "./validity";

/** "本措施自…起施行，有效期…": a sentence about the document itself. */
const ofItself = /(?:本|该)[^，,。；]{1,12}?(?:自|从|有效期|施行|实施期)|^有效期/;

/**
 * From when to when a document holds, read from what it says of itself: in the notice before it, at its end, or in one of
 * its last articles. `texts` in that order.
 */
export function documentValidity(texts: readonly string[], issuedOn: string | null): HeadToPropose["validity"] {
  const sentences = texts.flatMap((text) => text.split(/(?<=[。；\n])/)).map((words) => words.trim());
  const said = sentences.filter((words) => words.length <= 200 && ofItself.test(words)).join("");
  const { from, to } = validityOf(said, { from: 0, to: said.length }, issuedOn);
  return {
    from: from && { ...from, evidence: inHead(from.evidence) },
    to: to && { ...to, evidence: inHead(to.evidence) },
  };
}

function inHead(evidence: readonly Evidence[]): Evidence[] {
  return evidence.map(({ words }) => ({ words, from: 0, to: 0, in: "head" }));
}
