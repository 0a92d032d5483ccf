/** A text with some of its words marked; words that are written differently there stay unmarked beside it. */
export function MarkedText({ text, words }: { text: string; words: string[] }) {
  const parts = splitAt(text, words);
  return (
    <>
      {parts.map(({ at, part, isMarked }) =>
        isMarked ? (
          <mark key={at} className="guard-word">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
      {parts.some(({ isMarked }) => isMarked) ? null : <mark className="guard-word"> {words.join(" · ")}</mark>}
    </>
  );
}

function splitAt(text: string, words: string[]) {
  const escaped = words.filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  // The matcher reads text without case and without the spaces between signs.
  const loose = escaped.map((word) => word.replace(/\s+/g, "\\s*"));
  const pattern = loose.length > 0 ? new RegExp(`(${loose.join("|")})`, "giu") : null;
  let at = 0;
  return (pattern ? text.split(pattern) : [text]).map((part, index) => {
    const start = at;
    at += part.length;
    return { at: start, part, isMarked: index % 2 === 1 };
  });
}
