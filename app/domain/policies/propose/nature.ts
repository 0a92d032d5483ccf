import type { MeasureNature, Modality } from "~/domain/measures/catalog";
import { findFirst, type Span } from "./find-words";
import type { Evidence, Proposed } from "./proposed";

const threshold =
  /(?<!符合[^，,。]{0,8})准入(?:门槛|条件|标准|要求)|负面清单|方可|投资强度(?:不得|应)?不?低于|不得低于|应当符合[^，,。]{0,16}(?:条件|标准|要求)|须达到|市场准入/;
const aims = /目标|率先|努力|转型|定位|建成|成为|走[^，,。]{0,12}之路|达到|前移|增强|协调发展/;

/**
 * What a point is to a project: a prohibition guards, an order that names a threshold lets in, an order that serves a
 * need is a duty, support of whatever strength that serves a need is help; the rest is a target or context.
 */
export function natureOf(
  text: string,
  span: Span,
  modality: Proposed<Modality>,
  servesNeed: boolean,
): Proposed<MeasureNature> {
  const because = (value: MeasureNature, evidence: Evidence | null = null): Proposed<MeasureNature> => ({
    value,
    evidence: evidence ? [evidence] : modality.evidence,
  });
  if (modality.value === "must_not") return because("guard");
  if (modality.value === "must") {
    const entry = findFirst(text, span, threshold);
    if (entry) return because("entry", entry);
    if (servesNeed) return because("duty");
    const aim = findFirst(text, span, aims);
    return aim ? because("target", aim) : because("duty");
  }
  if (modality.value === "statement") {
    const aim = findFirst(text, span, aims);
    return aim ? because("target", aim) : because("context");
  }
  return because(servesNeed ? "help" : "context");
}
