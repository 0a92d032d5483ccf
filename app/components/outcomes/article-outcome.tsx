import { Section } from "~/components/ui/card";
import { TextLink } from "~/components/ui/text-link";
import type { ArticleOutcome as Outcome } from "~/domain/outcomes/article-outcome.server";
import { filteredHref } from "~/domain/outcomes/outcome-filters";
import { useTranslation } from "~/i18n/use-translation";
import { FigureCell } from "./figure-cell";

/** What came of an article, in the reader's figures; nothing for those without such figures. */
export function ArticleOutcome({ outcome }: { outcome: Outcome | null }) {
  const { t } = useTranslation("outcomes");
  if (!outcome) return null;
  const { key, figures } = outcome;
  return (
    <Section
      id="outcome"
      title={t("block.title")}
      action={
        <TextLink href={`/outcomes?open=${key}#${key}`} className="text-xs no-print">
          {t("block.link")}
        </TextLink>
      }
    >
      <ul aria-label={t("block.title")} className="flex flex-wrap gap-x-6 gap-y-1">
        {(["linked", "granted", "used", "declined"] as const).map((figure) => (
          <li key={figure} className="flex items-center gap-1.5">
            <span className="text-muted">{t(`figure.${figure}`)}</span>
            <FigureCell cell={figures[figure]} href={filteredHref("/outcomes/needs", { article: key, figure })} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
