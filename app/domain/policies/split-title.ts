import { closeUp, isShortLine } from "./paragraph-kinds";

/** What a leading sentence says that is no name: money, shares, duties. Such a sentence is text. */
const substance = /\d+(?:\.\d+)?\s*(?:%|％|万|亿|元|日|个月|年)|应当|不得|必须|按照|给予.{0,12}奖|自.{1,12}起/;
const longestTitle = 36;

/**
 * Parts an article's or chapter's first paragraph into its name and what follows.
 *
 * The name is the whole line where the text stands below it, or the first short sentence ("提升创新策源能力。支持…"),
 * or what is set in 【】. An article of a regulation has a name only in one of the ways
 * that leave no doubt, or where `isNaming` says that its articles open with one.
 */
export function splitTitle(
  text: string,
  {
    hasTextBelow,
    isRegulation,
    isNaming = false,
  }: { hasTextBelow: boolean; isRegulation: boolean; isNaming?: boolean },
): { title: string | null; length: number } {
  const none = { title: null, length: 0 };
  const set =
    /^[【[]\s*([^【】[\]]{2,30})\s*[】\]]\s*/.exec(text) ??
    (isRegulation ? /^[（(]([^（）()]{2,20})[）)]\s*(?=\S{6})/.exec(text) : null);
  if (set) return { title: closeUp(set[1] ?? ""), length: set[0].length };
  if (hasTextBelow && isShortLine(text, isRegulation ? 20 : 80) && !(isRegulation && /[，、]/.test(text)))
    return { title: closeUp(text.replace(/^[（(【]([^（）()【】]+)[）)】]$/, "$1")), length: text.length };
  if (isRegulation && !isNaming) return none;
  const sentence =
    /^([^。；！？：:;]{2,60}?)(?:。|[：:](?=\S)| {1,2}(?=[\u3400-\u9fff]{6}))\s*/.exec(text) ??
    /^([A-Z][A-Za-z ,'-]{2,60})[.:]\s+(?=[A-Z])/.exec(text);
  if (!sentence || (sentence[0].length === text.length && !hasTextBelow)) return none;
  const [whole, title = ""] = sentence;
  // "…办理购汇汇出。（国家外汇局负责）": what is left only names who acts, so the sentence is what the article says.
  if (!hasTextBelow && isOnlyBracketed(text.slice(whole.length))) return none;
  if (whole.length === text.length && /[，,]/.test(title)) return none;
  const isColon = /[：:]\s*$/.test(whole);
  const most = isColon ? 12 : /[A-Za-z]{3}/.test(title) ? 70 : longestTitle;
  if (title.length > most || substance.test(title) || (title.match(/[，,]/g)?.length ?? 0) > 2) return none;
  if (isColon && sentence[0].length === text.length) return none;
  return { title: closeUp(title), length: whole.length };
}

function isOnlyBracketed(rest: string): boolean {
  return /^\s*[（(][^（）()]*[)）]?[。；]?\s*$/.test(rest);
}

/** Whether most articles of a regulation open with a short name and a stop: "第一条 支持利用外资。对新设…". */
export function opensWithNames(texts: readonly string[]): boolean {
  const named = texts.filter(
    (text) => /^[^。，；：、\s]{2,14}[。：]\S{4}/.test(text) && !substance.test(text.split(/[。：]/)[0] ?? ""),
  );
  return texts.length >= 3 && named.length >= texts.length * 0.6;
}
