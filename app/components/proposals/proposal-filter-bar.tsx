import { FilterBar, type FilterChip, FilterSelect, FilterText } from "~/components/ui/filter-bar";
import { needCategories } from "~/domain/needs/categories";
import type { ProposalFilters } from "~/domain/proposals/proposal-list.server";
import { proposalStates } from "~/domain/proposals/proposal-states";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

type ProposalFilterBarProps = {
  filters: ProposalFilters;
  /** Whose are shown, chosen or not. */
  whose: "mine" | "all";
  project: { id: string; name: string } | null;
  total: number;
};

const countCap = 1_000;
const stateChoices = [...proposalStates, "all"] as const;

/** Filters of the list of proposals; what is filtered is read as a sentence and taken off chip by chip. */
export function ProposalFilterBar({ filters, whose, project, total }: ProposalFilterBarProps) {
  const { t } = useTranslation("proposals");
  const name = useCodeName();
  const chips = [
    project && { key: "project", label: t("filter.project"), value: project.name },
    filters.q && { key: "q", label: t("filter.q"), value: filters.q },
    filters.category && {
      key: "category",
      label: t("filter.category"),
      value: name("needCategory", filters.category),
    },
    filters.state && { key: "state", label: t("filter.state"), value: t(`states.${filters.state}`) },
    filters.whose && { key: "whose", label: t("filter.whose"), value: t(`whose.${filters.whose}`) },
  ]
    .filter((chip) => chip !== null && typeof chip === "object")
    .map((chip): FilterChip => ({ ...chip, removeHref: hrefWithout(filters, chip.key) }));
  const counted = total > countCap ? t("more", { count: countCap }) : String(total);
  return (
    <FilterBar
      action="/proposals"
      chips={chips}
      clearHref="/proposals"
      sentence={t("sentence", {
        whose: t(`whose.${whose}`),
        state: t(`states.${filters.state ?? "proposed"}`),
        total: counted,
      })}
      hidden={project ? { project: project.id } : {}}
    >
      <FilterText name="q" label={t("filter.q")} value={filters.q} />
      <FilterSelect
        name="category"
        label={t("filter.category")}
        value={filters.category}
        options={needCategories.map((code) => ({ value: code, label: name("needCategory", code) }))}
      />
      <FilterSelect
        name="state"
        label={t("filter.state")}
        value={filters.state}
        options={stateChoices.map((code) => ({ value: code, label: t(`states.${code}`) }))}
      />
      <FilterSelect
        name="whose"
        label={t("filter.whose")}
        value={filters.whose}
        options={(["mine", "all"] as const).map((code) => ({ value: code, label: t(`whose.${code}`) }))}
      />
    </FilterBar>
  );
}

/** The same list without one filter, from its first page. */
function hrefWithout(filters: ProposalFilters, key: string): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (name !== key && name !== "after" && value) params.set(name, value);
  const query = params.toString();
  return query ? `/proposals?${query}` : "/proposals";
}
