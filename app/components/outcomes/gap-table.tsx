import { DateText } from "~/components/ui/date-text";
import { Table } from "~/components/ui/table";
import { TextLink } from "~/components/ui/text-link";
import type { GapFigure, GapLine } from "~/domain/outcomes/gap-page.server";
import type { Cells } from "~/domain/outcomes/tell-cells";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { FigureCell } from "./figure-cell";
import { PartName } from "./part-name";

type Row = { id: string; line: GapLine; part: GapLine["parts"][number] | null };

/** Categories with their gaps, each followed by its parts where they are asked for. */
export function GapTable({
  lines,
  total,
  isZonePart,
}: {
  lines: GapLine[];
  total: Cells<GapFigure>;
  isZonePart: boolean;
}) {
  const { t } = useTranslation("outcomes");
  const name = useCodeName();
  const rows = lines.flatMap((line): Row[] => [
    { id: line.category, line, part: null },
    ...line.parts.map((part) => ({ id: `${line.category}/${part.part.key}`, line, part })),
  ]);
  return (
    <Table<Row>
      caption={t("gaps.caption")}
      rows={rows}
      rowKey={({ id }) => id}
      scroll
      columns={[
        {
          key: "category",
          head: t("gaps.category"),
          isWideOnCard: true,
          cell: ({ line, part }) =>
            part ? (
              <span className="block pl-5 font-normal text-muted">
                <PartName part={part.part} />
              </span>
            ) : (
              <TextLink href={`#gap-${line.category}`} quiet>
                {name("needCategory", line.category)}
              </TextLink>
            ),
          foot: t("total"),
        },
        ...(["all", "closed", "found", "now"] as const).map((figure) => ({
          key: figure,
          head: t(`gaps.${figure}`),
          isNumber: true,
          cell: ({ line, part }: Row) => (
            <FigureCell cell={(part ?? line).figures[figure]} kept={part === null || isZonePart ? "few" : "notTold"} />
          ),
          foot: <FigureCell cell={total[figure]} kept="notTold" />,
        })),
        {
          key: "share",
          head: t("gaps.share"),
          isNumber: true,
          cell: ({ line, part }) => (part || line.share === null ? null : `${Math.round(line.share * 100)}%`),
        },
        {
          key: "oldest",
          head: t("gaps.oldest"),
          cell: ({ line, part }) => (part || !line.oldestOn ? null : <DateText date={line.oldestOn} weekday={false} />),
        },
        {
          key: "asked",
          head: t("gaps.asked"),
          isWideOnCard: true,
          cell: ({ line, part }) =>
            part ? null : line.asked.map((one) => t("gaps.askedWord", one)).join(t("separator")),
        },
      ]}
    />
  );
}
