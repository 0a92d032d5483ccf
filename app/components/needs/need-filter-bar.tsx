import { FilterBar, type FilterChip, FilterSelect, FilterText } from "~/components/ui/filter-bar";
import { needCategories } from "~/domain/needs/categories";
import { needStates } from "~/domain/needs/codes";
import type { NeedFilters } from "~/domain/needs/need-list.server";
import { lightLevels } from "~/domain/supervision/light-codes";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type NeedFilterBarProps = {
  filters: NeedFilters;
  departments: { id: string; name: { zh: string; en: string } }[];
  /** One more than a thousand means "more". */
  total: number;
  isLiaison: boolean;
};

const countCap = 1_000;
const stateChoices = ["open", "answered", ...needStates, "all"] as const;

/** Filters of the list of needs; what is filtered is read as a sentence and taken off chip by chip. */
export function NeedFilterBar({ filters, departments, total, isLiaison }: NeedFilterBarProps) {
  const { t } = useTranslation("needs");
  const { t: common } = useTranslation("common");
  const name = useCodeName();
  const pick = useBilingual();
  const stateName = (state: (typeof stateChoices)[number]) =>
    state === "open" || state === "answered" || state === "all" ? t(`list.states.${state}`) : name("needState", state);
  const department = departments.find(({ id }) => id === filters.department);

  const chips = [
    filters.category && { key: "category", label: t("category"), value: name("needCategory", filters.category) },
    filters.state && { key: "state", label: t("state"), value: stateName(filters.state) },
    filters.light && { key: "light", label: t("light"), value: name("light", filters.light) },
    filters.department && {
      key: "department",
      label: t("department"),
      value: department ? pick(department.name) : "—",
    },
    filters.overdue && { key: "overdue", label: "", value: t("list.overdue") },
    filters.mine && { key: "mine", label: "", value: t("list.mine") },
    filters.q && { key: "q", label: common("search"), value: filters.q },
  ]
    .filter((chip) => typeof chip === "object")
    .map((chip): FilterChip => ({ ...chip, removeHref: hrefWithout(filters, chip.key) }));

  const counted = total > countCap ? t("list.more", { count: countCap }) : String(total);
  const isOpen = !filters.light && (filters.state === undefined || filters.state === "open");
  return (
    <FilterBar
      action="/needs"
      chips={chips}
      clearHref="/needs"
      sentence={
        isOpen
          ? t("list.sentenceOpen", { count: total, total: counted })
          : t("list.sentence", { count: total, total: counted })
      }
    >
      <FilterText name="q" label={t("list.search")} value={filters.q} />
      <FilterSelect
        name="category"
        label={t("category")}
        value={filters.category}
        options={needCategories.map((code) => ({ value: code, label: name("needCategory", code) }))}
      />
      <FilterSelect
        name="state"
        label={t("state")}
        value={filters.state}
        options={stateChoices.map((code) => ({ value: code, label: stateName(code) }))}
      />
      <FilterSelect
        name="light"
        label={t("light")}
        value={filters.light}
        options={lightLevels.map((code) => ({ value: code, label: name("light", code) }))}
      />
      {isLiaison ? null : (
        <FilterSelect
          name="department"
          label={t("department")}
          value={filters.department}
          options={departments.map(({ id, name: of }) => ({ value: id, label: pick(of) }))}
        />
      )}
      <Tick name="overdue" label={t("list.overdue")} isOn={filters.overdue} />
      <Tick name="mine" label={t("list.mine")} isOn={filters.mine} />
    </FilterBar>
  );
}

function Tick({ name, label, isOn }: { name: string; label: string; isOn: boolean }) {
  return (
    <label className="choice nowrap self-center">
      <input type="checkbox" name={name} value="on" defaultChecked={isOn} />
      {label}
    </label>
  );
}

/** The same list without one filter, from its first page. */
function hrefWithout(filters: NeedFilters, key: string): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (name === key || name === "after" || name === "before" || !value) continue;
    params.set(name, value === true ? "on" : String(value));
  }
  const query = params.toString();
  return query ? `/needs?${query}` : "/needs";
}
