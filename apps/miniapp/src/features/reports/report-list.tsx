import { clock } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Flow,
  Grow,
  Icon,
  ListEnd,
  Meta,
  Pair,
  Stack,
} from "../../ui";
import { REPORTS, reportKindWords } from "../../words/reports";
import { dayWords, shortTime } from "../../words/times";
import type { ReportLine } from "./use-reports";
import styles from "./reports.module.css";

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
  /** Beside the list, on a wide screen. */
  shown?: string;
  onOpen: (id: string) => void;
}

/** Reports, each as a card; whoever does not see one stands on it, so that nobody asks them. */
export const ReportList = ({ lines, hasMore, loadingMore, more, shown, onOpen }: ListProps) => (
  <Stack gap={3}>
    {lines.map((report) => (
      <Line
        key={report.id}
        report={report}
        shown={report.id === shown}
        onPress={() => onOpen(report.id)}
      />
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

interface LineProps {
  report: ReportLine;
  shown: boolean;
  onPress: () => void;
}

const Line = ({ report, shown, onPress }: LineProps) => {
  const tone = shown ? ("ink2" as const) : undefined;
  return (
    <Card className={shown ? styles.shown : undefined} current={shown} onPress={onPress}>
      <Stack gap={1}>
        <Pair
          left={<Meta tone={tone}>{aboutWords(report)}</Meta>}
          right={
            <Meta num tone={tone}>
              {dueWords(report)}
            </Meta>
          }
        />
        <Body strong>{report.title}</Body>
        <Caption num tone={tone}>
          {cameInWords(report)}
        </Caption>
        {report.notSeenBy.length > 0 && (
          <Flow gap={2} align="flex-start" className={styles.notSeen}>
            <Icon name="shield" size={16} />
            <Grow>
              <Caption tone={tone}>
                {REPORTS.notSeen.short(report.notSeenBy.map(({ name }) => name).join("、"))}
              </Caption>
            </Grow>
          </Flow>
        )}
      </Stack>
    </Card>
  );
};
