import { Body, Caption, Card, Figure, Flow, Meta, percent, Row } from "../../ui";
import { TIMES } from "../../words/insights";
import { minutesWords } from "../../words/times";
import { figureOf } from "./minutes";
import type { OwnTimes, View } from "./use-times";

interface OwnTimesCardProps {
  times: OwnTimes;
  view: View;
  onFacts: () => void;
}

const rateWords = ({ n, hits }: { n: number; hits: number }) => `${percent(hits, n)}%`;

/** One's own figure, first and alone. */
export const OwnTimesCard = ({ times, view, onFacts }: OwnTimesCardProps) => {
  const { toConfirm, before, confirmedOnTime, doneOnTime } = times;
  const { n, median, p90 } = toConfirm;
  const weeks = TIMES.weeks[view.weeks];
  if (median == null || p90 == null) {
    return (
      <Card>
        <Meta>{TIMES.own}</Meta>
        <Body>{TIMES.ownNone}</Body>
      </Card>
    );
  }
  const [figure, unit] = figureOf(median, view.basis);
  return (
    <Card
      end={
        <Row onPress={onFacts}>
          <Body>{TIMES.seeOwn}</Body>
        </Row>
      }
    >
      <Flow between wrap>
        <Meta>{TIMES.own}</Meta>
        <Caption num>{TIMES.ownNote(weeks, n)}</Caption>
      </Flow>
      <Flow gap={2} align="baseline" wrap>
        <Figure num inline>
          {figure}
        </Figure>
        <Body inline>{unit}</Body>
        <Meta inline num>
          {TIMES.within(minutesWords(p90, view.basis))}
        </Meta>
      </Flow>
      <Change now={median} before={before.median} view={view} />
      {(confirmedOnTime.n > 0 || doneOnTime.n > 0) && (
        <Meta num>
          {[
            ...(confirmedOnTime.n > 0 ? [TIMES.confirmedOnTime(rateWords(confirmedOnTime))] : []),
            ...(doneOnTime.n > 0 ? [TIMES.doneOnTime(rateWords(doneOnTime))] : []),
          ].join("，")}
        </Meta>
      )}
    </Card>
  );
};

interface ChangeProps {
  now: number;
  before: number | null | undefined;
  view: View;
}

/** Beside how it was before: faster is good, slower is a fact and no alarm. */
const Change = ({ now, before, view }: ChangeProps) => {
  if (before == null) return null;
  const by = minutesWords(Math.abs(now - before), view.basis);
  if (now < before)
    return (
      <Meta tone="good" num>
        {TIMES.faster(by, view.weeks)}
      </Meta>
    );
  return <Meta num>{now > before ? TIMES.slower(by, view.weeks) : TIMES.same(view.weeks)}</Meta>;
};
