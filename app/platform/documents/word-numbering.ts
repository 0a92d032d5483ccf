import { DOMParser, type Element, XMLSerializer } from "@xmldom/xmldom";
import { formatListNumber } from "./list-number";

type Level = {
  start: number;
  format: string;
  text: string;
  suffix: string;
  /** Goes on counting under a new number above it, as 第X条 does under 第X章. */
  isRunning: boolean;
  /** The paragraph style that stands for this level. */
  style: string | null;
};
type List = { key: string; levels: Map<number, Level>; starts: Map<number, number> };
type Parts = { document: string; numbering: string | null; styles: string | null };

/**
 * Writes the numbers that Word would draw in front of its automatic lists into the text itself.
 *
 * "第三条" or "（二）" of such a list is nowhere in the file; without it a document would lose its articles. The list
 * marks are taken out of paragraphs and styles, so that a converter does not number a second time.
 */
export function writeOutNumbers({ document, numbering, styles }: Parts): { document: string; styles: string | null } {
  const body = parseXml(document);
  const styleTree = styles === null ? null : parseXml(styles);
  const lists = numbering === null ? new Map<string, List>() : readLists(parseXml(numbering));
  const ofStyles = styleTree === null ? new Map<string, Mark>() : readStyleMarks(styleTree);
  const counters = new Map<string, (number | undefined)[]>();
  for (const paragraph of elements(body, "w:p")) {
    const properties = child(paragraph, "w:pPr");
    const mark = properties && markOf(properties, ofStyles);
    const list = mark ? lists.get(mark.list) : undefined;
    if (!mark || !list || hasNoText(paragraph)) continue;
    const label = nextLabel(list, mark.level ?? levelOfStyle(list, mark.style), counters);
    if (label) insertText(paragraph, properties, label);
  }
  for (const tree of [body, styleTree]) {
    for (const mark of tree ? elements(tree, "w:numPr") : []) mark.parentNode?.removeChild(mark);
  }
  const serializer = new XMLSerializer();
  return {
    document: serializer.serializeToString(body),
    styles: styleTree && serializer.serializeToString(styleTree),
  };
}

type Mark = { list: string; level: number | null; style: string | null };
type Tree = ReturnType<typeof parseXml>;

/** Entities are never declared in a Word file; one that declares them is after something else. */
function parseXml(text: string) {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Error("a Word part declares entities");
  return new DOMParser({ onError: () => {} }).parseFromString(text, "text/xml");
}

function elements(parent: Tree | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagName(name));
}

function child(parent: Element, name: string): Element | null {
  return Array.from(parent.childNodes).find((node): node is Element => node.nodeName === name) ?? null;
}

function value(parent: Element | null, name: string): string | null {
  return (parent && child(parent, name)?.getAttribute("w:val")) ?? null;
}

function readLists(tree: Tree): Map<string, List> {
  const abstracts = new Map(
    elements(tree, "w:abstractNum").map((one) => [
      one.getAttribute("w:abstractNumId") ?? "",
      new Map(elements(one, "w:lvl").map((level) => [Number(level.getAttribute("w:ilvl")), readLevel(level)])),
    ]),
  );
  return new Map(
    elements(tree, "w:num").map((one) => {
      const id = one.getAttribute("w:numId") ?? "";
      const abstractId = value(one, "w:abstractNumId") ?? "";
      const overrides = elements(one, "w:lvlOverride");
      const starts = new Map(
        overrides.flatMap((override) => {
          const start = value(override, "w:startOverride");
          return start === null ? [] : [[Number(override.getAttribute("w:ilvl")), Number(start)] as const];
        }),
      );
      // Lists of one kind go on counting unless one of them says where it starts.
      const key = starts.size > 0 ? `own-${id}` : `kind-${abstractId}`;
      return [id, { key, levels: abstracts.get(abstractId) ?? new Map(), starts }];
    }),
  );
}

function readLevel(level: Element): Level {
  return {
    start: Number(value(level, "w:start") ?? "1"),
    format: value(level, "w:numFmt") ?? "decimal",
    text: value(level, "w:lvlText") ?? "",
    suffix: value(level, "w:suff") === "nothing" ? "" : " ",
    isRunning: value(level, "w:lvlRestart") === "0",
    style: value(level, "w:pStyle"),
  };
}

function readStyleMarks(tree: Tree): Map<string, Mark> {
  const styles = new Map(elements(tree, "w:style").map((one) => [one.getAttribute("w:styleId") ?? "", one]));
  const marks = new Map<string, Mark>();
  for (const id of styles.keys()) {
    let list: string | null = null;
    let level: string | null = null;
    for (let at: string | null = id, depth = 0; at !== null && depth < 12; depth += 1) {
      const style: Element | undefined = styles.get(at);
      const properties = style && child(style, "w:pPr");
      const numbering = properties ? child(properties, "w:numPr") : null;
      list ??= value(numbering, "w:numId");
      level ??= value(numbering, "w:ilvl");
      at = style ? value(style, "w:basedOn") : null;
    }
    if (list !== null) marks.set(id, { list, level: level === null ? null : Number(level), style: id });
  }
  return marks;
}

function markOf(properties: Element, ofStyles: Map<string, Mark>): Mark | null {
  const own = child(properties, "w:numPr");
  const ofStyle = ofStyles.get(value(properties, "w:pStyle") ?? "");
  const list = value(own, "w:numId") ?? ofStyle?.list;
  if (!list || list === "0") return null;
  const level = value(own, "w:ilvl");
  return { list, level: level === null ? (ofStyle?.level ?? null) : Number(level), style: ofStyle?.style ?? null };
}

function hasNoText(paragraph: Element): boolean {
  return elements(paragraph, "w:t").every((run) => (run.textContent ?? "").trim() === "");
}

function levelOfStyle({ levels }: List, style: string | null): number {
  return style === null ? 0 : ([...levels].find(([, level]) => level.style === style)?.[0] ?? 0);
}

function nextLabel(list: List, level: number, counters: Map<string, (number | undefined)[]>): string {
  const counts = counters.get(list.key) ?? [];
  counters.set(list.key, counts);
  const startOf = (at: number) => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;
  counts[level] = counts[level] === undefined ? startOf(level) : (counts[level] ?? 0) + 1;
  for (let below = level + 1; below < counts.length; below += 1) {
    if (!list.levels.get(below)?.isRunning) counts[below] = undefined;
  }
  for (let above = 0; above < level; above += 1) counts[above] ??= startOf(above);
  const kind = list.levels.get(level);
  if (!kind || kind.format === "bullet" || kind.format === "none") return "";
  const label = kind.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return formatListNumber(counts[at] ?? startOf(at), list.levels.get(at)?.format ?? "decimal");
  });
  return label && label + kind.suffix;
}

function insertText(paragraph: Element, properties: Element, label: string): void {
  const owner = paragraph.ownerDocument;
  const namespace = paragraph.namespaceURI;
  if (!owner || !namespace) return;
  const run = owner.createElementNS(namespace, "w:r");
  const text = owner.createElementNS(namespace, "w:t");
  text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  text.appendChild(owner.createTextNode(label));
  run.appendChild(text);
  paragraph.insertBefore(run, properties.nextSibling);
}
