import type { TimeBasis } from "@riqing/schema";
import { Caption, Card, View } from "../../ui";
import { TIMES } from "../../words/insights";
import { minutesWords } from "../../words/times";
import { SpreadLine } from "./spread-line";
import type { Times } from "./use-times";
import styles from "./insights.module.css";

const words = TIMES.stage as Record<string, string>;

/** Five stages on one scale, so that waiting to be seen can be compared with waiting to act. */
export const StagesCard = ({ stages, basis }: { stages: Times["stages"]; basis: TimeBasis }) => {
  const most = Math.max(0, ...stages.map(({ spread }) => spread.p90 ?? 0));
  const medianOf = (stage: string) =>
    stages.find((one) => one.stage === stage)?.spread.median ?? null;
  const [seen, acted] = [medianOf("OPENED"), medianOf("CONFIRMED")];
  const times = seen !== null && acted ? Math.round(seen / acted) : 0;
  return (
    <Card>
      <View decorative className={styles.legend}>
        <View className={styles.legendPart}>
          <View className={styles.swatch} />
          <Caption inline>{TIMES.median}</Caption>
        </View>
        <View className={styles.legendPart}>
          <View className={`${styles.swatch} ${styles.pale}`} />
          <Caption inline>{TIMES.legendP90}</Caption>
        </View>
      </View>
      <View role="list">
        {stages.map(({ stage, spread }) => (
          <View
            key={stage}
            role="listitem"
            label={TIMES.stageSpoken(
              words[stage] ?? stage,
              spread.n,
              spread.median == null ? TIMES.nothing : minutesWords(spread.median, basis),
              spread.p90 == null ? TIMES.nothing : minutesWords(spread.p90, basis),
            )}
          >
            <View decorative>
              <SpreadLine name={words[stage] ?? stage} of={most} basis={basis} {...spread} />
            </View>
          </View>
        ))}
      </View>
      {times >= 2 && (
        <View className={styles.advice}>
          <Caption>{TIMES.waitsToBeSeen(times)}</Caption>
        </View>
      )}
    </Card>
  );
};
