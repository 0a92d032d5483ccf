import { normaliseText } from "~/values/text";

/**
 * A text made ready for looking up words: one spelling of width and case, "mixed-use" as "mixed use".
 *
 * 金融资本 is 金融 and 资本: what stands across the two, 融资, is not in it.
 */
export function readyForWords(text: string): string {
  return normaliseText(text)
    .toLowerCase()
    .replaceAll("金融资", "金融 资")
    .replace(/(?<=[a-z]{2})-(?=[a-z]{2})/g, " ");
}

/** Is the (ready) word or phrase in the (ready) text? Latin words match whole words, allowing a plural; Chinese ones anywhere. */
export function containsReadyWord(ready: string, wanted: string): boolean {
  if (wanted === "" || !ready.includes(wanted)) return false;
  for (let at = ready.indexOf(wanted); at >= 0; at = ready.indexOf(wanted, at + 1)) {
    if (standsAt(ready, wanted, at)) return true;
  }
  return false;
}

/** Does the (ready) word stand at this place of the text? Latin words as whole words, allowing a plural. */
export function standsAt(ready: string, wanted: string, at: number): boolean {
  if (!ready.startsWith(wanted, at)) return false;
  if (!isLatinWord(wanted)) return true;
  if (isLatinAt(ready, at - 1)) return false;
  const end = at + wanted.length;
  const rest = ready.slice(end, end + 3).replace(/^e?s(?![a-z])/, "");
  return !isLatinAt(rest, 0);
}

export function isLatinWord(word: string): boolean {
  return /^[\x20-\x7e]+$/.test(word);
}

/** Whether a Latin letter or a digit stands at this place. */
export function isLatinAt(ready: string, at: number): boolean {
  const code = ready.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/**
 * The units of a ready text that carry meaning: character pairs of its Chinese runs and the stems of its Latin words,
 * without the words any request is made of.
 */
export function contentUnits(ready: string): Set<string> {
  const units = new Set<string>();
  for (const run of chineseRuns(ready)) {
    for (let at = 0; at + 1 < run.length; at += 1) units.add(run.slice(at, at + 2));
  }
  for (const word of latinWords(ready)) units.add(stem(word));
  return units;
}

export function chineseRuns(ready: string): string[] {
  return ready.replace(emptyPhrases, " ").match(/[\u3400-\u9fff]+/g) ?? [];
}

export function latinWords(ready: string): string[] {
  return (ready.match(/[a-z0-9][a-z0-9&-]+/g) ?? []).filter((word) => !emptyWords.has(word));
}

/** What is longer is no word, and endings of it would be looked for from every letter on. */
const longestWord = 40;

/** What every request says, whatever it asks for. */
const emptyPhrases = new RegExp(
  [
    "我们|我方|他们|对方|投资方|企业|公司|项目|厂家|客户",
    "需要|希望|想要|想请|打算|准备|计划|要求|申请|帮忙|帮助|协调|解决|支持|提供|保障|推动|推进|鼓励|开展|加强|进行|相关|有关|方面|问题",
    "能不能|能否|是不是|是否|可不可以|可以|怎么办|怎么|如何|什么|哪里|不知道|请问|行不行|有没有|没有",
    "国家级经开区|经开区|开发区|园区|国家级",
    "因为|所以|但是|如果|目前|现在|已经|马上|尽快|还要|还有|一个|这个|那个|以及|或者|为了|关于|由于",
    "[的了吗呢吧请就都也很把被让给和与及或等这那]",
  ].join("|"),
  "g",
);

const emptyWords = new Set(
  (
    "a an the and or of to for in on at by from with without into onto over under as is are be been was were will would can could may might shall should must do does did " +
    "we our us they their them he she his her it its this that these those there here how what which who when where why whether if so than then not no yes " +
    "need needs needed want wants wanted wish ask asks asked help get gets have has had please like also some any all more most new " +
    "company companies enterprise enterprises firm investor investors project projects zone zones park parks national support supports supported encourage encourages encouraged " +
    "already before after during about between our own one two three still yet per via up out off"
  ).split(" "),
);

/** A rough stem, enough to join visa and visas, train and training, apply and applied. */
export function stem(word: string): string {
  if (word.length > longestWord) return word;
  if (word.length < 5) return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  return word
    .replace(/ies$|ied$/, "y")
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/([^s])s$/, "$1")
    .replace(/([a-z]{3,})(ing|ed)$/, "$1")
    .replace(/([b-df-hj-np-tv-z])\1$/, "$1")
    .replace(/([a-z]{4,})e$/, "$1");
}
