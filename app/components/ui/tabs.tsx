import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";

export type TabItem = { href: string; label: ReactNode; count?: number; isCurrent?: boolean };

/** Tabs are links: each is a page with an address. */
export function Tabs({ items, label }: { items: TabItem[]; label?: string }) {
  const { t } = useTranslation("common");
  return (
    <nav className="tabs no-print" aria-label={label ?? t("tabs")}>
      {items.map((item) => (
        <a key={item.href} href={item.href} className="tab" aria-current={item.isCurrent ? "page" : undefined}>
          {item.label}
          {item.count !== undefined ? <span className="tag">{item.count}</span> : null}
        </a>
      ))}
    </nav>
  );
}
