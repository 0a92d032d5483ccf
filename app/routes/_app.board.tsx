import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BoardColumn } from "~/components/projects/board-column";
import { BoardSentence } from "~/components/projects/board-sentence";
import { MoveForm } from "~/components/projects/move-menu";
import { ProjectFilterBar } from "~/components/projects/project-filter-bar";
import { withQuery } from "~/components/projects/query-string";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { canCreateProject } from "~/domain/access/abilities";
import { isOfficeViewer } from "~/domain/access/viewer";
import { type Stage, stages } from "~/domain/projects/codes";
import { getProjectBoard } from "~/domain/projects/project-board.server";
import { BoardFilters } from "~/domain/projects/project-filters";
import { parseSearch } from "~/http/parse-form";
import { projectReader } from "~/http/project-reader";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = projectReader(await requireViewer(request));
  const filters = parseSearch(request, BoardFilters);
  const after = cursorsOf(new URL(request.url).searchParams);
  const board = await getProjectBoard(viewer, { filters, after });
  const isOffice = isOfficeViewer(viewer);
  const facts = { isOffice, canCreate: canCreateProject(viewer) };
  return json({ title: fixedT(viewer.language, "board")("title"), ...board, filters, after, ...facts });
}

const offered = ["q", "zone", "officer", "light", "flag", "country"] as const;

export default function Board() {
  const { columns, options, filters, after, isOffice, canCreate } = useLoaderData<typeof loader>();
  const { t } = useTranslation("board");
  const pick = useBilingual();
  const countries = new Map(options.countries.map((country) => [country.id, pick(country)]));
  const isFiltered = Object.keys(filters).length > 0;
  const address = (cursors: typeof after) => withQuery("/board", { ...filters, ...prefixed(cursors) });
  const isEmpty = columns.every((column) => column.count === 0);
  return (
    <>
      <PageHeader
        title={t("title")}
        menu={[
          { label: t("asList"), href: withQuery("/projects", filters), icon: "list" },
          { label: t("dormantList"), href: "/projects?status=dormant", icon: "inbox" },
        ]}
      />
      <ProjectFilterBar
        path="/board"
        filters={filters}
        options={options}
        offered={offered}
        sentence={() => <BoardSentence columns={columns} />}
      />
      {isEmpty ? (
        <div className="card">
          <EmptyState
            title={isFiltered ? t("emptyFiltered") : t("empty")}
            icon="board"
            action={
              isFiltered || !canCreate ? null : (
                <ButtonLink href="/projects/new" icon="plus">
                  {t("newLead")}
                </ButtonLink>
              )
            }
          >
            {isFiltered
              ? t("emptyFilteredHint")
              : isOffice
                ? t("emptyOffice")
                : canCreate
                  ? t("emptyOfficer")
                  : t("emptyReader")}
          </EmptyState>
        </div>
      ) : (
        <>
          <MoveForm back={address(after)} />
          <div id="board" className="board">
            {columns.map((column) => (
              <BoardColumn
                key={column.stage}
                column={column}
                countries={countries}
                showsZone={isOffice}
                nextHref={column.next ? address({ ...after, [column.stage]: column.next }) : null}
                firstHref={column.isContinued ? address({ ...after, [column.stage]: undefined }) : null}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
}

/** Each column is paged for itself: `from-negotiation=…` is where the second column goes on. */
function cursorsOf(search: URLSearchParams): Partial<Record<Stage, string>> {
  const found = stages.flatMap((stage) => {
    const cursor = search.get(`from-${stage}`);
    return cursor ? [[stage, cursor.slice(0, 100)] as const] : [];
  });
  return Object.fromEntries(found);
}

function prefixed(cursors: Partial<Record<Stage, string>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(cursors).map(([stage, cursor]) => [`from-${stage}`, cursor]));
}
