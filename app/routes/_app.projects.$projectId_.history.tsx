import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { HistoryList } from "~/components/projects/history-list";
import { Card } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { Pagination } from "~/components/ui/pagination";
import { getProjectHistory } from "~/domain/projects/project-history.server";
import { notFound } from "~/http/not-found";
import { parseSearch } from "~/http/parse-form";
import { requireId } from "~/http/require-param";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";
import { idField } from "~/values/form-fields";

const Paging = z.object({ before: idField().optional() });

/** Everything that ever changed about a project. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const { before } = parseSearch(request, Paging);
  const history = await getProjectHistory(viewer, requireId(params, "projectId"), { before });
  if (!history) throw notFound("Project");
  return json({
    title: fixedT(viewer.language, "projects")("history.titleOf", { name: history.project.name }),
    history,
    isFirst: !before,
  });
}

export default function History() {
  const { history, isFirst } = useLoaderData<typeof loader>();
  const { t } = useTranslation("projects");
  const { project, entries, next } = history;
  const here = `/projects/${project.id}/history`;
  return (
    <div className="page-narrow">
      <PageHeader
        title={t("history.title")}
        back={{ href: `/projects/${project.id}`, label: project.name }}
        meta={project.code}
      />
      <Card>
        {entries.length === 0 ? (
          <EmptyState title={t("empty.history")} icon="history" />
        ) : (
          <HistoryList entries={entries} label={t("history.title")} most={50} />
        )}
      </Card>
      <Pagination previousHref={isFirst ? null : here} nextHref={next ? `${here}?before=${next}` : null} />
    </div>
  );
}
