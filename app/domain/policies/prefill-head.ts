import { pinyinInitials } from "~/values/pinyin";
import type { PolicyDocument } from "./outline-types";

/** Words in an issuer's name that say that it speaks for the whole country. */
const nationalOffices =
  /^(?:中共中央|国务院|全国人民代表大会|全国人大|商务部|财政部|国家|中国人民银行|海关总署|自然资源部|生态环境部|科学技术部|科技部|工业和信息化部|人力资源社会保障部|交通运输部|公安部|外交部|对外贸易经济合作部|教育部|税务总局)/;

export type ProvinceName = { code: string; nameZh: string; shortZh: string };
type Place = { level: "national" | "provincial" | null; province: string | null };

/**
 * Whom a document speaks for, by its issuer's name, or by its title where none is given. Null where neither says it:
 * nothing is guessed.
 */
export function placeOfIssuer(
  { issuer, title }: Pick<PolicyDocument, "issuer" | "title">,
  provinces: readonly ProvinceName[],
): Place {
  for (const words of [issuer, title]) {
    if (!words) continue;
    const province = provinces.find(({ nameZh, shortZh }) => words.startsWith(nameZh) || words.startsWith(shortZh));
    if (province) return { level: "provincial", province: province.code };
    if (nationalOffices.test(words)) return { level: "national", province: null };
  }
  return { level: null, province: null };
}

/**
 * A key for a document the library does not have: P and the year for a national one (P25), the province's initials and
 * the year for another (ZJ22), with a letter where that is taken. Empty where level or year are not known.
 */
export function suggestKey(
  { level, province, year }: Place & { year: string | null },
  provinces: readonly ProvinceName[],
  isTaken: (key: string) => boolean,
): string {
  const short = provinces.find(({ code }) => code === province)?.shortZh;
  const stem = level === "national" ? "P" : short ? pinyinInitials(short).replace(/\s/g, "").toUpperCase() : "";
  if (stem === "" || year === null) return "";
  const plain = `${stem}${year.slice(-2)}`;
  const letters = ["", ..."bcdefghijklmnopqrstuvwxyz"];
  return letters.map((letter) => plain + letter).find((key) => !isTaken(key)) ?? "";
}

/** The year a document is of: of its number, else of its date. */
export function yearOf({ number, date }: Pick<PolicyDocument, "number" | "date">): string | null {
  return /[〔[［(（]\s*((?:19|20)\d{2})\s*[〕\]］)）]/.exec(number ?? "")?.[1] ?? date?.slice(0, 4) ?? null;
}

/** Whether a text calls itself a draft for comments. */
export function isDraftForComments({ title, preamble }: Pick<PolicyDocument, "title" | "preamble">): boolean {
  return /征求意见稿|公开征求意见|草案/.test(`${title ?? ""}\n${preamble.slice(0, 200)}`);
}

/** How a document's articles are called: 条 where one of them is 第X条 or （X）, 部分 where they are plain 一、. */
export function articleWordOf({ articles }: PolicyDocument): "article" | "section" {
  const label = articles[0]?.label ?? "";
  return articles.length > 0 && /^[一二三四五六七八九十]+[、.．]?$/.test(label.trim()) ? "section" : "article";
}
