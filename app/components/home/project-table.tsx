import { EmptyState } from "~/components/ui/empty-state";
import { LightMark } from "~/components/ui/light-mark";
import { type Column, Table } from "~/components/ui/table";
import { PriorityTag } from "~/components/ui/tag";
import { TextLink } from "~/components/ui/text-link";
import { ZoneName } from "~/components/ui/zone-name";
import type { LightLevel, PriorityFlag, Stage } from "~/domain/projects/shown";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

export type ProjectRow = {
  id: string;
  name: string;
  stage: Stage;
  light: LightLevel;
  daysInStage: number;
  missingCount: number;
  openNeeds: number;
  overdueNeeds: number;
  officer: string | null;
  zone: { zh: string; en: string };
  flags: PriorityFlag[];
};

type Props = {
  caption: string;
  rows: ProjectRow[];
  show: ("officer" | "zone")[];
  empty: { title: string; why: string };
};

/** Projects as a workbench lists them: what stands where, since when, and what is missing. */
export function ProjectTable({ caption, rows, show, empty }: Props) {
  const { t } = useTranslation("home");
  const name = useCodeName();
  const columns: Column<ProjectRow>[] = [
    {
      key: "project",
      head: t("columns.project"),
      isMain: true,
      cell: (row) => (
        <span className="flex min-w-0 items-center gap-2">
          <a href={`/projects/${row.id}`} className="link-quiet truncate" title={row.name}>
            {row.name}
          </a>
          {row.flags.map((flag) => (
            <PriorityTag key={flag} flag={flag} />
          ))}
        </span>
      ),
    },
    ...(show.includes("zone")
      ? [{ key: "zone", head: t("columns.zone"), cell: (row: ProjectRow) => <ZoneName name={row.zone} /> }]
      : []),
    { key: "stage", head: t("columns.stage"), isTight: true, cell: (row) => name("stage", row.stage) },
    { key: "light", head: t("columns.light"), isTight: true, cell: (row) => <LightMark light={row.light} /> },
    {
      key: "days",
      head: t("columns.days"),
      isNumber: true,
      isTight: true,
      from: "lg",
      cell: (row) => row.daysInStage,
    },
    {
      key: "missing",
      head: t("columns.missing"),
      isNumber: true,
      isTight: true,
      from: "lg",
      cell: (row) =>
        row.missingCount > 0 ? <TextLink href={`/projects/${row.id}/stage`}>{row.missingCount}</TextLink> : "0",
    },
    {
      key: "needs",
      head: t("columns.needs"),
      isNumber: true,
      isTight: true,
      isWideOnCard: true,
      cell: (row) =>
        row.overdueNeeds > 0 ? (
          <>
            <span className="mr-2 text-xs text-bad">{t("needsOverdue", { count: row.overdueNeeds })}</span>
            {row.openNeeds}
          </>
        ) : (
          row.openNeeds
        ),
    },
    ...(show.includes("officer")
      ? [{ key: "officer", head: t("columns.officer"), isTight: true, cell: (row: ProjectRow) => row.officer ?? "—" }]
      : []),
  ];
  return (
    <Table
      bare
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={columns}
      empty={<EmptyState title={empty.title}>{empty.why}</EmptyState>}
    />
  );
}
