import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProjectFilterBar } from "~/components/projects/project-filter-bar";
import { ProjectListTable } from "~/components/projects/project-list-table";
import { withQuery } from "~/components/projects/query-string";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { Pagination } from "~/components/ui/pagination";
import { canCreateProject, canImportProjects } from "~/domain/access/abilities";
import { isOfficeViewer } from "~/domain/access/viewer";
import { firstDirection, ListFilters, ListPage, type ListSort } from "~/domain/projects/project-filters";
import { getProjectList } from "~/domain/projects/project-list.server";
import { parseSearch } from "~/http/parse-form";
import { projectReader } from "~/http/project-reader";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = projectReader(await requireViewer(request));
  const filters = parseSearch(request, ListFilters);
  const page = parseSearch(request, ListPage);
  const list = await getProjectList(viewer, { filters, page });
  const facts = {
    isOffice: isOfficeViewer(viewer),
    canCreate: canCreateProject(viewer),
    canImport: canImportProjects(viewer),
  };
  return json({ title: fixedT(viewer.language, "lists")("title"), ...list, filters, ...facts });
}

const offered = ["q", "zone", "stage", "status", "light", "flag", "need", "officer", "country"] as const;

export default function Projects() {
  const data = useLoaderData<typeof loader>();
  const { rows, options, filters, sort, direction, isOffice, canCreate, canImport } = data;
  const { t } = useTranslation("lists");
  const pick = useBilingual();
  const countries = new Map(options.countries.map((country) => [country.id, pick(country)]));
  const isFiltered = Object.keys(filters).length > 0;
  const order = sort === "updated" && direction === firstDirection.updated ? {} : { sort, direction };
  const address = (more: Record<string, string | undefined>) =>
    withQuery("/projects", { ...filters, ...order, ...more });
  const sortHref = (key: ListSort) =>
    address({ sort: key, direction: key === sort ? other(direction) : firstDirection[key] });
  const count = data.isCapped ? t("countCapped") : t("count", { count: data.total });
  return (
    <>
      <PageHeader
        title={t("title")}
        menu={[
          {
            label: t("boardView"),
            href: withQuery("/board", { ...filters, stage: undefined, status: undefined, need: undefined }),
            icon: "board",
          },
          ...(canImport ? [{ label: t("importLink"), href: "/import", icon: "import" as const }] : []),
        ]}
      />
      <ProjectFilterBar
        path="/projects"
        filters={filters}
        options={options}
        offered={offered}
        hidden={order}
        sentence={(words) => (
          <>
            {words ? t("countWith", { count, filters: words }) : count}
            {data.isCut ? <span className="text-caution"> {t("isCut")}</span> : null}
          </>
        )}
      />
      <ProjectListTable
        rows={rows}
        countries={countries}
        showsZone={isOffice}
        sorting={{ sort, direction, hrefOf: sortHref }}
        empty={
          <EmptyState
            title={isFiltered ? t("emptyFiltered") : t("empty")}
            icon="list"
            action={
              !isFiltered && canCreate ? (
                <ButtonLink href="/projects/new" icon="plus">
                  {t("newLead")}
                </ButtonLink>
              ) : null
            }
          >
            {isFiltered ? t("emptyFilteredHint") : isOffice ? t("emptyOffice") : t("emptyOfficer")}
          </EmptyState>
        }
      />
      <Pagination
        previousHref={data.previous ? address({ before: data.previous }) : null}
        nextHref={data.next ? address({ after: data.next }) : null}
      />
    </>
  );
}

function other(direction: "ascending" | "descending") {
  return direction === "ascending" ? "descending" : "ascending";
}
