import { markedParts } from "~/values/marked-parts";

/** A text with some of its words marked; words that are written differently there stand marked after it. */
export function MarkedText({ text, words }: { text: string; words: string[] }) {
  return (
    <>
      {markedParts(text, words).map(({ at, part, isMarked }) =>
        isMarked ? (
          <mark key={at} className="guard-word">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}
