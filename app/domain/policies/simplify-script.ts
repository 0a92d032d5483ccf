import { Converter } from "opencc-js/t2cn";
import type { TracedText } from "./traced-text";

const simplify = Converter({ from: "t", to: "cn" });

/** One sign in its simplified form. */
export function simplifySign(sign: string): string {
  const simple = simplify(sign);
  return simple.length === sign.length ? simple : sign;
}

/** From this share of signs that have a simplified form on, a text is written in traditional signs. */
const traditionalShare = 0.03;

/** Whether a text as a whole is written in traditional signs; single ones, as in names, do not make it one. */
export function isTraditional(text: string): boolean {
  const signs = text.match(/[\u3400-\u9fff]/g) ?? [];
  if (signs.length === 0) return false;
  const simple = simplify(signs.join(""));
  const changed = signs.filter((sign, index) => simple[index] !== sign).length;
  return changed / signs.length >= traditionalShare;
}

/** Simplified signs for traditional ones, each in its place: 「商務部」 becomes “商务部”. */
export function simplifyScript({ text, at }: TracedText): TracedText {
  const whole = simplify(text);
  const simple = whole.length === text.length ? whole : [...text].map(simplifySign).join("");
  return { text: simple.replace(/[「」『』]/g, (sign) => quotes[sign] ?? sign), at };
}

const quotes: Record<string, string> = { "「": "“", "」": "”", "『": "‘", "』": "’" };
