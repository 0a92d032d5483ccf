import { readNumber } from "./chinese-number";

const digit = "[〇○零一二三四五六七八九]";
const pattern = new RegExp(
  `((?:19|20)\\d{2}|[一二]${digit}{3})\\s*年\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*月\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[日号]`,
  "g",
);
const western =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\s+(\d{1,2}),?\s+((?:19|20)\d{2})\b|\b(\d{1,2})\s+(January|February|March|April|May|June|July|August|September|October|November|December)\s+((?:19|20)\d{2})\b/gi;
const iso = /(?<![\d.-])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d.-])/g;
const months = "january february march april may june july august september october november december".split(" ");

/** A calendar day named in a text, as YYYY-MM-DD, and where it stands. */
export type FoundDate = { date: string; from: number; to: number };

/** Every calendar day of a text: 2014 年 10 月 30 日, 二〇二五年五月二十一日, 2022-12-29, May 21, 2025. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpMatchArray, [year, month, day]: (number | null)[]) => {
    const date = calendarDay(year, month, day);
    const from = match.index ?? 0;
    if (date) found.push({ date, from, to: from + match[0].length });
  };
  for (const match of text.matchAll(pattern))
    add(
      match,
      match.slice(1, 4).map((part) => readNumber(part ?? "")),
    );
  for (const match of text.matchAll(iso)) add(match, match.slice(1, 4).map(Number));
  for (const match of text.matchAll(western)) {
    const month = months.indexOf((match[1] ?? match[5] ?? "").toLowerCase()) + 1;
    add(match, [Number(match[3] ?? match[6]), month, Number(match[2] ?? match[4])]);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The day a line consists of, brackets and spaces aside; null for a line that says more. */
export function dateLine(text: string): string | null {
  const bare = text.replace(/^[\s（(【]+|[\s）)】。]+$/g, "");
  const [first, ...others] = findDates(bare);
  return first && others.length === 0 && first.from === 0 && first.to === bare.length ? first.date : null;
}

function calendarDay(year?: number | null, month?: number | null, day?: number | null): string | null {
  if (!year || !month || !day || month > 12 || day > 31) return null;
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return new Date(`${date}T00:00:00Z`).getUTCDate() === day ? date : null;
}
