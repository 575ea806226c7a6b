import { Caption, MonthGrid } from "../../ui";
import { CALENDAR, dayName } from "../../words/calendar";
import { factOf, markOf } from "./day-words";
import type { Day } from "./use-calendar";

interface MonthCardProps {
  days: readonly Day[];
  today: string;
  onDay: (day: string) => void;
}

/** A month of the organisation; each day opens what there is to say of it. */
export const MonthCard = ({ days, today, onDay }: MonthCardProps) => (
  <MonthGrid
    days={days}
    today={today}
    onDay={onDay}
    cellOf={(day) => ({
      label: [dayName(day.day), day.day === today && CALENDAR.today, factOf(day), day.note]
        .filter(Boolean)
        .join("，"),
      off: !day.workday,
      framed: day.own !== null,
      mark: markOf(day),
      look: day.reason === "MAKE_UP" ? "work" : undefined,
    })}
  >
    <Caption num>{CALENDAR.workdays(days.filter(({ workday }) => workday).length)}</Caption>
    <Caption>{CALENDAR.legend}</Caption>
  </MonthGrid>
);
