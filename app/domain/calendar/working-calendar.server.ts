import type { Tx } from "~/platform/db/db.server";
import { type WorkingCalendar, workingCalendar } from "~/values/working-days";

/** The table as it was read last, and what was made of it: most reads find the same. */
let known: { table: string; calendar: WorkingCalendar } | null = null;

/**
 * The administrator's table of holidays and make-up days, ready for counting. Read once per unit of work.
 *
 * Years the table does not cover come back as `missingYears` from every count that touches them: show them.
 * Raw SQL, the whole table as one text, because hundreds of rows as objects took longer than the page that asked.
 * Source: product brief, "Needs": due dates in Chinese working days, a missing year is a warning, never a guess.
 */
export async function getWorkingCalendar(tx: Tx): Promise<WorkingCalendar> {
  const [row] = await tx.$queryRaw<{ table: string }[]>`
    SELECT coalesce((SELECT string_agg(to_char(day, 'YYYY-MM-DD') || CASE WHEN is_work THEN '+' ELSE '-' END, ' ' ORDER BY day)
                       FROM calendar_day), '')
        || '|' || coalesce((SELECT string_agg(year::text, ' ' ORDER BY year) FROM calendar_year), '') AS "table"`;
  const table = row?.table ?? "|";
  if (known?.table !== table) known = { table, calendar: parsed(table) };
  return known.calendar;
}

function parsed(table: string): WorkingCalendar {
  const [days = [], years = []] = table.split("|").map((part) => part.split(" ").filter(Boolean));
  return workingCalendar(
    days.map((day) => ({ date: day.slice(0, 10), kind: day.endsWith("+") ? "workday" : "holiday" })),
    years.map(Number),
  );
}
