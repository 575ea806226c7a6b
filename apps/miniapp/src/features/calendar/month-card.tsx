import { Caption, classes, Press, Text, View } from "../../ui";
import { CALENDAR, dayName } from "../../words/calendar";
import { factOf, markOf } from "./day-words";
import { weeksOf } from "./month";
import type { Day } from "./use-calendar";
import styles from "./month-card.module.css";

interface MonthCardProps {
  days: readonly Day[];
  today: string;
  onDay: (day: string) => void;
}

/** A month in weeks, from Monday; each day opens what there is to say of it. */
export const MonthCard = ({ days, today, onDay }: MonthCardProps) => (
  <View className={styles.month}>
    <View decorative className={styles.week}>
      {CALENDAR.weekdays.map((weekday) => (
        <View key={weekday} className={styles.weekday}>
          {weekday}
        </View>
      ))}
    </View>
    {weeksOf(days).map((week) => (
      <View key={week.find((day) => day !== null)?.day} className={styles.week}>
        {week.map((day, i) =>
          day ? (
            <Cell key={day.day} day={day} isToday={day.day === today} onPress={onDay} />
          ) : (
            // oxlint-disable-next-line react/no-array-index-key
            <View key={i} className={styles.cell} />
          ),
        )}
      </View>
    ))}
    <View className={styles.legend}>
      <Caption num>{CALENDAR.workdays(days.filter(({ workday }) => workday).length)}</Caption>
      <Caption>{CALENDAR.legend}</Caption>
    </View>
  </View>
);

interface CellProps {
  day: Day;
  isToday: boolean;
  onPress: (day: string) => void;
}

const Cell = ({ day, isToday, onPress }: CellProps) => {
  const mark = markOf(day);
  return (
    <Press
      className={classes(
        styles.cell,
        styles.day,
        !day.workday && styles.off,
        day.reason === "MAKE_UP" && styles.makeUp,
        day.own && styles.own,
      )}
      label={[dayName(day.day), isToday && CALENDAR.today, factOf(day), day.note]
        .filter(Boolean)
        .join("，")}
      onPress={() => onPress(day.day)}
    >
      <Text className={classes(styles.number, isToday && styles.today)}>
        {String(Number(day.day.slice(8)))}
      </Text>
      {mark && <Text className={styles.mark}>{mark}</Text>}
    </Press>
  );
};
