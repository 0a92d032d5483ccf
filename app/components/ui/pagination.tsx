import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Icon } from "./icon";

type PaginationProps = {
  previousHref?: string | null;
  nextHref?: string | null;
  /** What of how much: 共 1,203 个. */
  text?: ReactNode;
};

/** Keyset paging: only a step back and a step on. */
export function Pagination({ previousHref, nextHref, text }: PaginationProps) {
  const { t } = useTranslation("common");
  if (!previousHref && !nextHref && !text) return null;
  return (
    <nav className="pagination" aria-label={t("pagination")}>
      <span>{text}</span>
      <span className="flex gap-2">
        {previousHref ? (
          <a className="btn" href={previousHref} rel="prev">
            <Icon name="chevron-left" />
            {t("previousPage")}
          </a>
        ) : null}
        {nextHref ? (
          <a className="btn" href={nextHref} rel="next">
            {t("nextPage")}
            <Icon name="chevron-right" />
          </a>
        ) : null}
      </span>
    </nav>
  );
}
