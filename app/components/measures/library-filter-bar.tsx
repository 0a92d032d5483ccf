import { FilterBar, type FilterChip, FilterSelect, FilterText } from "~/components/ui/filter-bar";
import {
  beneficiaries,
  departmentFunctions,
  measureNatures,
  modalities,
  type Text,
  toldStandings,
} from "~/domain/measures/catalog";
import { type LibraryFilters, libraryHref } from "~/domain/measures/library-filters";
import { needCategories } from "~/domain/needs/categories";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type LibraryFilterBarProps = {
  filters: LibraryFilters;
  documents: { key: string; shortTitle: Text }[];
  articleCount: number;
  measureCount: number;
};

/** Filters of the library; what is shown reads as a sentence and is taken off chip by chip. */
export function LibraryFilterBar({ filters, documents, articleCount, measureCount }: LibraryFilterBarProps) {
  const { t } = useTranslation("measures");
  const chips = useChips(filters, documents);
  const name = useCodeName();
  const pick = useBilingual();
  const counts = { articles: articleCount, measures: measureCount };
  const words = chips.map((chip) => chip.value).join(t("separator"));
  return (
    <FilterBar
      action="/measures"
      clearHref="/measures"
      chips={chips}
      sentence={chips.length > 0 ? t("sentenceWith", { ...counts, filters: words }) : t("sentence", counts)}
    >
      <FilterText name="q" label={t("search")} value={filters.q} />
      <FilterSelect
        name="document"
        label={t("filter.document")}
        value={filters.document}
        options={documents.map(({ key, shortTitle }) => ({ value: key, label: pick(shortTitle) }))}
      />
      <FilterSelect
        name="category"
        label={t("filter.category")}
        value={filters.category}
        options={needCategories.map((value) => ({ value, label: name("needCategory", value) }))}
      />
      <FilterSelect
        name="nature"
        label={t("filter.nature")}
        value={filters.nature}
        options={measureNatures.map((value) => ({ value, label: name("measureNature", value) }))}
      />
      <FilterSelect
        name="modality"
        label={t("filter.modality")}
        value={filters.modality}
        options={modalities.map((value) => ({ value, label: name("modality", value) }))}
      />
      <FilterSelect
        name="standing"
        label={t("filter.standing")}
        value={filters.standing}
        options={toldStandings.map((value) => ({ value, label: name("standing", value) }))}
      />
      <FilterSelect
        name="beneficiary"
        label={t("filter.beneficiary")}
        value={filters.beneficiary}
        options={beneficiaries.map((value) => ({ value, label: name("beneficiary", value) }))}
      />
      <FilterSelect
        name="department"
        label={t("filter.department")}
        value={filters.department}
        options={departmentFunctions.map((value) => ({ value, label: name("department", value) }))}
      />
    </FilterBar>
  );
}

function useChips(filters: LibraryFilters, documents: { key: string; shortTitle: Text }[]): FilterChip[] {
  const { t } = useTranslation("measures");
  const name = useCodeName();
  const pick = useBilingual();
  const document = documents.find(({ key }) => key === filters.document);
  const values: Partial<Record<keyof LibraryFilters, string>> = {
    q: filters.q,
    document: document ? pick(document.shortTitle) : filters.document,
    category: filters.category && name("needCategory", filters.category),
    nature: filters.nature && name("measureNature", filters.nature),
    modality: filters.modality && name("modality", filters.modality),
    standing: filters.standing && name("standing", filters.standing),
    beneficiary: filters.beneficiary && name("beneficiary", filters.beneficiary),
    department: filters.department && name("department", filters.department),
  };
  const keys = ["q", "document", "category", "nature", "modality", "standing", "beneficiary", "department"] as const;
  return keys.flatMap((key) => {
    const value = values[key];
    return value
      ? [{ key, label: t(`filter.${key}`), value, removeHref: libraryHref({ ...filters, [key]: undefined }) }]
      : [];
  });
}
