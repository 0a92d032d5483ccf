import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Dash } from "./money";

export type Definition = {
  label: string;
  /** Null, undefined and "" show a dash. */
  value: ReactNode;
  /** Over the whole width: long texts. */
  isWide?: boolean;
  /** Anchor for links of missing items. */
  id?: string;
};

/** A section in view mode. `stacked` puts the label above its value, for narrow places. */
export function DefinitionList({ items, stacked = false }: { items: Definition[]; stacked?: boolean }) {
  return (
    <dl className={classNames("deflist", stacked && "deflist-stacked")}>
      {items.map(({ label, value, isWide, id }) => (
        <div key={label} id={id} className={classNames("deflist-row", isWide && "deflist-wide")}>
          <dt>{label}</dt>
          <dd className={isWide ? "max-w-measure whitespace-pre-line" : undefined}>
            {value === null || value === undefined || value === "" ? <Dash /> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
