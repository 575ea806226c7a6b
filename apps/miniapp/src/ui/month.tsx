import type { ReactNode } from "react";
import { MONTHS } from "../words/months";
import { Button } from "./button";
import { classes } from "./class-names";
import { Press, Text, View } from "./elements";
import { Flow } from "./layout";
import { type Month, monthAfter, weeksOf } from "./months";
import { Title } from "./words";
import styles from "./month.module.css";

interface MonthTurnProps {
  shown: Month;
  onTurn: (month: Month) => void;
}

/** Which month is shown, and the way to its neighbours. */
export const MonthTurn = ({ shown, onTurn }: MonthTurnProps) => (
  <Flow between wrap gap={2}>
    <Title>{MONTHS.name(shown.year, shown.month)}</Title>
    <Flow gap={2}>
      <Button look="soft" onPress={() => onTurn(monthAfter(shown, -1))}>
        {MONTHS.earlier}
      </Button>
      <Button look="soft" onPress={() => onTurn(monthAfter(shown, 1))}>
        {MONTHS.later}
      </Button>
    </Flow>
  </Flow>
);

/** One day of a month, as it is seen and heard. */
export interface MonthCell {
  /** The whole of it, for who cannot see it. */
  label: string;
  /** No workday. */
  off?: boolean;
  /** Told apart from what the others go by. */
  framed?: boolean;
  /** There is nothing behind it. */
  disabled?: boolean;
  /** A character or a tick under the number. */
  mark?: ReactNode;
  /** What the mark says: it is to be worked, something is wrong, all is well. */
  look?: "work" | "bad" | "good";
}

interface MonthGridProps<Day extends { day: string }> {
  days: readonly Day[];
  today: string;
  cellOf: (day: Day) => MonthCell;
  onDay: (day: string) => void;
  /** What the marks mean. */
  children: ReactNode;
}

/** A month in weeks, from Monday; seven days stand beside each other, each one a target. */
export const MonthGrid = <Day extends { day: string }>(props: MonthGridProps<Day>) => {
  const { days, today, cellOf, onDay, children } = props;
  return (
    <View className={styles.month}>
      <View decorative className={styles.week}>
        {MONTHS.weekdays.map((weekday) => (
          <View key={weekday} className={styles.weekday}>
            {weekday}
          </View>
        ))}
      </View>
      {weeksOf(days).map((week) => (
        <View key={week.find((day) => day !== null)?.day} className={styles.week}>
          {week.map((day, i) =>
            day ? (
              <Cell key={day.day} {...cellOf(day)} day={day.day} today={today} onPress={onDay} />
            ) : (
              // oxlint-disable-next-line react/no-array-index-key
              <View key={i} className={styles.cell} />
            ),
          )}
        </View>
      ))}
      <View className={styles.legend}>{children}</View>
    </View>
  );
};

interface CellProps extends MonthCell {
  day: string;
  today: string;
  onPress: (day: string) => void;
}

const Cell = ({ day, today, onPress, label, disabled, mark, look, off, framed }: CellProps) => (
  <Press
    className={classes(styles.cell, styles.day, off && styles.off, framed && styles.framed)}
    label={label}
    disabled={disabled}
    onPress={() => onPress(day)}
  >
    <Text className={classes(styles.number, day === today && styles.today)}>
      {String(Number(day.slice(8)))}
    </Text>
    {mark && <View className={classes(styles.mark, look && styles[look])}>{mark}</View>}
  </Press>
);
