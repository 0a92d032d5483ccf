import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LibraryTabs } from "~/components/measures/library-tabs";
import { AsOf } from "~/components/outcomes/as-of";
import { Definitions } from "~/components/outcomes/definitions";
import { UnusedTable } from "~/components/outcomes/unused-table";
import { Section } from "~/components/ui/card";
import { PageHeader } from "~/components/ui/page-header";
import { canKeepLibrary } from "~/domain/access/abilities";
import { getUnusedPage } from "~/domain/outcomes/unused-page.server";
import { notFound } from "~/http/not-found";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useTranslation } from "~/i18n/use-translation";

/** Articles nobody ever took up, and those that never led to anything. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const page = await getUnusedPage(viewer);
  if (!page) throw notFound("Unused articles");
  return json({
    title: fixedT(viewer.language, "outcomes")("unused.title"),
    role: viewer.role,
    canImport: canKeepLibrary(viewer),
    page,
  });
}

export default function Unused() {
  const { role, canImport, page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("outcomes");
  const { neverLinked, neverGranted } = page;
  return (
    <>
      <PageHeader
        title={t("unused.title")}
        back={{ href: "/outcomes", label: t("title") }}
        meta={
          <>
            <span>{t("unused.intro")}</span>
            <AsOf date={page.asOf} />
          </>
        }
      />
      <LibraryTabs role={role} current="outcomes" canImport={canImport} />
      <p className="mb-3 text-muted">
        {t("unused.sentence", { all: page.articleCount, never: neverLinked.length, stuck: neverGranted.length })}
        {page.notInForce > 0 ? ` ${t("unused.notInForce", { count: page.notInForce })}` : null}
      </p>
      <div className="grid gap-4">
        <Section id="never-linked" title={t("unused.neverLinked")} meta={t("unused.neverLinkedHint")} padded={false}>
          <UnusedTable
            caption={t("unused.neverLinked")}
            articles={neverLinked}
            figures={["proposed", "notRelevant"]}
            empty={t("unused.neverLinkedNone")}
          />
        </Section>
        <Section id="never-granted" title={t("unused.neverGranted")} padded={false}>
          <UnusedTable
            caption={t("unused.neverGranted")}
            articles={neverGranted}
            figures={["proposed", "linked", "applied", "declined"]}
            empty={t("unused.neverGrantedNone")}
          />
        </Section>
      </div>
      <Definitions
        items={[
          {
            label: t("definitions.scope"),
            value: t(page.isOffice ? "definitions.scopeOffice" : "definitions.scopeZone"),
          },
          ...(["proposed", "linked", "applied", "declined", "notRelevant"] as const).map((figure) => ({
            label: t(`figure.${figure}`),
            value: t(`definitions.${figure}`),
          })),
        ]}
      />
    </>
  );
}
