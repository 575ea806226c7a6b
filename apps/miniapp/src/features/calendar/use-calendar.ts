import { SetOwnDays, WorkingDays, type WorkingDaysQuery } from "@riqing/schema";
import { useDeed, useRead } from "../../shell";
import { CALENDAR, dayName } from "../../words/calendar";

export type Calendar = WorkingDaysQuery["workingDays"];
export type Day = Calendar["days"][number];

export const useMonth = (year: number, month: number) =>
  useRead(WorkingDays, { year, month }, (data) => data.workingDays);

/** Says of a day whether the organisation works on it, or takes back what it had said. */
export const useSetOwnDays = () =>
  useDeed(SetOwnDays, {
    said: ({ setOwnDays: [day] }) =>
      day ? CALENDAR.saved(dayName(day.day), day.workday) : CALENDAR.title,
  });
