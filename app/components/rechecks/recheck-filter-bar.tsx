import { FilterBar, type FilterChip, FilterSelect } from "~/components/ui/filter-bar";
import type { Text } from "~/domain/measures/catalog";
import { recheckCauses } from "~/domain/rechecks/codes";
import { type RecheckFilters, recheckStateFilters, rechecksHref } from "~/domain/rechecks/recheck-form";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type RecheckFilterBarProps = {
  filters: RecheckFilters;
  /** Whose are shown, chosen or not: `mine`, `all` or a person's id. */
  owner: string;
  owners: { id: string; name: string }[];
  documents: { key: string; shortTitle: Text }[];
  total: string;
};

/** Filters of what is to be looked at again. */
export function RecheckFilterBar({ filters, owner, owners, documents, total }: RecheckFilterBarProps) {
  const { t } = useTranslation("rechecks");
  const { t: common } = useTranslation("common");
  const pick = useBilingual();
  const { page: _page, ...kept } = filters;
  const ownerOptions = [
    { value: "mine", label: t("filter.mine") },
    { value: "all", label: t("filter.all") },
    ...owners.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const documentOptions = documents.map(({ key, shortTitle }) => ({ value: key, label: pick(shortTitle) }));
  const causeOptions = recheckCauses.map((value) => ({ value, label: t(`cause.${value}`) }));
  const stateOptions = recheckStateFilters.map((value) => ({ value, label: t(`state.${value}`) }));
  const options = { owner: ownerOptions, document: documentOptions, cause: causeOptions, state: stateOptions };
  const chips = (["owner", "document", "cause", "state"] as const).flatMap((name): FilterChip[] => {
    const value = kept[name];
    const label = options[name].find((option) => option.value === value)?.label;
    if (!value || !label) return [];
    return [
      { key: name, label: t(`filter.${name}`), value: label, removeHref: rechecksHref({ ...kept, [name]: undefined }) },
    ];
  });
  // What nobody chose is said too, so that an officer knows these are the own ones.
  const implied = !kept.owner && owner === "mine" ? [t("filter.mine")] : [];
  const words = [...implied, ...chips.map(({ value }) => value)].join(common("separator"));
  return (
    <FilterBar
      action="/rechecks"
      clearHref="/rechecks"
      chips={chips}
      sentence={words ? t("sentenceWith", { total, filters: words }) : total}
    >
      <FilterSelect name="owner" label={t("filter.owner")} value={filters.owner} options={ownerOptions} />
      <FilterSelect name="document" label={t("filter.document")} value={filters.document} options={documentOptions} />
      <FilterSelect name="cause" label={t("filter.cause")} value={filters.cause} options={causeOptions} />
      <FilterSelect name="state" label={t("filter.state")} value={filters.state} options={stateOptions} />
    </FilterBar>
  );
}
