import { Table } from "~/components/ui/table";
import { ModalityWord } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { filteredHref } from "~/domain/outcomes/outcome-filters";
import type { UnusedArticle } from "~/domain/outcomes/unused-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { FigureCell } from "./figure-cell";

type UnusedTableProps = {
  caption: string;
  articles: UnusedArticle[];
  figures: readonly ("proposed" | "notRelevant" | "linked" | "applied" | "declined")[];
  empty: string;
};

/** Articles that led to nothing, with what stands beside them. */
export function UnusedTable({ caption, articles, figures, empty }: UnusedTableProps) {
  const { t } = useTranslation("outcomes");
  const pick = useBilingual();
  const name = useCodeName();
  return (
    <Table<UnusedArticle>
      bare
      caption={caption}
      rows={articles}
      rowKey={({ key }) => key}
      empty={<p className="section-body text-muted">{empty}</p>}
      columns={[
        {
          key: "article",
          head: t("article"),
          isWideOnCard: true,
          cell: ({ key, title, citation }) => (
            <>
              <TextLink href={`/measures/${key}`} quiet>
                {`${key} ${pick(title)}`}
              </TextLink>
              <span className="meta text-xs font-normal">{pick(citation)}</span>
            </>
          ),
        },
        {
          key: "modality",
          head: t("unused.modality"),
          isTight: true,
          cell: ({ modalities }) => (
            <span className="flex gap-1.5">
              {modalities.map((modality) => (
                <ModalityWord key={modality} modality={modality} />
              ))}
            </span>
          ),
        },
        {
          key: "categories",
          head: t("unused.categories"),
          cell: ({ categories }) => categories.map((category) => name("needCategory", category)).join(t("separator")),
        },
        ...figures.map((figure) => ({
          key: figure,
          head: t(`figure.${figure}`),
          isNumber: true,
          cell: (article: UnusedArticle) => (
            <FigureCell
              cell={article[figure]}
              href={filteredHref("/outcomes/needs", { article: article.key, figure })}
            />
          ),
        })),
      ]}
    />
  );
}
