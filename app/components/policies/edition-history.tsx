import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import type { ArticleEdition } from "~/domain/policies/article-texts.server";
import { useTranslation } from "~/i18n/use-translation";
import { MarkedWords } from "./marked-words";

/** What each edition did to an article, with the words marked. */
export function EditionHistory({ editions }: { editions: ArticleEdition[] }) {
  const { t } = useTranslation("rechecks");
  return (
    <Section id="history" title={t("text.history")} meta={editions.length}>
      <ol className="grid gap-4">
        {editions.map((edition, index) => (
          <li key={edition.serial}>
            <p className="meta mb-1">
              <span className="font-semibold text-ink">{t("text.edition", { serial: edition.serial })}</span>
              <span>{index === editions.length - 1 ? t("text.first") : <Fate edition={edition} />}</span>
              <InstantText at={edition.publishedAt} />
            </p>
            {edition.words.length > 0 ? <MarkedWords words={edition.words} /> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Fate({ edition }: { edition: ArticleEdition }) {
  const { t } = useTranslation("rechecks");
  return <>{t(`text.fate.${edition.fate}`, { before: edition.numberBefore ?? edition.number })}</>;
}
