import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { NeedFilterBar } from "~/components/needs/need-filter-bar";
import { NeedTable } from "~/components/needs/need-table";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { Pagination } from "~/components/ui/pagination";
import { getNeedList, NeedFilters } from "~/domain/needs/need-list.server";
import { parseSearch } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** The needs one may see, by due date. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const filters = parseSearch(request, NeedFilters);
  return json({
    title: fixedT(viewer.language, "needs")("title"),
    isLiaison: viewer.role === "liaison",
    filters,
    ...(await getNeedList(viewer, filters)),
  });
}

export default function Needs() {
  const { isLiaison, filters, rows, total, previous, next, departments } = useLoaderData<typeof loader>();
  const { t } = useTranslation("needs");
  const { search } = useLocation();
  const isFiltered = Object.values(filters).some(Boolean);
  const pageHref = (side: "after" | "before", cursor: string) => {
    const params = new URLSearchParams(search);
    params.delete("after");
    params.delete("before");
    params.set(side, cursor);
    return `/needs?${params}`;
  };
  return (
    <>
      <PageHeader
        title={t("title")}
        primary={isLiaison ? <ButtonLink href="/desk">{t("desk.title")}</ButtonLink> : undefined}
      />
      <NeedFilterBar filters={filters} departments={departments} total={total} isLiaison={isLiaison} />
      <NeedTable
        rows={rows}
        empty={
          isFiltered ? (
            <EmptyState title={t("list.emptyTitle")} icon="filter">
              {t("list.emptyFiltered")}
            </EmptyState>
          ) : (
            <EmptyState
              title={t("title")}
              icon="need"
              action={isLiaison ? undefined : <ButtonLink href="/projects">{t("list.goProjects")}</ButtonLink>}
            >
              {t(isLiaison ? "list.emptyLiaison" : "list.empty")}
            </EmptyState>
          )
        }
      />
      {rows.length > 0 ? (
        <Pagination
          previousHref={previous && pageHref("before", previous)}
          nextHref={next && pageHref("after", next)}
          text={t("list.shown", { count: rows.length })}
        />
      ) : null}
    </>
  );
}
