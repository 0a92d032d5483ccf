import { Section } from "~/components/ui/card";
import type { ChangedWords } from "~/domain/policies/compare-editions";
import type { MarkedPart, MarkLabel } from "~/domain/policies/review/marked-text";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

type MarkedArticleProps = {
  heading: string;
  chapter: string | null;
  parts: MarkedPart[];
  /** Against the edition before. */
  words: ChangedWords;
  /** Off where the library's own measures stand beside the text, to which no word of it led. */
  isMarked: boolean;
};

/** An article's text; behind each word that led to a proposal stands what it led to. */
export function MarkedArticle({ heading, chapter, parts, words, isMarked }: MarkedArticleProps) {
  const { t } = useTranslation("reviews");
  return (
    <Section id="text" title={heading} meta={chapter}>
      {parts.length === 0 ? (
        <p className="text-faint">{t("noText")}</p>
      ) : (
        <>
          <p lang="zh-CN" className="review-text">
            {parts.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change places
              <Part key={index} part={isMarked ? part : { ...part, labels: [] }} />
            ))}
          </p>
          {isMarked ? <p className="mt-3 text-xs text-faint">{t("textNote")}</p> : null}
        </>
      )}
      {words.length > 0 ? (
        <>
          <h3 className="mt-4 mb-1 text-xs font-semibold text-muted">{t("comparedWords")}</h3>
          <p lang="zh-CN" className="review-text">
            {words.map(({ text, kind }, index) => {
              const key = `${index}${kind}`;
              if (kind === "removed") return <del key={key}>{text}</del>;
              return kind === "added" ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
            })}
          </p>
        </>
      ) : null}
    </Section>
  );
}

function Part({ part: { text, labels } }: { part: MarkedPart }) {
  if (labels.length === 0) return text;
  return (
    <>
      <mark>{text}</mark>
      <Labels labels={labels} />
    </>
  );
}

/** 1 力度·条件: the measure once, then everything the word led to in it. */
function Labels({ labels }: { labels: MarkLabel[] }) {
  const { t } = useTranslation("reviews");
  const name = useCodeName();
  const measures = [...new Set(labels.map(({ measure }) => measure))];
  return (
    <span className="review-label">
      {measures.map((measure) => {
        const fields = labels
          .filter((label) => label.measure === measure)
          .map(({ field, category }) => (category ? name("needCategory", category) : t(`field.${field}`)));
        return (
          <a key={measure} href={`#measure-${measure}`}>
            {measure} {fields.join("·")}
          </a>
        );
      })}
    </span>
  );
}
