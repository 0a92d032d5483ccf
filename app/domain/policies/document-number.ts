const open = "[〔\\[【（(［﹝]";
const close = "[〕\\]】）)］﹞]";
const yearAndCount = new RegExp(`\\s*${open}\\s*((?:19|20)?\\d{2})\\s*年?\\s*${close}\\s*(?:第\\s*)?(\\d{1,5})\\s*号`);
/** Orders and announcements are numbered without brackets: 财政部公告2025年第2号, 国务院令第346号. */
const ordered = /(公告|令|通告)\s*(?:[〔（(]?\s*((?:19|20)\d{2})\s*[〕）)]?\s*年?\s*)?第\s*(\d{1,5})\s*号/;

/** A document's own number, written the one way it is cited: 商资函[2021] 523号 is 商资函〔2021〕523号. */
export function readDocumentNumber(text: string): string | null {
  return findDocumentNumber(text)?.number ?? null;
}

export function findDocumentNumber(text: string): { number: string; from: number; to: number } | null {
  const one = yearAndCount.exec(text);
  if (one) {
    const code =
      /(?:[\u3400-\u9fff]{1,14}\s?)?[\u3400-\u9fff]{1,6}$/.exec(
        text.slice(Math.max(0, one.index - 22), one.index),
      )?.[0] ?? "";
    if (code === "") return null;
    const number = `${code.replace(/\s+/g, "")}〔${one[1]}〕${one[2]}号`;
    return { number, from: one.index - code.length, to: one.index + one[0].length };
  }
  const other = ordered.exec(text);
  if (!other) return null;
  const [whole, kind, year, count] = other;
  const issuer =
    /[\u3400-\u9fff][\u3400-\u9fff\s、]{1,80}$/.exec(text.slice(Math.max(0, other.index - 90), other.index))?.[0] ?? "";
  if (issuer.trim().length < 2) return null;
  const name = issuer.trim().replace(/\s+/g, " ") + kind;
  return {
    number: `${name}${year ? `${year}年` : ""}第${count}号`,
    from: other.index - issuer.length,
    to: other.index + whole.length,
  };
}

/**
 * The number of a line that is nothing but a number, or says which field it is. A number that a sentence cites is
 * another document's.
 */
export function numberLine(text: string): string | null {
  const bare = text
    .replace(/^[\s（(【]*(?:发\s*文\s*字\s*号|文件?\s*编?\s*号|文\s*号|字\s*号)\s*[:：]?\s*/, "")
    .replace(/\s*签发人.*$/, "")
    .replace(/[\s）)】]+$/, (end) => end.replace(/\s/g, ""));
  // "Guo Ban Fa [2017] No. 7" of a translation stays as it is written.
  if (/^[A-Z][A-Za-z. ]{1,30}[[(〔]\s*\d{4}\s*[\])〕]\s*No\.?\s*\d+$/.test(bare)) return bare;
  const found = findDocumentNumber(bare);
  if (!found) return null;
  const rest = bare.slice(0, found.from) + bare.slice(found.to);
  return /^[\s（()）【】★]*$/.test(rest) ? found.number : null;
}

/** The order by which a regulation was made public, out of the note under its title: "（…省人民政府令第88号公布）". */
export function orderInNote(note: string): string | null {
  const [, issuer, number] =
    /([\u3400-\u9fff]{2,24}令)\s*(?:〔\d{4}〕)?\s*(第\s*\d{1,4}\s*号)\s*(?:公布|发布|颁布)/.exec(note) ?? [];
  return issuer && number ? issuer.replace(/^(?:年|月|日)+/, "") + number.replace(/\s/g, "") : null;
}
