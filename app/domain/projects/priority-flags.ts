import { foldCase } from "~/values/text";
import { type PriorityFlag, priorityFlags } from "./codes";
import { priorityWords } from "./priority-words";

export type Confidence = "high" | "medium" | "low";

export type FlagSuggestion = {
  flag: PriorityFlag;
  /** `class`: the code that spoke for it, as the rule has it. `words`: the words found, in order of appearance, once each. */
  reason: { kind: "class" | "words"; detail: string[] };
  confidence: Confidence;
};

/** A text longer than this is a pasted document; what a project is about stands at the beginning. */
const longestText = 5_000;

/**
 * Suggests priority flags from the industry class and from what is written about the project. A person decides.
 *
 * `industryCode` is a GB/T 4754-2017 code of two to four digits, a section letter before it allowed; `texts` are name,
 * description, products, in Chinese or English. One entry per flag and kind of reason, surest first; none when
 * nothing speaks for a flag. The class alone may make it sure; one plain word makes it likely, two make it sure.
 * Source: the three sectors of P25-6; which classes and words belong to them is our reading.
 */
export function suggestPriorityFlags({
  industryCode,
  texts,
}: {
  industryCode: string | null | undefined;
  texts: readonly (string | null | undefined)[];
}): FlagSuggestion[] {
  const suggestions = [...byClass(industryCode ?? ""), ...byWords(texts)];
  return suggestions.sort(
    (a, b) =>
      ranks[a.confidence] - ranks[b.confidence] || priorityFlags.indexOf(a.flag) - priorityFlags.indexOf(b.flag),
  );
}

const ranks: Record<Confidence, number> = { high: 0, medium: 1, low: 2 };

/**
 * How surely a class makes a sector, by the beginning of its code; the longest beginning that is listed counts.
 * 3562 (equipment for semiconductor devices) belongs to two sectors.
 */
const classRules: Record<PriorityFlag, Record<string, Confidence>> = {
  integrated_circuits: {
    "3973": "high",
    "6520": "high",
    "3562": "high",
    "3972": "medium",
    "3985": "medium",
    "3976": "low",
  },
  biopharma: { "276": "high", "271": "medium", "272": "medium", "7340": "medium", "27": "low" },
  high_end_equipment: {
    "3491": "high",
    "3492": "high",
    "3493": "high",
    "374": "high",
    "3737": "high",
    "3711": "high",
    "3714": "high",
    "3421": "medium",
    "3422": "medium",
    "3425": "medium",
    "3415": "medium",
    "3513": "medium",
    "3517": "medium",
    "3562": "medium",
    "3581": "medium",
    "3583": "medium",
    "3584": "medium",
    "3589": "medium",
    "3612": "medium",
    "3720": "medium",
    "3963": "medium",
    "4011": "medium",
    "4014": "medium",
    "3444": "low",
    "3453": "low",
    "3544": "low",
    "3670": "low",
    "3813": "low",
    "3841": "low",
    "4028": "low",
  },
};

function byClass(industryCode: string): FlagSuggestion[] {
  const code = /^[A-T]?(\d{2,4})$/i.exec(industryCode.trim())?.[1];
  if (!code) return [];
  return priorityFlags.flatMap((flag) => {
    const rules = classRules[flag];
    const beginnings = [code, code.slice(0, 3), code.slice(0, 2)];
    const matched = beginnings.find((beginning) => rules[beginning] !== undefined);
    const confidence = matched && rules[matched];
    return matched && confidence ? [{ flag, reason: { kind: "class" as const, detail: [matched] }, confidence }] : [];
  });
}

function byWords(texts: readonly (string | null | undefined)[]): FlagSuggestion[] {
  const text = texts.map((one) => simplified(foldCase((one ?? "").slice(0, longestText)))).join("\n");
  return priorityWords.flatMap(({ flag, strong, weak }) => {
    const strongWords = wordsIn(text, strong);
    const weakWords = wordsIn(text, weak);
    if (strongWords.length + weakWords.length === 0) return [];
    const confidence: Confidence = strongWords.length > 1 ? "high" : strongWords.length === 1 ? "medium" : "low";
    return [{ flag, reason: { kind: "words" as const, detail: [...strongWords, ...weakWords] }, confidence }];
  });
}

function wordsIn(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([word]) => word))];
}

/** The traditional signs of the words above; a full conversion is the business of the policy importer. */
const traditional = "積電體圓機導晶測試醫藥苗診斷膚單療設備機床數軌風輪裝衛進閃儲";
const plain = "积电体圆机导晶测试医药苗诊断肤单疗设备机床数轨风轮装卫进闪储";

function simplified(text: string): string {
  return text.replace(traditionalSign, (sign) => plain.charAt(traditional.indexOf(sign)));
}

const traditionalSign = new RegExp(`[${traditional}]`, "gu");
