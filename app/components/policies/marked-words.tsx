import type { ChangedWords } from "~/domain/policies/compare-editions";

/** Unchanged words shown on each side of a change where the rest is cut. */
const around = 24;

/** Two wordings in one: what was taken out struck through, what was put in underlined. `short` cuts what stayed the same. */
export function MarkedWords({ words, short = false }: { words: ChangedWords; short?: boolean }) {
  return (
    <p lang="zh-CN" className="policy-text">
      {words.map(({ text, kind }, index) => {
        const key = `${index}-${kind}`;
        if (kind === "removed") return <del key={key}>{text}</del>;
        if (kind === "added") return <ins key={key}>{text}</ins>;
        return <span key={key}>{short ? cut(text, index === 0, index === words.length - 1) : text}</span>;
      })}
    </p>
  );
}

function cut(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= around * 2 + 2) return text;
  const [head, tail] = [text.slice(0, around), text.slice(-around)];
  if (isFirst) return `…${tail}`;
  return isLast ? `${head}…` : `${head}…${tail}`;
}
