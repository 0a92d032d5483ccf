import type { ReactNode } from "react";
import { FilterBar, FilterSelect, FilterText } from "~/components/ui/filter-bar";
import { needCategories } from "~/domain/needs/categories";
import { priorityFlags, stages, statuses } from "~/domain/projects/codes";
import type { FilterOptions } from "~/domain/projects/filter-options.server";
import { type FilterKey, filterKeys, type ListFilters } from "~/domain/projects/project-filters";
import { lightLevels } from "~/domain/supervision/light-codes";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { byName } from "~/values/by-name";
import { withQuery } from "./query-string";

type Props = {
  /** The page that is filtered. */
  path: string;
  filters: ListFilters;
  options: FilterOptions;
  /** Which filters the page offers, in this order. */
  offered: readonly FilterKey[];
  /** What is shown, given the filters in words. */
  sentence: (filters: string) => ReactNode;
  /** Carried along: sorting. */
  hidden?: { sort?: string; direction?: string };
};

/** The filters of board and list: small selects, what is set as removable chips and as a sentence. */
export function ProjectFilterBar({ path, filters, options, offered, sentence, hidden = {} }: Props) {
  const { t } = useTranslation("lists");
  const { t: word } = useTranslation("common");
  const choices = useChoices(options);
  const chips = filterKeys.flatMap((key) => {
    const value = filters[key];
    if (!value || !offered.includes(key)) return [];
    const shown =
      key === "q" ? value : (choices[key].find((choice) => choice.value === value)?.label ?? t("otherChoice"));
    const removeHref = withQuery(path, { ...filters, ...hidden, [key]: undefined });
    return [{ key, label: t(`filters.${key}`), value: shown, removeHref }];
  });
  return (
    <FilterBar
      action={path}
      hidden={set(hidden)}
      chips={chips}
      clearHref={withQuery(path, hidden)}
      sentence={sentence(chips.map((chip) => chip.value).join(word("separator")))}
    >
      {offered.map((key) =>
        key === "q" ? (
          <FilterText key={key} name={key} label={t("filters.q")} value={filters.q} />
        ) : choices[key].length > 0 ? (
          <FilterSelect key={key} name={key} label={t(`filters.${key}`)} value={filters[key]} options={choices[key]} />
        ) : null,
      )}
    </FilterBar>
  );
}

function set(parameters: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

type Choice = { value: string; label: string };

function useChoices(options: FilterOptions): Record<Exclude<FilterKey, "q">, Choice[]> {
  const { t } = useTranslation("lists");
  const name = useCodeName();
  const pick = useBilingual();
  const byLabel = byName<Choice>(({ label }) => label);
  const people = options.officers.map(({ id, name: label }) => ({ value: id, label })).sort(byLabel);
  const named = (rows: FilterOptions["zones"]) =>
    rows.map((row) => ({ value: row.id, label: pick(row) })).sort(byLabel);
  return {
    stage: stages.map((value) => ({ value, label: name("stage", value) })),
    status: statuses.map((value) => ({ value, label: name("status", value) })),
    light: lightLevels.map((value) => ({ value, label: name("light", value) })),
    flag: priorityFlags.map((value) => ({ value, label: name("priorityFlag", value) })),
    need: [
      { value: "any", label: t("anyNeed") },
      ...needCategories.map((value) => ({ value, label: name("needCategory", value) })),
    ],
    // An office has no officers of its own to choose from.
    officer: people.length > 0 ? [{ value: "mine", label: t("mine") }, ...people] : [],
    country: named(options.countries),
    zone: named(options.zones),
  };
}
