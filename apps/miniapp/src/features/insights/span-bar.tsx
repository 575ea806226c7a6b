import { View } from "../../ui";
import styles from "./insights.module.css";

interface SpanBarProps {
  median: number | null;
  p90: number | null;
  /** What the whole width is: the same for bars that are compared. */
  of: number;
}

/** Median solid, P90 pale, on one scale. Both are written out beside it. */
export const SpanBar = ({ median, p90, of }: SpanBarProps) => {
  const width = (minutes: number) => `${of > 0 ? Math.min(100, (minutes / of) * 100) : 0}%`;
  return (
    <View decorative className={styles.bar}>
      {p90 !== null && <View className={styles.p90} style={{ width: width(p90) }} />}
      {median !== null && <View className={styles.median} style={{ width: width(median) }} />}
    </View>
  );
};
