import { Section } from "~/components/ui/card";
import { InstantText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { LightMark } from "~/components/ui/light-mark";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { ZoneName } from "~/components/ui/zone-name";
import { type Stage, stages } from "~/domain/projects/codes";
import type { LightLevel } from "~/domain/projects/shown";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { type NeedRow, NeedTable } from "./need-table";
import { type ProjectRow, ProjectTable } from "./project-table";

type Name = { zh: string; en: string };
type Opening = {
  id: string;
  reason: "reported" | "listed" | "escalated";
  note: string | null;
  at: string;
  needId: string | null;
  zone: Name;
  project: { id: string; name: string; stage: Stage; light: LightLevel };
};
type ZoneRow = { zoneId: string; zone: Name; byStage: Partial<Record<Stage, number | null>> };

export type ProvincialHomeProps = {
  keyProjects: ProjectRow[];
  openings: Opening[];
  escalated: NeedRow[];
  zones: ZoneRow[];
};

export function ProvincialHome({ keyProjects, openings, escalated, zones }: ProvincialHomeProps) {
  const { t } = useTranslation("home");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Section id="key" title={t("provincial.key")} meta={keyProjects.length || null} padded={false}>
        <ProjectTable
          caption={t("provincial.key")}
          rows={keyProjects}
          show={["zone"]}
          empty={{ title: t("provincial.keyEmpty"), why: t("provincial.keyEmptyWhy") }}
        />
      </Section>
      <Section id="escalated" title={t("provincial.escalated")} meta={escalated.length || null} padded={false}>
        <NeedTable
          caption={t("provincial.escalated")}
          rows={escalated}
          empty={{ title: t("provincial.escalatedEmpty"), why: t("provincial.escalatedEmptyWhy") }}
        />
      </Section>
      <Openings openings={openings} />
      <ZoneTable zones={zones} />
    </div>
  );
}

function Openings({ openings }: { openings: Opening[] }) {
  const { t } = useTranslation("home");
  return (
    <Section id="openings" title={t("provincial.openings")} meta={openings.length || null} padded={false}>
      <Table
        bare
        caption={t("provincial.openings")}
        rows={openings}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("provincial.openingsEmpty")}>{t("provincial.openingsEmptyWhy")}</EmptyState>}
        columns={[
          {
            key: "project",
            head: t("columns.project"),
            isCut: true,
            cell: (row) => (
              <a
                href={row.needId ? `/needs/${row.needId}` : `/projects/${row.project.id}`}
                className="link-quiet"
                title={row.project.name}
              >
                {row.project.name}
              </a>
            ),
          },
          { key: "zone", head: t("columns.zone"), isTight: true, cell: (row) => <ZoneName name={row.zone} /> },
          {
            key: "reason",
            head: t("columns.reason"),
            isCut: true,
            isWideOnCard: true,
            cell: (row) => (
              <span title={row.note ?? undefined}>
                <Tag tone={row.reason === "escalated" ? "caution" : "plain"}>
                  {t(`provincial.reasons.${row.reason}`)}
                </Tag>{" "}
                {row.note}
              </span>
            ),
          },
          {
            key: "light",
            head: t("columns.light"),
            isTight: true,
            cell: (row) => <LightMark light={row.project.light} />,
          },
          { key: "when", head: t("columns.when"), isTight: true, cell: (row) => <InstantText at={row.at} relative /> },
        ]}
      />
    </Section>
  );
}

function ZoneTable({ zones }: { zones: ZoneRow[] }) {
  const { t } = useTranslation("home");
  const name = useCodeName();
  return (
    <Section id="zones" title={t("provincial.zones")} padded={false}>
      <Table
        bare
        scroll
        caption={t("provincial.zones")}
        rows={zones}
        rowKey={(row) => row.zoneId}
        empty={<EmptyState title={t("provincial.zonesEmpty")} />}
        columns={[
          { key: "zone", head: t("columns.zone"), cell: (row) => <ZoneName name={row.zone} /> },
          ...stages.map((stage) => ({
            key: stage,
            head: name("stage", stage),
            isNumber: true,
            cell: (row: ZoneRow) =>
              row.byStage[stage] === null ? (
                <span className="text-faint">{t("provincial.suppressed")}</span>
              ) : (
                (row.byStage[stage] ?? 0)
              ),
          })),
        ]}
      />
      <p className="px-4 py-3 text-xs text-muted">{t("provincial.zonesNote")}</p>
    </Section>
  );
}
