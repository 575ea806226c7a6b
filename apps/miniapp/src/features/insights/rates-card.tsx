import { Body, Card, Meta, Pair, percent, Stack, View } from "../../ui";
import { TIMES } from "../../words/insights";
import type { Times } from "./use-times";

const rate = ({ n, hits }: { n: number; hits: number }) =>
  n === 0 ? TIMES.nothing : TIMES.rate(percent(hits, n), n);

/** On time or not; and what those who publish could do better. */
export const RatesCard = ({ times }: { times: Times }) => {
  const lines = [
    { key: TIMES.rateLines.confirmedOnTime, value: rate(times.confirmedOnTime) },
    { key: TIMES.rateLines.doneOnTime, value: rate(times.doneOnTime) },
    { key: TIMES.rateLines.carryOvers, value: TIMES.times(times.carryOvers) },
    { key: TIMES.rateLines.latePublished, value: rate(times.latePublished) },
    { key: TIMES.rateLines.shortDeadlines, value: rate(times.shortDeadlines) },
    { key: TIMES.rateLines.excluded, value: TIMES.items(times.excluded) },
  ];
  return (
    <Card>
      <View role="list">
        <Stack gap={2}>
          {lines.map(({ key, value }) => (
            <View key={key} role="listitem">
              <Pair left={<Meta>{key}</Meta>} right={<Body num>{value}</Body>} />
            </View>
          ))}
        </Stack>
      </View>
    </Card>
  );
};
