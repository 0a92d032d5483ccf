import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type MenuItem =
  | { label: string; href: string; icon?: IconName; isCurrent?: boolean; dialog?: string; isDanger?: boolean }
  /** Posts a small form of its own. */
  | { label: string; action: string; fields?: Record<string, string>; icon?: IconName; isDanger?: boolean };

type MenuProps = {
  items: MenuItem[];
  /** The button's word; without it, three dots. */
  label?: string;
  size?: "normal" | "small";
  /** Opens to the right from the left edge of its button. */
  align?: "start" | "end";
};

/** A `<details>` menu: works without script; with it, closes on Escape and on a click outside. */
export function Menu({ items, label, size, align = "end" }: MenuProps) {
  const { t } = useTranslation("common");
  if (items.length === 0) return null;
  return (
    <details className={classNames("menu", align === "start" && "menu-start")} name="menu" data-menu="">
      <summary
        className={classNames("btn", !label && "btn-square", size === "small" && "btn-small")}
        aria-label={label ? undefined : t("moreActions")}
        title={label ? undefined : t("moreActions")}
      >
        {label}
        <Icon name={label ? "chevron-down" : "more"} />
      </summary>
      <div className="menu-panel">
        {items.map((item) => (
          <MenuEntry key={item.label} item={item} />
        ))}
      </div>
    </details>
  );
}

/** A menu whose panel is not a list of actions. */
export function MenuPanel({
  summary,
  children,
  className,
}: {
  summary: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <details className={classNames("menu", className)} name="menu" data-menu="">
      {summary}
      <div className="menu-panel">{children}</div>
    </details>
  );
}

export function MenuEntry({ item }: { item: MenuItem }) {
  const look = classNames("menu-item", item.isDanger && "menu-item-danger");
  const content = (
    <>
      {item.icon ? <Icon name={item.icon} /> : null}
      {item.label}
    </>
  );
  if ("href" in item) {
    return (
      <a
        className={look}
        href={item.href}
        aria-current={item.isCurrent ? "true" : undefined}
        data-dialog-open={item.dialog}
      >
        {content}
      </a>
    );
  }
  return (
    <form method="post" action={item.action}>
      {Object.entries(item.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={look}>
        {content}
      </button>
    </form>
  );
}
