import { LIMITS } from "@riqing/schema";
import { clock } from "../../shell";
import { Caption, DayChoice } from "../../ui";
import { CALENDAR, dayName } from "../../words/calendar";
import { toFields } from "../../words/times";
import type { ChosenDay } from "./chosen-day";

interface CarryDayProps {
  label: string;
  value: string;
  onValue: (day: string) => void;
  nextWorkday: string;
  /** What is known of the day that is chosen. */
  known: ChosenDay;
}

/** The day to which a task is carried over: from the next working day on. */
export const CarryDay = ({ label, value, onValue, nextWorkday, known }: CarryDayProps) => (
  <>
    <DayChoice
      label={label}
      value={value}
      words={dayName(value)}
      onValue={onValue}
      min={nextWorkday}
      max={toFields(new Date(clock.now().getTime() + LIMITS.taskWithinDays * 86_400_000)).date}
    />
    {known.works && known.provisional && (
      <Caption num>{CALENDAR.provisional(Number(value.slice(0, 4)))}</Caption>
    )}
  </>
);
