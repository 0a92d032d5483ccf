import { strToU8, zipSync } from "fflate";

/** A paragraph of a Word file: its words, and the list and level that number it. */
export type WordParagraph =
  | { text: string; list?: { id: number; level: number }; style?: string }
  | { rows: readonly (readonly string[])[] };
export type WordLevel = { format: string; text: string; start?: number; isRunning?: boolean };

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Makes a small Word file. `lists` are numbered from 1; the numbers they draw are nowhere in its text. */
export function wordFile(
  paragraphs: readonly WordParagraph[],
  { lists = [], extra = {} }: { lists?: readonly (readonly WordLevel[])[]; extra?: Record<string, Uint8Array> } = {},
): Buffer {
  const body = paragraphs.map((one) => ("rows" in one ? table(one.rows) : paragraph(one))).join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    "word/numbering.xml": `<?xml version="1.0"?><w:numbering xmlns:w="${main}">${lists.map(kind).join("")}${lists.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join("")}</w:numbering>`,
    "word/styles.xml": `<?xml version="1.0"?><w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return Buffer.from(zipSync({ ...files, ...extra }));
}

function paragraph({ text, list, style }: Exclude<WordParagraph, { rows: unknown }>): string {
  const marks = list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>` : "";
  const styled = style ? `<w:pStyle w:val="${style}"/>` : "";
  return `<w:p><w:pPr>${styled}${marks}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${paragraph({ text })}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function kind(levels: readonly WordLevel[], at: number): string {
  const level = ({ format, text, start = 1, isRunning }: WordLevel, depth: number) =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${isRunning ? `<w:lvlRestart w:val="0"/>` : ""}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
  return `<w:abstractNum w:abstractNumId="${at}">${levels.map(level).join("")}</w:abstractNum>`;
}
