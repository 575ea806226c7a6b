import { Caption, Icon, type MonthCell, MonthGrid } from "../../ui";
import { dayName } from "../../words/calendar";
import { DAYS } from "../../words/day-record";
import type { CalendarDay } from "./use-record";

interface DaysCardProps {
  days: readonly CalendarDay[];
  today: string;
  onDay: (day: string) => void;
}

const isWeekend = (day: string): boolean =>
  [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** A month of a group: a closed day says how many are open in it, and opens its record. */
export const DaysCard = ({ days, today, onDay }: DaysCardProps) => (
  <MonthGrid
    days={days}
    today={today}
    onDay={onDay}
    cellOf={(day) => ({
      label: spokenDay(day, today),
      off: !day.workday,
      disabled: day.closeOut === null,
      ...markOf(day),
    })}
  >
    <Caption>{DAYS.legend}</Caption>
  </MonthGrid>
);

/** What a reader hears of a day. */
export function spokenDay({ day, workday, provisional, closeOut }: CalendarDay, today: string) {
  const { cell } = DAYS;
  const fact = closeOut
    ? closeOut.due === 0
      ? cell.none
      : closeOut.open === 0
        ? cell.allDone(closeOut.due)
        : cell.some(closeOut.due, closeOut.open)
    : !workday
      ? cell.off
      : day >= today
        ? cell.ahead
        : cell.notClosed;
  const parts = [
    dayName(day),
    day === today && DAYS.todayWord,
    workday && isWeekend(day) && cell.makeUp,
    provisional && cell.provisional,
    fact,
  ];
  return parts.filter(Boolean).join("，");
}

/** 3 · ✓ · 休 · 班. */
function markOf({ day, workday, closeOut }: CalendarDay): Pick<MonthCell, "mark" | "look"> {
  if (closeOut && closeOut.open > 0) return { mark: closeOut.open, look: "bad" };
  if (closeOut && closeOut.due > 0) return { mark: <Icon name="check" size={16} />, look: "good" };
  if (closeOut) return { mark: "·" };
  if (!workday) return isWeekend(day) ? {} : { mark: DAYS.off };
  return isWeekend(day) ? { mark: DAYS.work, look: "work" } : {};
}
