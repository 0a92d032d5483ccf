import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { LightMark } from "~/components/ui/light-mark";
import { Money } from "~/components/ui/money";
import { Table } from "~/components/ui/table";
import { TextLink } from "~/components/ui/text-link";
import type { InvestorPage } from "~/domain/investors/investor-page.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** The investor's projects that the viewer may see. */
export function InvestorProjects({ projects }: { projects: InvestorPage["projects"] }) {
  const { t } = useTranslation("investors");
  const name = useCodeName();
  return (
    <Section
      id="projects"
      title={t("projectsTitle")}
      meta={projects.length || undefined}
      padded={projects.length === 0}
    >
      {projects.length === 0 ? (
        <p className="text-faint">{t("noProjects")}</p>
      ) : (
        <Table
          bare
          caption={t("projectsTitle")}
          rows={projects}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "name",
              head: t("name"),
              cell: (row) => (
                <TextLink quiet href={`/projects/${row.id}`}>
                  {row.name}
                </TextLink>
              ),
            },
            { key: "stage", head: t("stage"), isTight: true, cell: (row) => name("stage", row.stage) },
            {
              key: "since",
              head: t("since"),
              from: "xl",
              cell: (row) => <DateText date={row.stageSince} weekday={false} />,
            },
            { key: "total", head: t("total"), isNumber: true, cell: (row) => <Money money={row.total} /> },
            { key: "light", head: t("light"), isTight: true, cell: (row) => <LightMark light={row.light} /> },
          ]}
        />
      )}
    </Section>
  );
}
