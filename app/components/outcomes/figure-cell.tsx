import { TextLink } from "~/components/ui/text-link";
import type { Cell } from "~/domain/outcomes/tell-cells";
import { useTranslation } from "~/i18n/use-translation";

type FigureCellProps = {
  cell: Cell;
  /** What is behind it. */
  href?: string;
  /** How it shows when nothing of it may be told: fewer than three projects, or for another's sake. */
  kept?: "few" | "notTold";
};

/** A count with a link to what is behind it. A plus says that something is left out. */
export function FigureCell({ cell, href, kept = "few" }: FigureCellProps) {
  const { t } = useTranslation("outcomes");
  if (cell.count === 0)
    return cell.isPart ? <abbr title={t(`${kept}Title`)}>{t(kept)}</abbr> : <span className="text-faint">0</span>;
  return (
    <span className="nowrap">
      {href ? <TextLink href={href}>{cell.count}</TextLink> : cell.count}
      {cell.isPart ? <abbr title={t("partTitle")}>+</abbr> : null}
    </span>
  );
}
