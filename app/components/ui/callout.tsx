import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type CalloutKind = "info" | "warning" | "error" | "guard";

const icons: Record<CalloutKind, IconName> = { info: "info", warning: "warning", error: "warning", guard: "guard" };

type CalloutProps = { kind: CalloutKind; title?: ReactNode; children?: ReactNode; id?: string; className?: string };

/** Something to know before going on. `guard` is a prohibition: give it the article in the title. */
export function Callout({ kind, title, children, id, className }: CalloutProps) {
  return (
    <div
      id={id}
      className={classNames("callout", `callout-${kind}`, className)}
      role={kind === "error" ? "alert" : undefined}
    >
      <Icon name={icons[kind]} />
      {title ? <p className="callout-title">{title}</p> : null}
      {children ? <div>{children}</div> : null}
    </div>
  );
}
