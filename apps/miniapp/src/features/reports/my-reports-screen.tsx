import { clock, open, PAGES } from "../../shell";
import { Body, Button, Caption, Card, Empty, ListEnd, Measure, Row, Screen, Stack } from "../../ui";
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
                      ? outcomeWords(outcome)
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
            {reports.hasMore ? (
              <Button look="quiet" wide busy={reports.loadingMore} onPress={reports.more}>
                {REPORTS.more}
              </Button>
            ) : (
              <ListEnd>{REPORTS.mine.end(lines.length)}</ListEnd>
            )}
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};
