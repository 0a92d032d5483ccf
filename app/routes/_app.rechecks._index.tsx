import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LibraryTabs } from "~/components/measures/library-tabs";
import { RecheckCard } from "~/components/rechecks/recheck-card";
import { RecheckFilterBar } from "~/components/rechecks/recheck-filter-bar";
import { RecheckSettle } from "~/components/rechecks/recheck-settle";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { Pagination } from "~/components/ui/pagination";
import { canKeepLibrary } from "~/domain/access/abilities";
import { ownerOf, RecheckFilters, rechecksHref } from "~/domain/rechecks/recheck-form";
import { getRecheckList, type RecheckList, recheckCountCap } from "~/domain/rechecks/recheck-list.server";
import { notFound } from "~/http/not-found";
import { parseSearch } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** What rests on articles that changed or no longer hold. A liaison and an administrator see no project, so no such list. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  if (viewer.role === "liaison" || viewer.role === "administrator") throw notFound("Rechecks");
  const filters = parseSearch(request, RecheckFilters);
  return json({
    title: fixedT(viewer.language, "rechecks")("title"),
    role: viewer.role,
    canImport: canKeepLibrary(viewer),
    filters,
    owner: ownerOf(viewer, filters),
    list: await getRecheckList(viewer, filters),
    cap: recheckCountCap,
  });
}

export default function Rechecks() {
  const { role, canImport, filters, owner, list, cap } = useLoaderData<typeof loader>();
  const { rows, total, page, hasNext, owners, documents }: RecheckList = list;
  const { t } = useTranslation("rechecks");
  const { page: _page, ...kept } = filters;
  const { owner: _owner, ...others } = kept;
  const isFiltered = Object.values(others).some(Boolean) || (owner !== "mine" && owner !== "all");
  const here = rechecksHref(filters);
  return (
    <>
      <PageHeader title={t("title")} meta={t("intro")} />
      <LibraryTabs role={role} current="rechecks" canImport={canImport} />
      <RecheckFilterBar
        filters={filters}
        owner={owner}
        owners={owners}
        documents={documents}
        total={total > cap ? t("sentenceMany", { count: cap }) : t("sentence", { count: total })}
      />
      {rows.length > 0 ? (
        <ul className="recheck-list">
          {rows.map((row) => (
            <RecheckCard key={row.id} row={row} settle={<RecheckSettle row={row} back={here} />} />
          ))}
        </ul>
      ) : (
        <div className="card">
          {isFiltered ? (
            <EmptyState
              title={t("emptyFiltered")}
              icon="filter"
              action={<ButtonLink href={rechecksHref({ owner: "all" })}>{t("showAll")}</ButtonLink>}
            >
              {t("emptyFilteredText")}
            </EmptyState>
          ) : (
            <EmptyState
              title={t(owner === "mine" ? "emptyMine" : "emptyTitle")}
              icon="library"
              action={
                owner === "mine" ? (
                  <ButtonLink href={rechecksHref({ owner: "all" })}>{t("showAll")}</ButtonLink>
                ) : undefined
              }
            >
              {t("emptyText")}
            </EmptyState>
          )}
        </div>
      )}
      <Pagination
        previousHref={page > 1 ? rechecksHref({ ...kept, page: page - 1 }) : null}
        nextHref={hasNext ? rechecksHref({ ...kept, page: page + 1 }) : null}
      />
    </>
  );
}
