import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LibraryTabs } from "~/components/measures/library-tabs";
import { AsOf } from "~/components/outcomes/as-of";
import { Definitions } from "~/components/outcomes/definitions";
import { GapExamples } from "~/components/outcomes/gap-examples";
import { GapTable } from "~/components/outcomes/gap-table";
import { OutcomeFilterBar } from "~/components/outcomes/outcome-filter-bar";
import { ButtonLink } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { PageHeader } from "~/components/ui/page-header";
import { canKeepLibrary } from "~/domain/access/abilities";
import { getGapPage } from "~/domain/outcomes/gap-page.server";
import { filteredHref, GapFilters, gapParts } from "~/domain/outcomes/outcome-filters";
import { notFound } from "~/http/not-found";
import { parseSearch } from "~/http/parse-form";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** Needs no policy serves, by category. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getGapPage(viewer, parseSearch(request, GapFilters));
  if (!page) throw notFound("Gaps");
  return json({
    title: fixedT(viewer.language, "outcomes")("gaps.title"),
    role: viewer.role,
    canImport: canKeepLibrary(viewer),
    page,
  });
}

export default function Gaps() {
  const { role, canImport, page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("outcomes");
  const { filters, lines, total } = page;
  const { part, ...narrowing } = filters;
  const isNarrowed = Object.values(narrowing).some(Boolean);
  const count = `${total.all.count}${total.all.isPart ? "+" : ""}`;
  return (
    <>
      <PageHeader
        title={t("gaps.title")}
        meta={
          <>
            <span>{t("gaps.intro")}</span>
            <AsOf date={page.asOf} />
          </>
        }
        secondary={
          lines.length > 0 ? (
            <ButtonLink href={filteredHref("/outcomes/gaps/export", filters)} icon="export">
              {t("gaps.csv")}
            </ButtonLink>
          ) : undefined
        }
      />
      <LibraryTabs role={role} current="gaps" canImport={canImport} />
      <OutcomeFilterBar
        path="/outcomes/gaps"
        filters={filters}
        parts={gapParts}
        places={page.places}
        periods={page.periods}
        periodLabel={t("filter.raised")}
        sentence={(words) =>
          words ? t("gaps.sentenceWith", { count, filters: words }) : t("gaps.sentence", { count })
        }
      />
      {lines.length === 0 ? (
        <Card>
          <EmptyState
            title={isNarrowed ? t("emptyFiltered") : t("gaps.empty")}
            icon="check"
            action={
              <ButtonLink href={isNarrowed ? "/outcomes/gaps" : "/needs"}>
                {isNarrowed ? t("clear") : t("goNeeds")}
              </ButtonLink>
            }
          >
            {isNarrowed ? t("emptyFilteredText") : t("gaps.emptyText")}
          </EmptyState>
        </Card>
      ) : (
        <>
          <GapTable lines={lines} total={total} isZonePart={part === "zone"} />
          <GapExamples lines={lines} />
        </>
      )}
      <Definitions
        items={[
          {
            label: t("definitions.scope"),
            value: t(page.isOffice ? "definitions.scopeOffice" : "definitions.scopeZone"),
          },
          ...(["all", "closed", "found", "now"] as const).map((figure) => ({
            label: t(`gaps.${figure}`),
            value: t(`gaps.definitions.${figure}`),
          })),
          { label: t("gaps.asked"), value: t("gaps.definitions.words") },
        ]}
      />
    </>
  );
}
