import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A surface with a hairline. `padded` off for tables and lists that bring their own spacing. */
export function Card({
  children,
  padded = true,
  className,
}: {
  children: ReactNode;
  padded?: boolean;
  className?: string;
}) {
  return <div className={classNames("card", padded && "p-4", className)}>{children}</div>;
}

type SectionProps = {
  /** Anchor of the section; links of missing items lead here. */
  id: string;
  title: ReactNode;
  /** Beside the title: a count, a light, a date. */
  meta?: ReactNode;
  /** At the right: usually one small edit link. */
  action?: ReactNode;
  children: ReactNode;
  padded?: boolean;
  className?: string;
};

export function Section({ id, title, meta, action, children, padded = true, className }: SectionProps) {
  return (
    <section id={id} className={classNames("card", className)} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`} className="section-title">
          {title}
        </h2>
        {meta ? <div className="meta">{meta}</div> : null}
        {action ? <div className="ml-auto flex items-center gap-2">{action}</div> : null}
      </div>
      <div className={padded ? "section-body" : undefined}>{children}</div>
    </section>
  );
}
