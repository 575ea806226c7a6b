import { clock } from "../../shell";
import { Card, KeyValue, Meta, Stack } from "../../ui";
import { DISCIPLINE } from "../../words/discipline";
import { shortTime } from "../../words/times";
import { usePrecedents } from "./use-discipline";

/** How the last cases of the same kind were decided, beside the choice. */
export const PrecedentsCard = ({ caseId }: { caseId: string }) => {
  const { value = [] } = usePrecedents(caseId, true);
  if (value.length === 0) return null;
  return (
    <Card>
      <Stack gap={2}>
        <Meta>{DISCIPLINE.precedents}</Meta>
        <KeyValue
          lines={value.map(({ number, decidedAt, measure, overturned }) => ({
            key: `${number} · ${shortTime(decidedAt, clock.now())}`,
            value: DISCIPLINE.precedent(measure, overturned),
          }))}
        />
      </Stack>
    </Card>
  );
};
