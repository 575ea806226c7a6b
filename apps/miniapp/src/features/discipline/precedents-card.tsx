import { clock } from "../../shell";
import { Body, Caption, Card, Row, Section } from "../../ui";
import { DISCIPLINE } from "../../words/discipline";
import { shortTime } from "../../words/times";
import { usePrecedents } from "./use-discipline";

/** How the last cases of the same kind were decided, beside the choice. */
export const PrecedentsCard = ({ caseId }: { caseId: string }) => {
  const { value = [] } = usePrecedents(caseId, true);
  if (value.length === 0) return null;
  return (
    <Section title={DISCIPLINE.precedents}>
      <Card tight>
        {value.map(({ number, decidedAt, measure, overturned }) => (
          <Row key={number} end={<Caption num>{shortTime(decidedAt, clock.now())}</Caption>}>
            <Body>{DISCIPLINE.precedent(measure, overturned)}</Body>
            <Caption num>{number}</Caption>
          </Row>
        ))}
      </Card>
    </Section>
  );
};
