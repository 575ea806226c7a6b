import { clock, open, PAGES } from "../../shell";
import { Body, Caption, Card, Empty, Measure, MoreOrEnd, Row, Screen, Stack } from "../../ui";
import { outcomeWords, reportKindWords, REPORTS, reportStateWords } from "../../words/reports";
import { dayWords } from "../../words/times";
import { useMyReports } from "./use-reports";

/** 我的举报: what I have reported by name, and what came of it. */
export const MyReportsScreen = () => {
  const reports = useMyReports();
  return (
    <Screen title={REPORTS.mine.title} of={reports} empty={<Empty>{REPORTS.mine.empty}</Empty>}>
      {(lines: NonNullable<typeof reports.value>) => (
        <Measure>
          <Stack gap={3}>
            {lines.map(({ id, title, kind, state, outcome, receivedOn, dueOn, number }) => (
              <Card tight key={id}>
                <Row onPress={() => open(PAGES.reportCase, { id })}>
                  <Body>{title}</Body>
                  <Caption num>
                    {[
                      reportKindWords(kind),
                      number,
                      REPORTS.receivedOn(dayWords(receivedOn, clock.now())),
                    ].join(" · ")}
                  </Caption>
                  <Caption num>
                    {state === "CLOSED"
                      ? outcomeWords(outcome, kind)
                      : [
                          reportStateWords(state),
                          dueOn && REPORTS.due(dayWords(dueOn, clock.now()), state === "RECEIVED"),
                        ]
                          .filter(Boolean)
                          .join(" · ")}
                  </Caption>
                </Row>
              </Card>
            ))}
            <MoreOrEnd of={reports} more={REPORTS.more} end={REPORTS.mine.end(lines.length)} />
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};
