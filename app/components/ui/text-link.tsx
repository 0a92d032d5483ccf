import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { classNames } from "./class-names";
import { Icon } from "./icon";

type TextLinkProps = {
  href: string;
  children: ReactNode;
  /** For names in tables and card titles, whose place already says that they lead somewhere. */
  quiet?: boolean;
  /** Leaves the product: opens in a new window, without telling it where from. */
  external?: boolean;
  className?: string;
  title?: string;
  [data: `data-${string}`]: string | undefined;
};

export function TextLink({ href, children, quiet = false, external = false, className, ...rest }: TextLinkProps) {
  const { t } = useTranslation("common");
  const away = external ? { target: "_blank", rel: "noopener noreferrer" } : {};
  return (
    <a href={href} className={classNames(quiet ? "link-quiet" : "link", className)} {...away} {...rest}>
      {children}
      {external ? (
        <>
          <Icon name="external" className="ml-0.5 inline-block align-[-2px]" />
          <span className="sr-only">{t("newWindow")}</span>
        </>
      ) : null}
    </a>
  );
}
