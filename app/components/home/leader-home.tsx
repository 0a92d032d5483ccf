import { NearDeadlines } from "~/components/deadlines/near-deadlines";
import { HomeProposals, type HomeProposalsProps } from "~/components/proposals/home-proposals";
import { RecheckCount } from "~/components/rechecks/recheck-count";
import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { Table } from "~/components/ui/table";
import { TextLink } from "~/components/ui/text-link";
import type { NearDeadline } from "~/domain/deadlines/near-deadlines.server";
import { type Stage, stages } from "~/domain/projects/codes";
import type { LightLevel } from "~/domain/projects/shown";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { LightCounts } from "./light-counts";
import type { NeedRow } from "./need-table";
import { type ProjectRow, ProjectTable } from "./project-table";

type Move = {
  id: string;
  kind: "created" | "forward" | "forced" | "back";
  from: Stage | null;
  to: Stage;
  at: string;
  by: string | null;
  project: { id: string; name: string };
};
type Pause = { id: string; reason: string; need: { id: string; title: string; project: { id: string; name: string } } };

export type LeaderHomeProps = {
  moves: Move[];
  stuck: ProjectRow[];
  unassigned: ProjectRow[];
  toAppraise: ProjectRow[];
  pauses: Pause[];
  overdue: NeedRow[];
  deadlines: NearDeadline[];
  proposals: HomeProposalsProps["proposals"];
  stages: Partial<Record<Stage, number>>;
  lights: Partial<Record<LightLevel, number>>;
  /** How many of the zone's are to be looked at again. */
  rechecks: number;
};

export function LeaderHome(props: LeaderHomeProps) {
  const { t } = useTranslation("home");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <LightCounts lights={props.lights} />
      <RecheckCount count={props.rechecks} href="/rechecks" />
      <StageCounts counts={props.stages} />
      <div className="grid gap-4 2xl:grid-cols-2">
        <NeedsYou {...props} />
        <Moved moves={props.moves} />
      </div>
      <Section id="stuck" title={t("leader.stuck")} meta={props.stuck.length || null} padded={false}>
        <ProjectTable
          caption={t("leader.stuck")}
          rows={props.stuck}
          show={["officer"]}
          empty={{ title: t("leader.stuckEmpty"), why: t("leader.stuckEmptyWhy") }}
        />
      </Section>
      <NearDeadlines rows={props.deadlines} whose="zone" />
      <HomeProposals proposals={props.proposals} />
    </div>
  );
}

function StageCounts({ counts }: { counts: Partial<Record<Stage, number>> }) {
  const { t } = useTranslation("home");
  const name = useCodeName();
  return (
    <nav
      aria-label={t("stagesTitle")}
      className="card grid grid-cols-2 gap-px overflow-hidden sm:grid-cols-4 lg:grid-cols-8"
    >
      {stages.map((stage) => (
        <a
          key={stage}
          href={`/projects?stage=${stage}`}
          className="flex min-w-0 items-baseline justify-between gap-2 px-4 py-1 hover:bg-sunken sm:flex-col sm:justify-start sm:gap-0 sm:px-3 sm:py-2"
        >
          <span className="truncate text-xs text-muted">{name("stage", stage)}</span>
          <span className="figure">{counts[stage] ?? 0}</span>
        </a>
      ))}
    </nav>
  );
}

/** One line for each thing only the leader can do. */
function NeedsYou({ toAppraise, unassigned, pauses, overdue }: LeaderHomeProps) {
  const { t } = useTranslation("home");
  const rows = [
    ...toAppraise.map((project) => ({
      key: `appraise-${project.id}`,
      project,
      what: t("leader.toAppraise"),
      href: `/projects/${project.id}/appraisal-approval`,
    })),
    ...unassigned.map((project) => ({
      key: `assign-${project.id}`,
      project,
      what: t("leader.unassigned"),
      href: `/projects/${project.id}/team`,
    })),
    ...pauses.map(({ id, reason, need }) => ({
      key: `pause-${id}`,
      project: need.project,
      what: t("leader.pause", { reason }),
      href: `/needs/${need.id}`,
    })),
    ...overdue.map((need) => ({
      key: `overdue-${need.id}`,
      project: need.project,
      what: `${need.title}：${t("leader.overdue", { count: -(need.lightDays ?? 0) })}`,
      href: `/needs/${need.id}`,
    })),
  ];
  return (
    <Section id="needs-you" title={t("leader.needsYou")} meta={rows.length || null} padded={false}>
      <Table
        bare
        caption={t("leader.needsYou")}
        rows={rows}
        rowKey={(row) => row.key}
        empty={<EmptyState title={t("leader.needsYouEmpty")}>{t("leader.needsYouEmptyWhy")}</EmptyState>}
        columns={[
          {
            key: "what",
            head: t("columns.what"),
            cell: (row) => (
              <TextLink quiet href={row.href}>
                {row.what}
              </TextLink>
            ),
          },
          {
            key: "project",
            head: t("columns.project"),
            isWideOnCard: true,
            cell: (row) => <TextLink href={`/projects/${row.project.id}`}>{row.project.name}</TextLink>,
          },
        ]}
      />
    </Section>
  );
}

function Moved({ moves }: { moves: Move[] }) {
  const { t } = useTranslation("home");
  const name = useCodeName();
  return (
    <Section id="moved" title={t("leader.moved")} meta={moves.length || null} padded={false}>
      <Table
        bare
        caption={t("leader.moved")}
        rows={moves}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("leader.movedEmpty")}>{t("leader.movedEmptyWhy")}</EmptyState>}
        columns={[
          {
            key: "project",
            head: t("columns.project"),
            cell: (row) => (
              <TextLink quiet href={`/projects/${row.project.id}`}>
                {row.project.name}
              </TextLink>
            ),
          },
          {
            key: "what",
            head: t("columns.what"),
            cell: (row) =>
              t(`leader.move.${row.kind}`, {
                from: row.from ? name("stage", row.from) : "",
                to: name("stage", row.to),
              }),
          },
          { key: "who", head: t("columns.who"), isTight: true, cell: (row) => row.by ?? "—" },
          { key: "when", head: t("columns.when"), isTight: true, cell: (row) => <InstantText at={row.at} relative /> },
        ]}
      />
    </Section>
  );
}
