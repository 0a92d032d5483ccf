import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { type DocumentLine, type DocumentResult, plainLine } from "./document-text";
import { findMainElement } from "./main-element";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What holds no words of a document, or none that a reader sees. */
const unseen = new Set(
  "script style noscript template head svg canvas iframe object select option button input textarea".split(" "),
);
const around = new Set("nav footer aside form menu".split(" "));
const blocks = new Set(
  (
    "html body address article section main header footer nav aside div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd " +
    "blockquote pre table caption thead tbody tfoot tr td th hr form fieldset figure figcaption center br"
  ).split(" "),
);

/** The visible lines of a web page. Nothing of it is run or fetched. What stands around the document is an aside. */
export function readHtml(html: string, encoding: string | null): DocumentResult {
  const writer = new LineWriter();
  const page = parse(html);
  const main = findMainElement(page);
  for (const child of page.childNodes) walk(child, writer, { main, isInMain: main === null, isAside: false });
  writer.end();
  if (!writer.lines.some(({ text }) => text.trim() !== "")) return { ok: false, reason: "empty" };
  return { ok: true, document: { format: "html", encoding, lines: writer.lines } };
}

type Place = { main: Element | null; isInMain: boolean; isAside: boolean };

class LineWriter {
  lines: DocumentLine[] = [];
  #text = "";
  #known: Partial<DocumentLine> = {};

  write(text: string, known: Partial<DocumentLine>): void {
    if (this.#text.trim() === "") this.#known = known;
    this.#text += text;
  }

  end(): void {
    const text = this.#text.replace(/^[ \t\n]+|[ \t\n]+$/g, "");
    if (text !== "") this.lines.push(plainLine(text, this.#known));
    this.#text = "";
  }
}

function walk(node: Node, writer: LineWriter, place: Place, marker = ""): void {
  if ("value" in node) {
    const text = node.value.replace(/[ \t\r\n]+/g, " ");
    writer.write(text, known(node.parentNode, place));
    return;
  }
  if (!("tagName" in node) || unseen.has(node.tagName) || isHidden(node)) return;
  const isMain = node === place.main;
  const inner = {
    ...place,
    isInMain: place.isInMain || isMain,
    isAside: !isMain && (place.isAside || around.has(node.tagName)),
  };
  if (node.tagName === "br") {
    writer.end();
    return;
  }
  const isBlock = blocks.has(node.tagName);
  if (isBlock) writer.end();
  if (node.tagName === "tr" && writeRow(node, writer, inner)) return;
  if (marker && !/^\s*(?:[\d一二三四五六七八九十（(]|$)/.test(textOf(node))) writer.write(marker, known(node, inner));
  let item = Number(attribute(node, "start") ?? "1");
  for (const child of node.childNodes) {
    const isItem = node.tagName === "ol" && "tagName" in child && child.tagName === "li";
    walk(child, writer, inner, isItem ? `${item++}. ` : "");
  }
  if (isBlock) writer.end();
}

/** A row of short cells is one line; a row that only lays out the page is left to its contents. */
function writeRow(row: Element, writer: LineWriter, place: Place): boolean {
  const cells = row.childNodes.filter((child): child is Element => "tagName" in child && /^t[dh]$/.test(child.tagName));
  const texts = cells.map((cell) => textOf(cell).replace(/\s+/g, " ").trim());
  const isData =
    texts.filter(Boolean).length >= 2 && texts.every((text) => text.length <= 400) && !cells.some(hasTable);
  if (!isData) return false;
  const isLabelled = cells.length <= 4 && texts.some((text) => /[:：]$/.test(text));
  writer.write(texts.join(isLabelled ? " " : " | "), { ...known(row, place), isTableRow: !isLabelled });
  writer.end();
  return true;
}

function hasTable(element: Element): boolean {
  return element.childNodes.some((child) => "tagName" in child && (child.tagName === "table" || hasTable(child)));
}

function known(parent: Element["parentNode"] | Element, place: Place): Partial<DocumentLine> {
  const heading = headingAbove(parent);
  const text = parent && "tagName" in parent ? textOf(parent) : "";
  const isWanted = place.isInMain || heading === 1 || isCatalogueEntry(text);
  return { isAside: place.isAside || !isWanted, isHeading: heading > 0 };
}

/** The level of the heading that holds this, 0 for none. Outside the text only a page's first heading may be a title. */
function headingAbove(parent: Element["parentNode"] | Element): number {
  for (let at = parent, depth = 0; at && "tagName" in at && depth < 4; at = at.parentNode, depth += 1) {
    const level = /^h([1-6])$/.exec(at.tagName)?.[1];
    if (level) return Number(level);
  }
  return 0;
}

/** Number, date and issuer stand in a table of their own above the text on many government pages. */
function isCatalogueEntry(text: string): boolean {
  return text.length < 400 && /发文字号|文\s*号|成文日期|发文机关|索\s*引\s*号|發文字號/.test(text);
}

export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  if (!("childNodes" in node) || ("tagName" in node && unseen.has(node.tagName))) return "";
  return node.childNodes.map(textOf).join("");
}

function isHidden(element: Element): boolean {
  const style = attribute(element, "style") ?? "";
  return (
    attribute(element, "hidden") !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style)
  );
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}
