import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { InvestorTable } from "~/components/investors/investor-table";
import { FilterBar, FilterSelect, FilterText } from "~/components/ui/filter-bar";
import { PageHeader } from "~/components/ui/page-header";
import { Pagination } from "~/components/ui/pagination";
import { getInvestorList } from "~/domain/investors/investor-list.server";
import { investorTags } from "~/domain/projects/codes";
import { countryCodeOf, countryName } from "~/domain/reference/countries";
import { parseSearch } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { choiceField, idField, textField } from "~/values/form-fields";

const Filters = z.object({
  text: textField(100).optional(),
  country: textField(100).optional(),
  tag: choiceField(investorTags).optional(),
  after: idField().optional(),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const { text, country, tag, after } = parseSearch(request, Filters);
  const code = country ? (countryCodeOf(country) ?? undefined) : undefined;
  const list = await getInvestorList(viewer, { text, country: code, tag, after });
  return json({
    title: fixedT(viewer.language, "investors")("title"),
    list,
    filters: { text, country: code, tag },
    isFirst: !after,
  });
}

export default function Investors() {
  const { list, filters, isFirst } = useLoaderData<typeof loader>();
  const { t, language } = useTranslation("investors");
  const { t: common } = useTranslation("common");
  const name = useCodeName();
  const shown = [
    ...(filters.text ? [{ key: "text", label: t("search"), value: filters.text }] : []),
    ...(filters.country
      ? [{ key: "country", label: t("country"), value: countryName(filters.country, language) }]
      : []),
    ...(filters.tag ? [{ key: "tag", label: t("tag"), value: name("investorTag", filters.tag) }] : []),
  ];
  const hrefWith = (changes: Record<string, string | undefined>) => {
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries({ ...filters, ...changes })) if (value) query.set(key, value);
    return `/investors${query.size > 0 ? `?${query}` : ""}`;
  };
  const words = shown.map(({ value }) => value).join(common("separator"));
  return (
    <>
      <PageHeader title={t("title")} />
      <FilterBar
        action="/investors"
        clearHref="/investors"
        sentence={t("sentence", { count: list.total, filters: words ? t("filteredBy", { filters: words }) : "" })}
        chips={shown.map((chip) => ({ ...chip, removeHref: hrefWith({ [chip.key]: undefined }) }))}
      >
        <FilterText name="text" label={t("search")} value={filters.text ?? ""} />
        <FilterText
          name="country"
          label={t("country")}
          value={filters.country ? countryName(filters.country, language) : ""}
        />
        <FilterSelect
          name="tag"
          label={t("tag")}
          value={filters.tag ?? ""}
          options={investorTags.map((value) => ({ value, label: name("investorTag", value) }))}
        />
      </FilterBar>
      <InvestorTable rows={list.rows} isFiltered={shown.length > 0} />
      <Pagination
        previousHref={isFirst ? null : hrefWith({})}
        nextHref={list.next ? hrefWith({ after: list.next }) : null}
      />
    </>
  );
}
