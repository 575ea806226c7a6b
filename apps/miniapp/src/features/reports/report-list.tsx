import { clock } from "../../shell";
import { Body, Button, Caption, Card, ListEnd, Meta, Pair, Row, Stack } from "../../ui";
import { REPORTS, reportKindWords } from "../../words/reports";
import { dayWords, shortTime } from "../../words/times";
import type { ReportLine } from "./use-reports";

/** "外人在群 · 匿名", as everywhere above a title. */
export const aboutWords = ({ kind, reporter, source }: ReportLine): string =>
  [reportKindWords(kind), REPORTS.source(reporter?.name ?? null, source === "RECEIVED")].join(
    " · ",
  );

export const dueWords = ({ dueOn, state }: Pick<ReportLine, "dueOn" | "state">): string =>
  dueOn ? REPORTS.due(dayWords(dueOn, clock.now()), state === "RECEIVED") : "";

/** "物流调度群 · 11月17日收到"; by name to the minute. */
export const cameInWords = ({ groupName, place, receivedOn, receivedAt }: ReportLine): string =>
  [
    groupName ?? place,
    receivedAt
      ? shortTime(receivedAt, clock.now())
      : REPORTS.receivedOn(dayWords(receivedOn, clock.now())),
  ]
    .filter(Boolean)
    .join(" · ");

interface ListProps {
  lines: readonly ReportLine[];
  hasMore: boolean;
  loadingMore: boolean;
  more: () => void;
  shown?: string;
  onOpen: (id: string) => void;
}

/** Reports, each as a card; whoever does not see one stands on it, so that nobody asks them. */
export const ReportList = ({ lines, hasMore, loadingMore, more, onOpen }: ListProps) => (
  <Stack gap={3}>
    {lines.map((report) => (
      <Card tight key={report.id}>
        <Row onPress={() => onOpen(report.id)}>
          <Pair
            left={<Meta>{aboutWords(report)}</Meta>}
            right={<Meta num>{dueWords(report)}</Meta>}
          />
          <Body>{report.title}</Body>
          <Caption num>{cameInWords(report)}</Caption>
          {report.notSeenBy.length > 0 && (
            <Caption>
              {REPORTS.notSeen.short(report.notSeenBy.map(({ name }) => name).join("、"))}
            </Caption>
          )}
        </Row>
      </Card>
    ))}
    {hasMore ? (
      <Button look="quiet" wide busy={loadingMore} onPress={more}>
        {REPORTS.more}
      </Button>
    ) : (
      <Stack gap={0}>
        <ListEnd>{REPORTS.end(lines.length)}</ListEnd>
        <Caption centre>{REPORTS.dayOnly}</Caption>
      </Stack>
    )}
  </Stack>
);
