import { useMemo } from "react";
import { Caption, Card, Flow, Meta, Text, View } from "../../ui";
import { LineChart } from "../../ui/charts";
import { TIMES } from "../../words/insights";
import { dayInChain } from "../../words/times";
import { minutesWords } from "../../words/times";
import { topOf } from "./minutes";
import type { Times } from "./use-times";
import styles from "./insights.module.css";

interface TrendCardProps {
  trend: Times["trend"];
  basis: Times["basis"];
  /** Of the window, above the line. */
  now: Times["toConfirm"];
  /** The window in words: it is not that of the line. */
  span: string;
}

/** Eight weeks: the median drawn through, P90 dashed; the axes are words, which grow with type. */
export const TrendCard = ({ trend, basis, now, span }: TrendCardProps) => {
  const medians = trend.map(({ toConfirm }) => toConfirm.median ?? null);
  const p90s = trend.map(({ toConfirm }) => toConfirm.p90 ?? null);
  const top = topOf([...medians, ...p90s]);
  const lines = useMemo(
    () => [
      { values: trend.map(({ toConfirm }) => toConfirm.p90 ?? null), dashed: true },
      { values: trend.map(({ toConfirm }) => toConfirm.median ?? null) },
    ],
    [trend],
  );
  const weekWords = (at: number) =>
    at === trend.length - 1 ? TIMES.thisWeek : TIMES.week(dayInChain(trend[at]!.week));
  const sentence = TIMES.trendSpoken(
    trend.flatMap(({ toConfirm: { median, p90 } }, at) =>
      median == null || p90 == null
        ? []
        : TIMES.weekSpoken(weekWords(at), minutesWords(median, basis), minutesWords(p90, basis)),
    ),
  );
  if (medians.every((median) => median === null)) {
    return (
      <Card>
        <Meta>{TIMES.trendNone}</Meta>
      </Card>
    );
  }
  return (
    <Card>
      {now.median != null && now.p90 != null && (
        <Flow gap={4} align="baseline" between wrap>
          <Flow gap={4} wrap>
            <Meta num>
              <Text className={styles.strong}>{minutesWords(now.median, basis)}</Text>{" "}
              {TIMES.median}
            </Meta>
            <Meta num>
              <Text className={styles.strong}>{minutesWords(now.p90, basis)}</Text> {TIMES.p90}
            </Meta>
          </Flow>
          <Caption num>{span}</Caption>
        </Flow>
      )}
      <View className={styles.trend}>
        <View className={styles.drawing}>
          <LineChart lines={lines} top={top} sentence={sentence} />
        </View>
        <View decorative className={styles.axis}>
          <Caption num>{minutesWords(top, basis)}</Caption>
          <Caption num>{minutesWords(top / 2, basis)}</Caption>
          <Caption num>0</Caption>
        </View>
      </View>
      <View decorative className={styles.weeks}>
        {[0, Math.floor(trend.length / 2), trend.length - 1].map((at) => (
          <Caption key={at} num inline>
            {weekWords(at)}
          </Caption>
        ))}
      </View>
    </Card>
  );
};
