import type { Paragraph } from "./join-lines";
import { readMarker } from "./markers";
import type { Annex } from "./outline-types";
import { closeUp, isImprint, isOrgLine, isRemark, isShortLine, readAnnexLabel } from "./paragraph-kinds";
import { findDates } from "./read-date";
import { isAnnexList, titleLinesAt } from "./split-documents";
import { receivedSpan } from "./traced-text";

/** What stands below a document's text. `to` is the first paragraph that is not text any more. */
export type Tail = { to: number; signature: string[]; date: string | null; printedOn: string | null; annexes: Annex[] };

/** Reads signature block, annexes and imprint off the end of a document. */
export function readTail(paragraphs: readonly Paragraph[]): Tail {
  const texts = paragraphs.map(({ content }) => content.text.trim());
  const annexAt = texts.findIndex(
    (text, at) => at > 0 && readAnnexLabel(text) !== null && !isAnnexList(texts, at) && isAnnexStart(texts, at),
  );
  const main = annexAt < 0 ? texts : texts.slice(0, annexAt);
  const signed = readSignature(main);
  const list = readAnnexList(main, signed.to);
  const bodies = annexAt < 0 ? [] : readAnnexBodies(paragraphs.slice(annexAt));
  return { ...signed, to: list.to, annexes: mergeAnnexes(list.annexes, bodies) };
}

/** Someone who refers to an annex in a sentence begins a line with it, too: an annex has a line of its own. */
function isAnnexStart(texts: readonly string[], at: number): boolean {
  const name = readAnnexLabel(texts[at] ?? "")?.name ?? "";
  return name === "" || !/[，,。；]$/.test(name);
}

function readSignature(texts: readonly string[]): Omit<Tail, "annexes"> {
  let end = texts.length;
  let printedOn: string | null = null;
  const imprintAt = texts.findIndex((text, at) => at > 0 && isImprint(text));
  if (imprintAt > 0) {
    printedOn =
      texts
        .slice(imprintAt)
        .flatMap((text) => findDates(text))
        .at(-1)?.date ?? null;
    end = imprintAt;
  }
  const signature: string[] = [];
  let to = end;
  let date: string | null = null;
  while (to > 1) {
    const text = texts[to - 1] ?? "";
    const line = signatureLine(text);
    if (line) {
      if (line.date && date !== null) break;
      date ??= line.date;
      signature.unshift(...line.lines);
    } else if (!isRemark(text)) break;
    to -= 1;
  }
  return { to, signature, date, printedOn };
}

/** Who signs an order: "省长　张三". */
const signer =
  /^(?:代)?(?:总理|主席|主任|部长|省长|市长|州长|区长|县长|局长|署长|行长)[\s\u3000]+[\u3400-\u9fff·]{2,6}$/;

/** A line of a signature: offices, a day, or both, which are two lines of it. */
function signatureLine(text: string): { date: string | null; lines: string[] } | null {
  const [found, ...others] = findDates(text);
  if (!found && signer.test(text)) return { date: null, lines: [text.replace(/\s+/g, " ")] };
  if (!found) return isOrgLine(text) ? { date: null, lines: [closeUp(text)] } : null;
  const rest = (text.slice(0, found.from) + text.slice(found.to)).replace(/[（()）\s]/g, " ").trim();
  if (others.length > 0 || text.length > 120 || !(rest === "" || isOrgLine(rest))) return null;
  return { date: found.date, lines: rest === "" ? [text] : [rest, text.slice(found.from, found.to)] };
}

/** "附件：1. …" and the lines below it, above the signature. */
function readAnnexList(texts: readonly string[], to: number): { to: number; annexes: Annex[] } {
  for (let at = to - 1; at > 0 && at >= to - 16; at -= 1) {
    const label = readAnnexLabel(texts[at] ?? "");
    if (!label) continue;
    const names = [label.name, ...texts.slice(at + 1, to)].filter((name) => name !== "" && !isRemark(name));
    if (!names.every((name) => name.length <= 120 && !/。/.test(name))) return { to, annexes: [] };
    const annexes = names
      .flatMap((name) => name.split(/(?<=\S)\s+(?=\d{1,2}\s*[.．、])/))
      .map((name, index) => {
        const marker = readMarker(name);
        const number = marker ? String(marker.value) : (label.number ?? (names.length > 1 ? String(index + 1) : null));
        return { number, title: name.slice(marker?.length ?? 0).replace(/[;；]$/, ""), text: "", from: -1 };
      });
    return { to: at, annexes };
  }
  return { to, annexes: [] };
}

function readAnnexBodies(paragraphs: readonly Paragraph[]): Annex[] {
  const texts = paragraphs.map(({ content }) => content.text.trim());
  const annexes: Annex[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    const label = readAnnexLabel(texts[at] ?? "");
    const from = receivedSpan(paragraphs[at]?.content ?? { text: "", at: [] })?.from ?? -1;
    if (label && (label.number !== null || annexes.length === 0)) {
      const lines = label.name === "" ? Math.max(titleLinesAt(texts, at + 1), isNamed(texts[at + 1]) ? 1 : 0) : 0;
      const title = label.name || texts.slice(at + 1, at + 1 + lines).join("") || null;
      annexes.push({ number: label.number, title, text: "", from });
      at += lines;
    } else {
      const last = annexes.at(-1);
      const text = texts[at] ?? "";
      if (last && !isImprint(text)) last.text += (last.text === "" ? "" : "\n") + text;
    }
  }
  return annexes;
}

function isNamed(text: string | undefined): boolean {
  return text !== undefined && isShortLine(text, 60) && !readMarker(text) && !text.includes(" | ");
}

/** Annexes that are listed and those that follow, each once. */
export function mergeAnnexes(listed: Annex[], bodies: Annex[]): Annex[] {
  if (bodies.length === 0) return listed;
  const found = bodies.map((body, index) => {
    const entry =
      listed.find(({ number }) => number !== null && number === body.number) ??
      (bodies.length === listed.length ? listed[index] : undefined);
    return { ...body, number: body.number ?? entry?.number ?? null, title: body.title ?? entry?.title ?? null };
  });
  const missing = listed.filter(
    ({ number, title }) => !found.some((one) => (number !== null && one.number === number) || one.title === title),
  );
  return bodies.length >= listed.length ? found : [...found, ...missing];
}
