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
  | "swollen"
  | "damaged";

export type DocumentResult = { ok: true; document: DocumentText } | { ok: false; reason: DocumentRefusal };

export const largestDocumentBytes = 5 * 1024 * 1024;

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
