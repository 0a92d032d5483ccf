import { dice, signPairs } from "~/values/dice";
import { nameKeys, nameSimilarity, sameNameFrom } from "~/values/similarity";
import { simplified } from "~/values/simplified";
import { foldCase } from "~/values/text";

/** What two projects are compared by. Anything may be unknown. */
export type LikenessFacts = {
  name: string;
  /** The name in another language, where one is known. */
  otherName: string | null;
  investor: string | null;
  /** Zone, city or district in words, province included. */
  place: string | null;
  sector: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string | null;
  /** Total investment in yuan, roughly. */
  yuan: number | null;
};

/** The facts with what comparing needs worked out once. */
export type LikenessProfile = {
  facts: LikenessFacts;
  investorKeys: string[];
  /** What sets the project apart within its investor and place. */
  core: string;
  otherCore: string;
  plainName: string;
  phase: number | null;
  variants: string;
  numbers: string[];
  placeParts: string[];
};

/** One form for comparing, whatever case, width or script a name is written in. */
function folded(text: string): string {
  return simplified(foldCase(text));
}

const bracketed = /[()[\]【】〔〕《》“”"'’`·•,，、。:：;；/／\\_\-–—~+&.]/g;
/** Words that say nothing about which project it is. */
const plainWords =
  /有限责任公司|股份有限公司|有限公司|公司|集团|项目|工程|计划|生产|制造|研发|研究|供应|建设|投资|增资|扩产|扩建|扩能|改扩|新建|新增|全新|工厂|厂区|厂房|新厂|工廠|基地|中心|园区|产业园|科技园|工业园|总部|一体化|成套|大型|首个|旗舰|超级|及|和|与|的|新|厂|\b(?:project|plant|factory|base|centre|center|facility|site|new|phase|production|manufacturing|expansion|the|of|in|and|for|a|an|co|ltd|company|group)\b/g;

/**
 * Works out what a project is compared by: its name without investor, place, phase and everyday words.
 */
export function profileOf(facts: LikenessFacts): LikenessProfile {
  const investorKeys = facts.investor ? nameKeys(facts.investor) : [];
  const placeParts = partsOfPlace(facts.place ?? "");
  const coreFrom = (name: string) => coreOf(name, investorKeys, placeParts);
  return {
    facts,
    investorKeys,
    core: coreFrom(facts.name),
    otherCore: facts.otherName ? coreFrom(facts.otherName) : "",
    plainName: plain(facts.name),
    phase: phaseOf(facts.name) ?? (facts.otherName ? phaseOf(facts.otherName) : null),
    variants: variantsOf(facts.name),
    numbers:
      folded(facts.name)
        .replace(phasePattern, " ")
        .match(/\d+(?:\.\d+)?/g) ?? [],
    placeParts,
  };
}

/**
 * Whether two projects look like reports of one: the same investor, a compatible place, names that agree once what
 * they share with everything is left out, and no word, phase or date that tells them apart.
 *
 * Phases of one site, product lines beside each other and a second project years later are not the same project.
 * Made to be right about the pairs and non-pairs of the sample of reported projects; a person decides.
 */
export function looksAlike(a: LikenessProfile, b: LikenessProfile): boolean {
  // What is quickly told first: this is asked of every two rows of an investor.
  if (!samePhase(a.phase, b.phase) || a.variants !== b.variants || !numbersAgree(a, b) || !placesAgree(a, b))
    return false;
  const investors = sameInvestor(a, b);
  if (investors === false) return false;
  const cores = compareCores(a, b);
  const dates = compareDates(a.facts.date, b.facts.date);
  const isSameName = a.plainName !== "" && a.plainName === b.plainName;
  if (investors === null) return isSameName && [...a.plainName].length >= 6 && dates !== "far";
  if (isSameName) return true;
  if (dates === "far") return cores.isEqual && cores.length >= 2 && sectorsAgree(a, b);
  const amounts = compareAmounts(a.facts.yuan, b.facts.yuan);
  // Several projects are signed on one day, each with its own sum; two reports of one project differ in how they date it.
  const isOneDay = dates === "same" && a.facts.date?.length === b.facts.date?.length;
  if (cores.isEqual || cores.isWithin) {
    // One name adds a word to the other: 嘉士伯佛山啤酒生产基地, 嘉士伯佛山三水生产基地.
    if (isOneDay && !cores.isEqual && amounts === "far") return false;
    return dates === "same" || cores.namesAlike >= 0.6;
  }
  // Each has a word of its own: only the same month, or the very same sum, makes them one.
  if (dates === "same")
    return amounts === "equal" || (!isOneDay && amounts !== "far" && sectorsAgree(a, b) && cores.namesAlike >= 0.3);
  return amounts === "equal" && cores.namesAlike >= 0.7;
}

/** Null when it is not known on both sides. */
function sameInvestor(a: LikenessProfile, b: LikenessProfile): boolean | null {
  if (!a.facts.investor || !b.facts.investor) return null;
  if (a.investorKeys.some((key) => b.investorKeys.includes(key))) return true;
  return nameSimilarity(a.facts.investor, b.facts.investor) >= sameNameFrom;
}

function plain(name: string): string {
  return folded(name).replace(bracketed, "").replace(/\s+/g, "").replace(/项目$/, "");
}

function coreOf(name: string, investorKeys: readonly string[], placeParts: readonly string[]): string {
  let text = folded(name).replace(phasePattern, " ").replace(bracketed, " ");
  for (const word of [...investorKeys, ...placeParts].sort((x, y) => y.length - x.length))
    text = text.replaceAll(word, " ");
  return text.replace(plainWords, " ").replace(plainWords, " ").replace(/\s+/g, " ").trim();
}

const phasePattern =
  /第?([一二三四五六七八九十]{1,3}|(?<!\d)\d{1,3})(?:期|阶段|代|号|分?厂|工厂|条线)|\bphase (\d|i{1,3}|iv|v)\b|(?:第([一二三四五六七八九十\d]{1,2}))(?=工厂|工廠|厂)/g;
const numerals = "一二三四五六七八九十";
const romans = ["i", "ii", "iii", "iv", "v"];

/** 一期 is 1; 二期第二阶段 is a phase of its own. Null without one. */
function phaseOf(name: string): number | null {
  const found = [...folded(name).matchAll(phasePattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  if (found.length === 0) return null;
  return found.reduce((phase, text) => phase * 100 + numberOf(text), 0);
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const roman = romans.indexOf(text);
  if (roman >= 0) return roman + 1;
  return [...text].reduce((sum, sign) => (sign === "十" ? Math.max(1, sum) * 10 : sum + numerals.indexOf(sign) + 1), 0);
}

/** A project without a phase may be its first one. */
function samePhase(a: number | null, b: number | null): boolean {
  return (a ?? 1) === (b ?? 1);
}

/** Words that stand against each other: heavy and light, east and west, upstream and downstream. */
const variantWords =
  /重型|轻型|中型|大型|小型|上游|下游|前端|后端|前道|后道|东区|西区|南区|北区|乘用车|商用车|正极|负极|北岸|南岸/g;

function variantsOf(name: string): string {
  return [...new Set(folded(name).match(variantWords) ?? [])].sort().join();
}

/** 8 and 12 inches are two projects; one name may leave a number out. */
function numbersAgree({ numbers: a }: LikenessProfile, { numbers: b }: LikenessProfile): boolean {
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
  const left = [...more];
  return fewer.every((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const provincePart = /^(?:北京|天津|上海|重庆)$/;

/** 广东省佛山市三水区 → 广东, 佛山, 三水; 苏州工业园区 → 苏州. */
function partsOfPlace(place: string): string[] {
  const text = folded(place).replace(
    /特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|开发区|园区|新区|高新区|产业|技术|经济|高新|工业|保税|自贸试验区|自由贸易试验区|片区|\s|[()（）,，、/]/g,
    "|",
  );
  const parts = text.split(/[|省市区县州镇]/).filter((part) => part.length >= 2 && part.length <= 8);
  return [...new Set(parts)];
}

/** Two named places agree when they share a part below the province, or one of them names no more than the province. */
function placesAgree(a: LikenessProfile, b: LikenessProfile): boolean {
  if (a.placeParts.length === 0 || b.placeParts.length === 0) return true;
  const shared = a.placeParts.filter((part) =>
    b.placeParts.some((other) => part === other || part.startsWith(other) || other.startsWith(part)),
  );
  if (shared.length === 0) return false;
  const isWhole = a.placeParts.length === shared.length || b.placeParts.length === shared.length;
  const isProvinceOnly =
    shared.length === 1 && a.placeParts.length > 1 && b.placeParts.length > 1 && !provincePart.test(shared[0] ?? "");
  return isWhole || !isProvinceOnly;
}

type CoreComparison = { isEqual: boolean; isWithin: boolean; length: number; namesAlike: number };

function compareCores(a: LikenessProfile, b: LikenessProfile): CoreComparison {
  const pairs: [string, string][] = [
    [a.core, b.core],
    [a.otherCore, b.otherCore],
    [a.core, b.otherCore],
    [a.otherCore, b.core],
  ];
  const comparable = pairs.filter(([x, y], index) => index === 0 || (x !== "" && y !== ""));
  const compared = comparable.map(([x, y]) => compareTexts(x, y));
  const namesAlike = dice(signPairs(a.plainName), signPairs(b.plainName));
  return {
    isEqual: compared.some(({ isEqual }) => isEqual),
    isWithin: compared.some(({ isWithin }) => isWithin),
    length: Math.max(...compared.map(({ length }) => length)),
    namesAlike,
  };
}

/** `isWithin`: all signs of the shorter stand in the longer, in order; `length` is the shorter's. */
function compareTexts(x: string, y: string): { isEqual: boolean; isWithin: boolean; length: number } {
  const [shorter, longer] = [x, y].map((text) => [...text.replaceAll(" ", "")]).sort((p, q) => p.length - q.length);
  if (!shorter || !longer) return { isEqual: false, isWithin: false, length: 0 };
  let at = 0;
  for (const sign of longer) if (sign === shorter[at]) at += 1;
  return {
    isEqual: shorter.length === longer.length && at === shorter.length,
    isWithin: at === shorter.length,
    length: shorter.length,
  };
}

/** A quarter: reports of one signing are days apart, its production is years later. */
const nearDays = 92;

function compareDates(a: string | null, b: string | null): "same" | "near" | "far" | "unknown" {
  if (!a || !b) return "unknown";
  const shorter = Math.min(a.length, b.length);
  if (a.slice(0, shorter) === b.slice(0, shorter)) return shorter >= 7 ? "same" : "near";
  if (shorter < 7) return "far";
  return Math.abs(dayNumber(a) - dayNumber(b)) <= nearDays ? "near" : "far";
}

function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 15] = date.split("-").map(Number);
  return year * 365.25 + month * 30.44 + day;
}

function compareAmounts(a: number | null, b: number | null): "equal" | "near" | "far" | "unknown" {
  if (!a || !b) return "unknown";
  const ratio = Math.max(a, b) / Math.min(a, b);
  if (ratio <= 1.02) return "equal";
  return ratio <= 1.6 ? "near" : "far";
}

function sectorsAgree(a: LikenessProfile, b: LikenessProfile): boolean {
  const [x, y] = [folded(a.facts.sector ?? ""), folded(b.facts.sector ?? "")];
  if (x === "" || y === "") return true;
  return x === y || dice(signPairs(x), signPairs(y)) > 0;
}
