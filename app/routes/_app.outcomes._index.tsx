import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LibraryTabs } from "~/components/measures/library-tabs";
import { AsOf } from "~/components/outcomes/as-of";
import { DeclineReasons } from "~/components/outcomes/decline-reasons";
import { Definitions } from "~/components/outcomes/definitions";
import { OutcomeFilterBar } from "~/components/outcomes/outcome-filter-bar";
import { OutcomeTable } from "~/components/outcomes/outcome-table";
import { ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { Card } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { TextLink } from "~/components/ui/text-link";
import { canKeepLibrary } from "~/domain/access/abilities";
import { outcomeFigures } from "~/domain/outcomes/figures";
import { filteredHref, gapParts, OutcomeFilters } from "~/domain/outcomes/outcome-filters";
import { getOutcomePage } from "~/domain/outcomes/outcome-page.server";
import { notFound } from "~/http/not-found";
import { parseSearch } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** What came of every article, in the viewer's figures. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getOutcomePage(viewer, parseSearch(request, OutcomeFilters));
  if (!page) throw notFound("Outcomes");
  return json({
    title: fixedT(viewer.language, "outcomes")("title"),
    role: viewer.role,
    canImport: canKeepLibrary(viewer),
    page,
  });
}

export default function Outcomes() {
  const { role, canImport, page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("outcomes");
  const { filters, lines } = page;
  const { part, open, ...narrowing } = filters;
  const isNarrowed = Object.values(narrowing).some(Boolean);
  const by = part ?? "measure";
  return (
    <>
      <PageHeader
        title={t("title")}
        meta={
          <>
            <span>{t("intro")}</span>
            <AsOf date={page.asOf} />
          </>
        }
        secondary={
          <ButtonLink href="/outcomes/unused" icon="list">
            {t("unusedLink")}
          </ButtonLink>
        }
      />
      <LibraryTabs role={role} current="outcomes" canImport={canImport} />
      <OutcomeFilterBar
        path="/outcomes"
        filters={filters}
        parts={gapParts}
        places={page.places}
        periods={page.periods}
        periodLabel={t("filter.period")}
        documents={page.documents}
        sentence={(words) =>
          words ? t("sentenceWith", { count: lines.length, filters: words }) : t("sentence", { count: lines.length })
        }
      />
      {page.leftOut > 0 ? (
        <Callout kind="warning" className="mb-3">
          {t("missingYears", { count: page.leftOut, years: page.missingYears.join(t("separator")) })}
        </Callout>
      ) : null}
      {lines.length === 0 ? (
        <Card>
          <EmptyState
            title={isNarrowed ? t("emptyFiltered") : t("empty")}
            icon="library"
            action={
              <ButtonLink href={isNarrowed ? "/outcomes" : "/needs"}>
                {isNarrowed ? t("clear") : t("goNeeds")}
              </ButtonLink>
            }
          >
            {isNarrowed ? t("emptyFilteredText") : t("emptyText")}
          </EmptyState>
        </Card>
      ) : (
        <>
          {by !== "measure" ? (
            <section className="mb-4" aria-label={t(`partTotals.${by}`)}>
              <h2 className="section-title mb-2">{t(`partTotals.${by}`)}</h2>
              <OutcomeTable
                filters={filters}
                caption={t(`partTotals.${by}`)}
                partTotals={page.partTotals}
                total={page.total}
              />
            </section>
          ) : null}
          <p className="no-print mb-2 text-xs">
            <TextLink href={filteredHref("/outcomes", { ...filters, open: open === "all" ? undefined : "all" })}>
              {t(open === "all" ? "foldAll" : "expandAll")}
            </TextLink>
          </p>
          <OutcomeTable filters={filters} caption={t("caption")} lines={lines} total={page.total} />
          <DeclineReasons lines={lines} />
        </>
      )}
      <Definitions
        items={[
          {
            label: t("definitions.scope"),
            value: t(page.isOffice ? "definitions.scopeOffice" : "definitions.scopeZone"),
          },
          ...outcomeFigures.map((figure) => ({ label: t(`figure.${figure}`), value: t(`definitions.${figure}`) })),
          { label: t("fromLink"), value: t("definitions.fromLink") },
          { label: t("fromApplication"), value: t("definitions.fromApplication") },
          { label: t("filter.period"), value: t("definitions.period") },
        ]}
      />
    </>
  );
}
