import { createContext } from "react";
import type { CalendarDate } from "~/values/calendar-date";

/** The day it is for the reader and their time zone. Set once per request. */
export type ReaderCalendar = { today: CalendarDate; timeZone: string };

export const CalendarContext = createContext<ReaderCalendar>({ today: "1970-01-01", timeZone: "Asia/Shanghai" });
