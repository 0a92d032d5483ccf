import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

/** `soft` is for the frame's own action, so that the page's primary one stays alone. */
export type ButtonVariant = "primary" | "secondary" | "soft" | "quiet" | "danger";
export type ButtonSize = "normal" | "small";

type Look = { variant?: ButtonVariant; size?: ButtonSize; icon?: IconName; className?: string };

type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement> & { children: ReactNode };

/** Submits its form unless `type` says otherwise. A page has one primary action. */
export function Button({ variant, size, icon, className, children, type = "submit", ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass({ variant, size, className })} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

type ButtonLinkProps = Look & { href: string; children: ReactNode; [data: `data-${string}`]: string | undefined };

/** A link that leads to the next step and looks like a button. */
export function ButtonLink({ variant, size, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={buttonClass({ variant, size, className })} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  );
}

type IconButtonProps = Omit<Look, "icon"> & ButtonHTMLAttributes<HTMLButtonElement> & { label: string; icon: IconName };

/** An icon alone; the label is read out and shown on hover. */
export function IconButton({
  label,
  icon,
  variant = "quiet",
  size,
  className,
  type = "submit",
  ...rest
}: IconButtonProps) {
  return (
    <button
      type={type}
      className={classNames(buttonClass({ variant, size, className }), "btn-square")}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}

type IconLinkProps = Omit<Look, "icon"> & {
  href: string;
  label: string;
  icon: IconName;
  children?: ReactNode;
  [data: `data-${string}`]: string | undefined;
};

export function IconLink(props: IconLinkProps) {
  const { href, label, icon, variant = "quiet", size, className, children, ...rest } = props;
  return (
    <a
      href={href}
      className={classNames(buttonClass({ variant, size, className }), "btn-square relative")}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
      {children}
    </a>
  );
}

export function buttonClass({ variant = "secondary", size = "normal", className }: Look): string {
  return classNames(
    "btn",
    variant === "primary" && "btn-primary",
    variant === "soft" && "btn-soft",
    variant === "quiet" && "btn-quiet",
    variant === "danger" && "btn-danger",
    size === "small" && "btn-small",
    className,
  );
}
