import { Button } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import { useTranslation } from "~/i18n/use-translation";

type CalendarDay = { day: string; isWork: boolean; nameZh: string | null; nameEn: string | null };

/** The days of a year that are not what their weekday says, each with a way to take it out again. */
export function CalendarDays({ days }: { days: CalendarDay[] }) {
  const { t, language } = useTranslation("dictionaries");
  return (
    <Table
      caption={t("calendar.title")}
      rows={days}
      rowKey={(row) => row.day}
      empty={
        <EmptyState icon="calendar" title={t("calendar.empty")}>
          {t("calendar.emptyWhy")}
        </EmptyState>
      }
      columns={[
        { key: "day", head: t("calendar.day"), cell: (row) => <DateText date={row.day} /> },
        {
          key: "kind",
          head: t("calendar.kind"),
          isTight: true,
          cell: (row) => (
            <Tag tone={row.isWork ? "caution" : "plain"}>{t(row.isWork ? "calendar.workday" : "calendar.holiday")}</Tag>
          ),
        },
        {
          key: "name",
          head: language === "en" ? t("calendar.nameEn") : t("calendar.nameZh"),
          cell: (row) => (language === "en" ? row.nameEn : row.nameZh),
        },
        {
          key: "remove",
          head: t("calendar.remove"),
          isTight: true,
          cell: (row) => (
            <form method="post">
              <input type="hidden" name="day" value={row.day} />
              <Button size="small" variant="quiet" icon="trash" name="intent" value="remove">
                {t("calendar.remove")}
              </Button>
            </form>
          ),
        },
      ]}
    />
  );
}
