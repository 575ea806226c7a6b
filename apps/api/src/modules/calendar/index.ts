/** The working calendar: the state's days, and the organisation's own (Mission P1, T6). */
import type { Module } from "../../kernel/module.ts";
import { CalendarResolver, CalendarOfMe } from "./calendar.resolver.ts";
import { OwnDay } from "./own-day.entity.ts";

export { onCalendarChanged } from "./calendar.hooks.ts";
export { workingCalendarOf, workingDays } from "./calendar.read.ts";
export { WorkingCalendarType } from "./calendar.type.ts";
export { setOwnDays } from "./calendar.service.ts";
export { announceKnownYears } from "./loading.service.ts";

export const module: Module = {
  name: "calendar",
  entities: [OwnDay],
  resolvers: [CalendarResolver, CalendarOfMe],
};
