import type { SectionView } from "~/domain/policies/draft-sections";
import { useTranslation } from "~/i18n/use-translation";

/** How a part of a document is called: （六） by its own label, a chapter by its number, the rest by what it is. */
export function usePartName(): (section: Pick<SectionView, "kind" | "number" | "label">) => string {
  const { t } = useTranslation("policies");
  return ({ kind, number, label }) => {
    if (kind === "article") return label || number || "";
    if (kind === "chapter") return number ? t("part.chapter", { number }) : t("part.chapterUnnumbered");
    if (kind === "annex") return number ? t("part.annexNumber", { number }) : t("part.annex");
    return t(`part.${kind}`);
  };
}
