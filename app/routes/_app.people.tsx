import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RightsEvents } from "~/components/people/rights-events";
import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { PageHeader } from "~/components/ui/page-header";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { getZonePeople } from "~/domain/people/zone-people.server";
import { notFound } from "~/http/not-found";
import { requireViewer } from "~/http/require-viewer.server";
import { fixedT } from "~/i18n/index.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** For leaders: who may do what in the zone, and who gave it to them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const zone = await getZonePeople(viewer);
  if (!zone) throw notFound("People");
  return json({ title: fixedT(viewer.language, "people")("zone.title"), ...zone });
}

export default function ZonePeople() {
  const { people, events } = useLoaderData<typeof loader>();
  const { t } = useTranslation("people");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <>
      <PageHeader title={t("zone.title")} meta={<span className="max-w-measure">{t("zone.intro")}</span>} />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <Section id="people" title={t("zone.people")} meta={people.length} padded={false}>
          <Table
            bare
            caption={t("zone.people")}
            rows={people}
            rowKey={(row) => row.membershipId}
            columns={[
              {
                key: "name",
                head: t("name"),
                cell: (row) => (
                  <>
                    {row.name} {row.isDisabled ? <Tag tone="bad">{t("zone.disabled")}</Tag> : null}
                  </>
                ),
              },
              { key: "role", head: t("role"), cell: (row) => name("role", row.role) },
              { key: "org", head: t("org"), isWideOnCard: true, cell: (row) => pick(row.orgName) },
              {
                key: "since",
                head: t("zone.grantedAt"),
                from: "lg",
                cell: (row) => <InstantText at={row.grantedAt} />,
              },
            ]}
          />
        </Section>
        <RightsEvents events={events} />
      </div>
    </>
  );
}
