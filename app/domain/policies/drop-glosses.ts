import { pinyin } from "pinyin-pro";
import { replace, type TracedText } from "./traced-text";

const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/;
const gloss = /(?<=[\u3400-\u9fff])[(（]([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6})[)）]/g;
/** Beginning and rest of a syllable of Mandarin, tone marks taken off. */
const syllable =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:a|o|e|i|u|ü|v|ai|ei|ui|ao|ou|iu|ie|ue|üe|ve|er|an|en|in|un|ün|ang|eng|ing|ong|ia|ian|iang|iao|iong|ua|uan|uang|uai|uo|üan|n|m|ng)$/;

/**
 * Takes out the readings that some web sites put behind traditional signs: `區(qū)` is 區.
 *
 * A gloss is one syllable in brackets behind a Chinese sign, with a tone mark, or without one if that is how the sign
 * is read. `(M0)`, `(app)` and `(km)` are none. `seen` counts what was taken out.
 */
export function dropGlosses(line: TracedText): { line: TracedText; seen: number } {
  let seen = 0;
  const cleaned = replace(line, gloss, (match) => {
    const reading = match[1] ?? "";
    const bare = reading
      .normalize("NFD")
      .replace(/[\u0300-\u0307\u0309-\u036f]/g, "")
      .normalize("NFC");
    if (!syllable.test(bare.replace(/[\u0308]/g, ""))) return null;
    if (!toned.test(reading) && !isReadingOf(reading, line.text[(match.index ?? 0) - 1] ?? "")) return null;
    seen += 1;
    return "";
  });
  return { line: cleaned, seen };
}

function isReadingOf(reading: string, sign: string): boolean {
  return pinyin(sign, { toneType: "none", type: "array", multiple: true }).includes(reading);
}
