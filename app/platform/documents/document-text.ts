export type DocumentFormat = "text" | "html" | "docx" | "pdf";

/**
 * One line of a document as it was received, with what the format knows about it.
 *
 * `startsParagraph` and `endsParagraph` are null where the format does not say. An aside is what stands around the
 * document and is not of it: navigation of a web page, running heads and page numbers of a PDF.
 */
export type DocumentLine = {
  text: string;
  /** Counted from 1; null where the format has no pages. */
  page: number | null;
  startsParagraph: boolean | null;
  endsParagraph: boolean | null;
  isHeading: boolean;
  isTableRow: boolean;
  isAside: boolean;
};

export type DocumentText = { format: DocumentFormat; encoding: string | null; lines: DocumentLine[] };

export type DocumentRefusal =
  | "empty"
  | "too_large"
  | "type"
  | "old_word"
  | "macros"
  | "undecodable"
  | "encrypted"
  | "no_text_layer"
  | "too_many_pages"
  | "too_long"
  | "swollen"
  | "damaged";

export type DocumentResult = { ok: true; document: DocumentText } | { ok: false; reason: DocumentRefusal };

export const largestDocumentBytes = 5 * 1024 * 1024;

/** The longest law in force has 110,000 signs; several documents in one file are a few times more. */
const mostSigns = 600_000;
const mostLines = 50_000;

/** Whether there is more text than any document has: what is made of it would not fit into the memory of a page. */
export function isTooLong({ lines }: DocumentText): boolean {
  return lines.length > mostLines || lines.reduce((sum, { text }) => sum + text.length, 0) > mostSigns;
}

/** A line of which nothing is known but its words. */
export function plainLine(text: string, known: Partial<DocumentLine> = {}): DocumentLine {
  return {
    text,
    page: null,
    startsParagraph: null,
    endsParagraph: null,
    isHeading: false,
    isTableRow: false,
    isAside: false,
    ...known,
  };
}
