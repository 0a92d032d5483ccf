import { isOrgLine } from "./paragraph-kinds";
import { findDates } from "./read-date";

/**
 * Who issued a document, by what names it best: the title ("商务部等10部门关于…"), the catalogue table, the letter head,
 * the signature, the note under a regulation's title. Null where nothing does.
 */
export function readIssuer(facts: {
  title: string | null;
  catalogue: string | null;
  letterHead: string | null;
  signature: readonly string[];
  notes: readonly string[];
}): string | null {
  const inTitle = /^(.{2,60}?)\s*(?:关于|印发)/.exec(facts.title ?? "")?.[1]?.trim();
  if (
    inTitle &&
    (isOrgLine(inTitle) ||
      /等\s*\d+\s*(?:个)?(?:部门|单位)$|等[一二三四五六七八九十]+(?:个)?(?:部门|单位|部委)$/.test(inTitle))
  )
    return inTitle.replace(/\s+(?=\d|部门|单位)|(?<=\d)\s+/g, "");
  if (facts.catalogue) return facts.catalogue;
  if (facts.letterHead) return facts.letterHead.replace(/\s{2,}/g, " ");
  const signed = facts.signature.map(withoutDate).filter((line) => line !== "");
  if (signed.length > 0) return [...new Set(signed)].join(" ");
  for (const note of facts.notes) {
    const name =
      /(?:日\s*)([\u3400-\u9fff]{2,30}?(?:人民代表大会(?:常务委员会)?|国务院|人民政府|[部委局署]))(?=第|公布|发布|令|批准|通过|《|$|\s)/.exec(
        note,
      )?.[1];
    if (name) return name.replace(/第[一二三四五六七八九十]+届/, "");
  }
  return null;
}

function withoutDate(line: string): string {
  const [found] = findDates(line);
  return (found ? line.slice(0, found.from) + line.slice(found.to) : line).replace(/[（()）]/g, "").trim();
}
