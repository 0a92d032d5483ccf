import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Icon } from "./icon";
import { Menu, type MenuItem } from "./menu";

type PageHeaderProps = {
  title: ReactNode;
  /** Beside the title: tags, a light. */
  tags?: ReactNode;
  /** Under the title: codes, dates, people. */
  meta?: ReactNode;
  /** The place above this page. */
  back?: { href: string; label: string };
  /** The one primary action. */
  primary?: ReactNode;
  /** A second button, rarely. */
  secondary?: ReactNode;
  /** Everything else. */
  menu?: MenuItem[];
};

export function PageHeader({ title, tags, meta, back, primary, secondary, menu }: PageHeaderProps) {
  const { t } = useTranslation("common");
  return (
    <div className="page-head">
      <div className="min-w-0 flex-1 basis-64">
        {back ? (
          <nav aria-label={t("breadcrumb")} className="mb-0.5 no-print">
            <a href={back.href} className="inline-flex items-center gap-1 text-xs text-faint hover:text-accent">
              <Icon name="chevron-left" className="h-3! w-3!" />
              {back.label}
            </a>
          </nav>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="page-title">{title}</h1>
          {tags}
        </div>
        {meta ? <div className="meta mt-0.5">{meta}</div> : null}
      </div>
      {primary || secondary || menu?.length ? (
        <div className="ml-auto flex items-center gap-2 no-print">
          {secondary}
          {primary}
          {menu ? <Menu items={menu} /> : null}
        </div>
      ) : null}
    </div>
  );
}
