import { FilterBar, type FilterChip, FilterSelect } from "~/components/ui/filter-bar";
import type { Text } from "~/domain/measures/catalog";
import { needCategories } from "~/domain/needs/categories";
import { countedSectors, filteredHref, type GapFilters, type OutcomeFilters } from "~/domain/outcomes/outcome-filters";
import type { Places } from "~/domain/outcomes/places.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { useSectorName } from "./part-name";

type Filters = Omit<GapFilters, "part"> &
  Partial<Pick<OutcomeFilters, "document" | "open">> & { part?: OutcomeFilters["part"] };

type OutcomeFilterBarProps = {
  path: string;
  filters: Filters;
  parts: readonly NonNullable<OutcomeFilters["part"]>[];
  places: Places;
  periods: string[];
  periodLabel: string;
  documents?: { key: string; shortTitle: Text }[];
  /** What is shown, given the filters in words. */
  sentence: (filters: string) => string;
};

/** Filters of outcomes and gaps. Province and zone only where there are several. */
export function OutcomeFilterBar(props: OutcomeFilterBarProps) {
  const { path, filters, parts, places, periods, periodLabel, documents = [], sentence } = props;
  const { t } = useTranslation("outcomes");
  const pick = useBilingual();
  const name = useCodeName();
  const sector = useSectorName();
  const period = usePeriodName();
  const placeNames = {
    province: places.provinces.map(({ code, name: of }) => ({ value: code, label: pick(of) })),
    zone: places.zones
      .filter((zone) => !filters.province || zone.province === filters.province)
      .map(({ id, name: of }) => ({ value: id, label: pick(of) })),
  };
  const options = {
    province: placeNames.province.length > 1 ? placeNames.province : [],
    zone: placeNames.zone.length > 1 || filters.zone ? placeNames.zone : [],
    sector: countedSectors.map((value) => ({ value, label: sector(value) })),
    document: documents.map(({ key, shortTitle }) => ({ value: key, label: pick(shortTitle) })),
    category: needCategories.map((value) => ({ value, label: name("needCategory", value) })),
    period: periods.map((value) => ({ value, label: period(value) })),
    part: parts
      .filter((value) => (value !== "zone" && value !== "province") || places.zones.length > 1)
      .map((value) => ({ value, label: t(`part.${value}`) })),
  };
  const labels = { ...filterLabels(t), period: periodLabel };
  const chips = filterKeys.flatMap((key): FilterChip[] => {
    const value = filters[key];
    if (!value || key === "part") return [];
    const shown =
      options[key].find((option) => option.value === value)?.label ?? (key === "period" ? period(value) : value);
    return [
      { key, label: labels[key], value: shown, removeHref: filteredHref(path, { ...filters, [key]: undefined }) },
    ];
  });
  return (
    <FilterBar
      action={path}
      clearHref={filteredHref(path, { part: filters.part })}
      chips={chips}
      sentence={sentence(chips.map(({ value }) => value).join(t("separator")))}
      hidden={filters.open === "all" ? { open: "all" } : {}}
    >
      {filterKeys.map((key) =>
        options[key].length > 0 ? (
          <FilterSelect key={key} name={key} label={labels[key]} value={filters[key]} options={options[key]} />
        ) : null,
      )}
    </FilterBar>
  );
}

const filterKeys = ["province", "zone", "sector", "document", "category", "period", "part"] as const;

function filterLabels(t: ReturnType<typeof useTranslation<"outcomes">>["t"]) {
  return {
    province: t("filter.province"),
    zone: t("filter.zone"),
    sector: t("filter.sector"),
    document: t("filter.document"),
    category: t("filter.category"),
    part: t("filter.part"),
  };
}

/** 2026 年第 3 季度. */
function usePeriodName() {
  const { t } = useTranslation("outcomes");
  return (period: string) => {
    const [year, quarter] = period.split("Q");
    return quarter ? t("quarter", { year, quarter }) : t("year", { year });
  };
}
