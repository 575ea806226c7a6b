import type { TimeBasis } from "@riqing/schema";
import type { ReactNode } from "react";
import { classes, Meta, Text, View } from "../../ui";
import { TIMES } from "../../words/insights";
import { minutesWords } from "../../words/times";
import { SpanBar } from "./span-bar";
import styles from "./insights.module.css";

interface SpreadLineProps {
  name: ReactNode;
  median: number | null | undefined;
  p90: number | null | undefined;
  of: number;
  basis: TimeBasis;
  /** The name is what matters most, and not one step of five. */
  large?: boolean;
}

/** 收件 → 看过 · 26 分 · 2.2 时, with its bar. */
export const SpreadLine = ({ name, median, p90, of, basis, large }: SpreadLineProps) => (
  <View className={styles.line}>
    <View className={styles.lineHead}>
      <View className={classes(styles.name, large && styles.large)}>{name}</View>
      <Meta num>
        {median == null || p90 == null ? (
          TIMES.nothing
        ) : (
          <>
            <Text className={styles.strong}>{minutesWords(median, basis)}</Text>
            {` · ${minutesWords(p90, basis)}`}
          </>
        )}
      </Meta>
    </View>
    <SpanBar median={median ?? null} p90={p90 ?? null} of={of} />
  </View>
);
