/** The first sign of each letter in pinyin order; no syllable begins with i, u or v. */
const letters = "abcdefghjklmnopqrstwxyz";
const firstSigns = "阿八嚓哒妸发旮哈讥咔垃妈拿噢妑七呥仨他屲夕丫帀";

const byPinyin = new Intl.Collator("zh-Hans-CN-u-co-pinyin");
const hanRun = /\p{Script=Han}+/gu;

/**
 * The initials of the Chinese signs of a text, each run of them as one word: 北滨精机（苏州） gives "bbjj sz".
 *
 * By the order of signs that the platform sorts by, so no dictionary has to be loaded; of a sign with several readings it
 * knows one. Signs that cannot be placed are left out.
 */
export function pinyinInitials(text: string): string {
  return (text.match(hanRun) ?? [])
    .map((run) => [...run].map(initialOf).join(""))
    .filter(Boolean)
    .join(" ");
}

/** Read as in the names of places, which companies are named after: 长春, 长沙, 长江. */
const known = new Map<string, string>([["长", "c"]]);
/** Far more than the signs that names are written with; a hostile text shall not fill the memory. */
const mostKnown = 10_000;

function initialOf(sign: string): string {
  const remembered = known.get(sign);
  if (remembered !== undefined) return remembered;
  let low = 0;
  let high = firstSigns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byPinyin.compare(firstSigns.charAt(middle), sign) <= 0) low = middle + 1;
    else high = middle;
  }
  const initial = letters.charAt(low - 1);
  if (known.size < mostKnown) known.set(sign, initial);
  return initial;
}
