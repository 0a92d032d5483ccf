import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { LibraryTabs } from "~/components/measures/library-tabs";
import { ProposalFilterBar } from "~/components/proposals/proposal-filter-bar";
import { ProposalsOfProject } from "~/components/proposals/proposals-of-project";
import { ButtonLink } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { Pagination } from "~/components/ui/pagination";
import { canKeepLibrary } from "~/domain/access/abilities";
import { getProposalList, ProposalFilters, scopeOf } from "~/domain/proposals/proposal-list.server";
import type { ProposalRow } from "~/domain/proposals/proposal-rows.server";
import { notFound } from "~/http/not-found";
import { parseSearch } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** Measures that newly fit projects, with why, for those who look at projects. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const filters = parseSearch(request, ProposalFilters);
  const list = await getProposalList(viewer, filters);
  if (!list) throw notFound("Proposals");
  return json({
    title: fixedT(viewer.language, "proposals")("title"),
    role: viewer.role,
    canImport: canKeepLibrary(viewer),
    filters,
    whose: scopeOf(viewer, filters),
    ...list,
  });
}

export default function Proposals() {
  const { role, canImport, filters, whose, rows, total, next, project } = useLoaderData<typeof loader>();
  const { t } = useTranslation("proposals");
  const { search } = useLocation();
  const pageHref = (after: string | null) => {
    const params = new URLSearchParams(search);
    params.delete("after");
    if (after) params.set("after", after);
    return `/proposals?${params}`;
  };
  return (
    <>
      <PageHeader
        title={t("title")}
        back={project ? { href: `/projects/${project.id}`, label: project.name } : undefined}
        meta={<span>{t("intro")}</span>}
      />
      <LibraryTabs role={role} current="proposals" canImport={canImport} />
      <ProposalFilterBar filters={filters} whose={whose} project={project} total={total} />
      {rows.length === 0 ? (
        <Card>
          <Nothing isFiltered={Object.values(filters).some(Boolean)} whose={whose} />
        </Card>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          {byProject(rows).map((group) => (
            <ProposalsOfProject key={group[0].id} project={group[0].project} rows={group} />
          ))}
          <Pagination
            previousHref={filters.after ? pageHref(null) : null}
            nextHref={next && pageHref(next)}
            text={t("shown", { count: rows.length })}
          />
        </div>
      )}
    </>
  );
}

function Nothing({ isFiltered, whose }: { isFiltered: boolean; whose: "mine" | "all" }) {
  const { t } = useTranslation("proposals");
  return (
    <EmptyState
      title={t(isFiltered ? "empty.filteredTitle" : "empty.title")}
      icon="library"
      action={whose === "mine" ? <ButtonLink href="/proposals?whose=all">{t("empty.showAll")}</ButtonLink> : undefined}
    >
      {t(isFiltered ? "empty.filteredText" : "empty.text")}
    </EmptyState>
  );
}

/** Rows that follow each other and are of one project. */
function byProject(rows: ProposalRow[]): [ProposalRow, ...ProposalRow[]][] {
  const groups: [ProposalRow, ...ProposalRow[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last[0].project.id === row.project.id) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
