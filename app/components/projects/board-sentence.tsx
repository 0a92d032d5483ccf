import type { BoardColumn } from "~/domain/projects/project-board.server";
import { useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/values/calendar-date";
import { formatMoney, sumMoney } from "~/values/money";

/** How many projects, what they come to in yuan, at which rates, and what is not in the sum. */
export function BoardSentence({ columns }: { columns: BoardColumn[] }) {
  const { t, language } = useTranslation("board");
  const { t: word } = useTranslation("forms");
  const count = columns.reduce((sum, column) => sum + column.count, 0);
  const sums = columns.flatMap((column) => (column.sum ? [column.sum] : []));
  const unconverted = sums.reduce((sum, column) => sum + column.unconverted, 0);
  const dates = [...new Set(sums.flatMap((sum) => sum.rateDates))]
    .sort()
    .map((date) => formatDate(date, { locale: language, weekday: false }));
  const total = formatMoney(
    sumMoney(
      sums.map((sum) => sum.money),
      "CNY",
    ),
    { locale: language },
  );
  const [from, to] = [dates[0], dates.at(-1)];
  const parts = [
    sums.length > 0 ? t("sentence", { count, sum: total }) : t("sentenceNoSum", { count }),
    from && (from === to ? t("ratesOn", { date: from }) : t("ratesBetween", { from, to })),
    unconverted > 0 && t("unconverted", { count: unconverted }),
  ];
  return <>{parts.filter(Boolean).join(word("joint"))}</>;
}
