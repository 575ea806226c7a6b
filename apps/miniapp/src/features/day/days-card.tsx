import { Caption, classes, Icon, Press, Text, View } from "../../ui";
import { dayName } from "../../words/calendar";
import { DAYS } from "../../words/day";
import type { CalendarDay } from "./use-record";
import styles from "./days.module.css";

interface DaysCardProps {
  days: readonly CalendarDay[];
  today: string;
  onDay: (day: string) => void;
}

/** The days in weeks from Monday to Sunday; null where the week belongs to another month. */
function weeksOf(days: readonly CalendarDay[]): (CalendarDay | null)[][] {
  const [first] = days;
  if (!first) return [];
  const before = (weekdayOf(first.day) + 6) % 7;
  const cells = [...Array.from({ length: before }, () => null), ...days] as (CalendarDay | null)[];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: string): boolean => [0, 6].includes(weekdayOf(day));

/** A month of a group: a closed day says how many are open in it, and opens its record. */
export const DaysCard = ({ days, today, onDay }: DaysCardProps) => (
  <View className={styles.month}>
    <View decorative className={styles.week}>
      {DAYS.weekdays.map((weekday) => (
        <View key={weekday} className={styles.weekday}>
          {weekday}
        </View>
      ))}
    </View>
    {weeksOf(days).map((week, row) => (
      // oxlint-disable-next-line react/no-array-index-key
      <View key={row} className={styles.week}>
        {week.map((day, at) =>
          day ? (
            <Cell key={day.day} of={day} today={today} onDay={onDay} />
          ) : (
            // oxlint-disable-next-line react/no-array-index-key
            <View key={at} className={styles.cell} />
          ),
        )}
      </View>
    ))}
    <View className={styles.legend}>
      <Caption>{DAYS.legend}</Caption>
    </View>
  </View>
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

interface CellProps {
  of: CalendarDay;
  today: string;
  onDay: (day: string) => void;
}

const Cell = ({ of, today, onDay }: CellProps) => {
  const { day, workday, closeOut } = of;
  return (
    <Press
      className={classes(styles.cell, styles.day, !workday && styles.off)}
      label={spokenDay(of, today)}
      disabled={closeOut === null}
      onPress={() => onDay(day)}
    >
      <Text className={classes(styles.number, day === today && styles.today)}>
        {String(Number(day.slice(8)))}
      </Text>
      <Mark of={of} />
    </Press>
  );
};

/** 3 · ✓ · 休 · 班. */
const Mark = ({ of: { day, workday, closeOut } }: { of: CalendarDay }) => {
  if (closeOut && closeOut.open > 0) {
    return <Text className={classes(styles.mark, styles.open)}>{closeOut.open}</Text>;
  }
  if (closeOut) {
    return (
      <View className={classes(styles.mark, closeOut.due > 0 && styles.clear)}>
        {closeOut.due > 0 ? <Icon name="check" size={16} /> : "·"}
      </View>
    );
  }
  if (!workday) return <Text className={styles.mark}>{isWeekend(day) ? "" : DAYS.off}</Text>;
  return isWeekend(day) ? (
    <Text className={classes(styles.mark, styles.work)}>{DAYS.work}</Text>
  ) : null;
};
