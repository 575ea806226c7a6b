import type { TimeBasis } from "@riqing/schema";
import { useTypeScale } from "../../shell";
import { Caption, Card, Meta, MoreRow, View } from "../../ui";
import { TIMES } from "../../words/insights";
import { minutesWords } from "../../words/times";
import { eveningSlower, heatOf } from "./minutes";
import type { Times } from "./use-times";
import styles from "./insights.module.css";

type Cell = Times["heat"][number];

interface HeatCardProps {
  heat: readonly Cell[];
  /** The median of all, with which a cell is compared. */
  whole: number;
  basis: TimeBasis;
  onHour: (weekday: number, hour: number) => void;
}

const known = (cell: Cell): cell is Cell & { spread: { median: number } } =>
  cell.spread.median != null;

/** Minutes, as long as a narrow column holds them; above that whole hours. */
const cellWords = (median: number, basis: TimeBasis): string =>
  median < 1000
    ? `${median}`
    : minutesWords(60 * Math.round(median / 60), basis).replaceAll(" ", "");

const sayCell = ({ weekday, hour, spread }: Cell) =>
  TIMES.cellSpoken(TIMES.weekdays[weekday]!, hour, minutesWords(spread.median ?? 0));

/** By the hour at which it was published: whole minutes, darker is slower; ends in advice. */
export const HeatCard = ({ heat, whole, basis, onHour }: HeatCardProps) => {
  const days = useTypeScale() === 1 ? TIMES.weekdays : TIMES.weekdaysShort;
  const cells = heat.filter(known).sort((a, b) => a.spread.median - b.spread.median);
  const [fast, slow] = [cells[0], cells[cells.length - 1]];
  if (!fast || !slow) {
    return (
      <Card>
        <Meta>{TIMES.heatNone}</Meta>
      </Card>
    );
  }
  const hours = [...new Set(cells.map(({ hour }) => hour))].sort((a, b) => a - b);
  const last = Math.max(5, ...cells.map(({ weekday }) => weekday));
  const weekdays = Array.from({ length: last }, (_, i) => i + 1);
  const at = (weekday: number, hour: number) =>
    cells.find((cell) => cell.weekday === weekday && cell.hour === hour);
  const times = eveningSlower(cells);
  return (
    <Card
      end={
        <MoreRow onPress={() => onHour(slow.weekday, slow.hour)}>
          {TIMES.slowest(TIMES.weekdays[slow.weekday]!, slow.hour)}
        </MoreRow>
      }
    >
      <View role="img" label={TIMES.heatSpoken(sayCell(fast), sayCell(slow))}>
        <View decorative className={styles.heatRow}>
          <View className={styles.heatHour} />
          {weekdays.map((weekday) => (
            <View key={weekday} className={styles.heatDay}>
              {days[weekday]}
            </View>
          ))}
        </View>
        {hours.map((hour) => (
          <View key={hour} decorative className={styles.heatRow}>
            <View className={styles.heatHour}>{TIMES.hour(hour)}</View>
            {weekdays.map((weekday) => {
              const cell = at(weekday, hour);
              const level = cell ? heatOf(cell.spread.median, whole) : null;
              return (
                <View
                  key={weekday}
                  className={`${styles.cell} ${level === null ? "" : styles[`heat${level}`]}`}
                >
                  {cell && cellWords(cell.spread.median, basis)}
                </View>
              );
            })}
          </View>
        ))}
      </View>
      {times !== null && (
        <View className={styles.advice}>
          <Caption>{TIMES.lateAdvice(times)}</Caption>
        </View>
      )}
    </Card>
  );
};
