import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LinkStateTag } from "~/components/measures/link-state-tag";
import { DateText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { Pagination } from "~/components/ui/pagination";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { measureHref } from "~/domain/measures/measure-href";
import { filteredHref, OutcomeNeedFilters } from "~/domain/outcomes/outcome-filters";
import { getOutcomeNeeds, type OutcomeNeed } from "~/domain/outcomes/outcome-needs.server";
import { notFound } from "~/http/not-found";
import { parseSearch } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** The links and proposals behind a figure, of needs the viewer may see. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const found = await getOutcomeNeeds(viewer, parseSearch(request, OutcomeNeedFilters));
  if (!found) throw notFound("Outcomes");
  return json({ title: fixedT(viewer.language, "outcomes")("needs.title"), found });
}

export default function OutcomeNeeds() {
  const { found } = useLoaderData<typeof loader>();
  const { t } = useTranslation("outcomes");
  const pick = useBilingual();
  const { filters, rows, next, total, about, isOffice } = found;
  const { measure: _, figure = "linked", article, after: __, ...kept } = filters;
  const figureName = t(`figure.${figure}`);
  return (
    <>
      <PageHeader
        title={
          about
            ? t("needs.titleOf", { figure: figureName, about: `${about.key} ${pick(about.title)}` })
            : t("needs.titleOf", { figure: figureName, about: t("total") })
        }
        back={{ href: filteredHref("/outcomes", { ...kept, open: article }), label: t("title") }}
        meta={
          <>
            {total === null ? null : <span>{t("needs.total", { count: total })}</span>}
            <span>{t(isOffice ? "needs.introOffice" : "needs.intro")}</span>
          </>
        }
      />
      <Table<OutcomeNeed>
        caption={t("needs.caption")}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t("needs.empty")} icon="need">
            {t("needs.emptyText")}
          </EmptyState>
        }
        columns={[
          {
            key: "need",
            head: t("needs.need"),
            isWideOnCard: true,
            cell: ({ need, project }) =>
              need ? (
                <span className="block min-w-48">
                  <TextLink href={`/needs/${need.id}#measures`} quiet>
                    {need.title}
                  </TextLink>
                  <span className="meta nowrap text-xs font-normal">{need.code}</span>
                </span>
              ) : (
                <TextLink href={`/projects/${project.id}`} quiet>
                  {t("needs.noNeed")}
                </TextLink>
              ),
          },
          {
            key: "project",
            head: t("needs.project"),
            cell: ({ project }) => <TextLink href={`/projects/${project.id}`}>{project.name}</TextLink>,
          },
          {
            key: "measure",
            head: t("needs.measure"),
            cell: ({ measureKey, measure }) => (
              <TextLink href={measureHref(measureKey)}>{`${measureKey} ${pick(measure)}`}</TextLink>
            ),
          },
          {
            key: "state",
            head: t("needs.state"),
            isTight: true,
            cell: ({ state }) => (state === "told" ? <Tag>{t("needs.told")}</Tag> : <LinkStateTag state={state} />),
          },
          ...(["linkedOn", "appliedOn", "answeredOn"] as const).map((day) => ({
            key: day,
            head: t(`needs.${day}`),
            isTight: true,
            from: day === "linkedOn" ? undefined : ("lg" as const),
            cell: (row: OutcomeNeed) => (row[day] ? <DateText date={row[day]} weekday={false} /> : null),
          })),
          { key: "words", head: t("needs.words"), isWideOnCard: true, cell: ({ words }) => words },
        ]}
      />
      {rows.length > 0 ? (
        <Pagination
          nextHref={next && filteredHref("/outcomes/needs", { ...filters, after: next })}
          text={t("needs.shown", { count: rows.length })}
        />
      ) : null}
    </>
  );
}
