import { NearDeadlines } from "~/components/deadlines/near-deadlines";
import { HomeProposals, type HomeProposalsProps } from "~/components/proposals/home-proposals";
import { RecheckCount } from "~/components/rechecks/recheck-count";
import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { Table } from "~/components/ui/table";
import { TextLink } from "~/components/ui/text-link";
import type { NearDeadline } from "~/domain/deadlines/near-deadlines.server";
import type { LightLevel } from "~/domain/projects/shown";
import { useTranslation } from "~/i18n/use-translation";
import { LightCounts } from "./light-counts";
import { type NeedRow, NeedTable } from "./need-table";
import { type ProjectRow, ProjectTable } from "./project-table";

type FollowUpRow = {
  id: string;
  nextAction: string;
  nextOn: string;
  needId: string | null;
  needTitle: string | null;
  project: { id: string; name: string };
};

export type OfficerHomeProps = {
  today: string;
  followUps: FollowUpRow[];
  projects: ProjectRow[];
  needs: NeedRow[];
  deadlines: NearDeadline[];
  proposals: HomeProposalsProps["proposals"];
  lights: Partial<Record<LightLevel, number>>;
  /** How many of the officer's are to be looked at again. */
  rechecks: number;
};

export function OfficerHome({
  today,
  followUps,
  projects,
  needs,
  proposals,
  lights,
  rechecks,
  deadlines,
}: OfficerHomeProps) {
  const { t } = useTranslation("home");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <LightCounts lights={lights} query="&mine=on" />
      <RecheckCount count={rechecks} href="/rechecks?owner=mine" />
      <div className="grid gap-4 2xl:grid-cols-2">
        <Section id="needs" title={t("officer.needs")} meta={needs.length || null} padded={false}>
          <NeedTable
            caption={t("officer.needs")}
            rows={needs}
            empty={{ title: t("officer.needsEmpty"), why: t("officer.needsEmptyWhy") }}
          />
        </Section>
        <Section id="follow-ups" title={t("officer.followUps")} meta={followUps.length || null} padded={false}>
          <Table
            bare
            caption={t("officer.followUps")}
            rows={followUps}
            rowKey={(row) => row.id}
            empty={<EmptyState title={t("officer.followUpsEmpty")}>{t("officer.followUpsEmptyWhy")}</EmptyState>}
            columns={[
              {
                key: "what",
                head: t("columns.what"),
                cell: (row) => (
                  <TextLink quiet href={row.needId ? `/needs/${row.needId}` : `/projects/${row.project.id}`}>
                    {row.nextAction}
                  </TextLink>
                ),
              },
              {
                key: "project",
                head: t("columns.project"),
                isWideOnCard: true,
                cell: (row) => <TextLink href={`/projects/${row.project.id}`}>{row.project.name}</TextLink>,
              },
              {
                key: "when",
                head: t("columns.when"),
                isTight: true,
                cell: (row) => (
                  <span className={row.nextOn < today ? "font-semibold text-bad" : undefined}>
                    <DateText date={row.nextOn} relative />
                    {row.nextOn < today ? <span className="sr-only"> {t("officer.overdueSince")}</span> : null}
                  </span>
                ),
              },
            ]}
          />
        </Section>
      </div>
      <NearDeadlines rows={deadlines} whose="mine" />
      <HomeProposals proposals={proposals} />
      <Section id="projects" title={t("officer.projects")} meta={projects.length || null} padded={false}>
        <ProjectTable
          caption={t("officer.projects")}
          rows={projects}
          show={[]}
          empty={{ title: t("officer.projectsEmpty"), why: t("officer.projectsEmptyWhy") }}
        />
      </Section>
    </div>
  );
}
