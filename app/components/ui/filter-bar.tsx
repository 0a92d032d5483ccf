import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "./button";
import { Icon } from "./icon";

export type FilterChip = { key: string; label: string; value: string; removeHref: string };

type FilterBarProps = {
  /** Where the GET form goes. */
  action: string;
  /** Small selects and inputs: `FilterSelect`, `FilterText`. */
  children: ReactNode;
  chips: FilterChip[];
  clearHref: string;
  /** What is shown, as a sentence: 共 128 个项目：在谈，需求未结. */
  sentence: ReactNode;
  /** Carried along: sorting, view. */
  hidden?: Record<string, string>;
};

/**
 * Filters above a list. Choosing sends the form at once where the script runs; the button does it elsewhere.
 *
 * On a phone they fold behind one line that says which are set, so that the first result is in sight.
 */
export function FilterBar({ action, children, chips, clearHref, sentence, hidden = {} }: FilterBarProps) {
  const { t } = useTranslation("common");
  return (
    <search className="mb-2 block" aria-label={t("filter")}>
      <details className="filterfold">
        <summary>
          <span className="inline-flex items-center gap-1.5">
            <Icon name="filter" />
            {t("filter")}
          </span>
          <span className="filterfold-set">{chips.map((chip) => chip.value).join(t("separator"))}</span>
          <Icon name="chevron-down" className="filterfold-mark" />
        </summary>
        <form method="get" action={action} className="filterbar" data-autosubmit="">
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {children}
          <Button icon="filter">{t("filter")}</Button>
        </form>
      </details>
      <div className="chips">
        <p className="text-muted">{sentence}</p>
        {chips.map((chip) => (
          <span key={chip.key} className="chip">
            <span>
              <span className="chip-name">{chip.label} </span>
              {chip.value}
            </span>
            <a href={chip.removeHref} aria-label={t("removeFilter", { label: `${chip.label} ${chip.value}` })}>
              <Icon name="close" className="h-3! w-3!" />
            </a>
          </span>
        ))}
        {chips.length > 1 ? (
          <a href={clearHref} className="link text-xs">
            {t("clearFilters")}
          </a>
        ) : null}
      </div>
    </search>
  );
}

type FilterSelectProps = {
  name: string;
  label: string;
  value?: string;
  options: { value: string; label: string }[];
};

/** The label is the empty choice: 阶段, then its values. */
export function FilterSelect({ name, label, value = "", options }: FilterSelectProps) {
  return (
    <select name={name} defaultValue={value} aria-label={label} className="control control-small">
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

export function FilterText({ name, label, value }: { name: string; label: string; value?: string }) {
  return (
    <input
      type="search"
      name={name}
      defaultValue={value}
      aria-label={label}
      placeholder={label}
      maxLength={200}
      autoComplete="off"
      className="control control-small"
    />
  );
}
