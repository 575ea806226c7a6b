import type { ReportState } from "@riqing/schema";
import { type ReactNode, useEffect, useState } from "react";
import { open, PAGES, useWide } from "../../shell";
import {
  Body,
  Caption,
  Card,
  Empty,
  Icon,
  Measure,
  ReadFace,
  Row,
  Screen,
  Seg,
  Stack,
  Title,
} from "../../ui";
import { REPORTS } from "../../words/reports";
import { ReportCards } from "./report-cards";
import { type Asked, OtherActs, ReportFoot, ReportSheet } from "./report-foot";
import { ReportList } from "./report-list";
import { type ReportText, useReport, useReportHead, useReports } from "./use-reports";

/** 举报处理: what I handle; on a wide screen the chosen one stands beside the list. */
export const ReportsScreen = () => {
  const wide = useWide();
  return WIDE_SCREENS && wide ? <Beside /> : <Alone />;
};

const States = ({
  state,
  onChoose,
}: {
  state: ReportState;
  onChoose: (state: ReportState) => void;
}) => {
  const counts = useReportHead().value?.counts;
  return (
    <Seg
      label={REPORTS.label}
      chosen={state}
      onChoose={onChoose}
      choices={[
        { value: "RECEIVED", words: REPORTS.tabs.received(counts?.received ?? 0) },
        { value: "INVESTIGATING", words: REPORTS.tabs.investigating(counts?.investigating ?? 0) },
        { value: "CLOSED", words: REPORTS.closed },
      ]}
    />
  );
};

/** Entering what one was told, and how reports are dealt with here. */
const Ways = () => {
  const mayEnter = useReportHead().value?.enterRefusal === null;
  return (
    <Card tight>
      {mayEnter && (
        <Row start={<Icon name="pen" />} onPress={() => open(PAGES.reportEnter)}>
          <Body>{REPORTS.enter.way}</Body>
          <Caption>{REPORTS.enter.wayNote}</Caption>
        </Row>
      )}
      <Row start={<Icon name="file" />} onPress={() => open(PAGES.reportRules)}>
        <Body>{REPORTS.rules.title}</Body>
        <Caption>{REPORTS.rules.note}</Caption>
      </Row>
    </Card>
  );
};

const Alone = () => {
  const [state, setState] = useState<ReportState>("RECEIVED");
  const reports = useReports(state);
  return (
    <Screen title={REPORTS.title}>
      <Measure>
        <States state={state} onChoose={setState} />
        <ReadFace of={reports} empty={<Empty>{REPORTS.empty[state]}</Empty>}>
          {(lines) => (
            <ReportList
              {...reports}
              lines={lines}
              onOpen={(id) => open(PAGES.reportCase, { id })}
            />
          )}
        </ReadFace>
        <Ways />
      </Measure>
    </Screen>
  );
};

const Beside = () => {
  const [state, setState] = useState<ReportState>("RECEIVED");
  const [chosen, setChosen] = useState<string>();
  const reports = useReports(state);
  const first = reports.value?.[0]?.id;
  // What is on screen stays there until another is chosen, although a deed takes it off the list.
  useEffect(() => {
    if (first) setChosen((before) => before ?? first);
  }, [first]);
  const aside = (
    <Stack gap={3}>
      <Title>{REPORTS.title}</Title>
      <States
        state={state}
        onChoose={(next) => {
          setState(next);
          setChosen(undefined);
        }}
      />
      <ReadFace of={reports} empty={<Empty>{REPORTS.empty[state]}</Empty>}>
        {(lines) => (
          <ReportList {...reports} lines={lines} shown={chosen ?? first} onOpen={setChosen} />
        )}
      </ReadFace>
      <Ways />
    </Stack>
  );
  const shown = chosen ?? first;
  if (!shown)
    return (
      <Screen title={REPORTS.title} aside={aside}>
        <Empty>{REPORTS.choose}</Empty>
      </Screen>
    );
  return <ReportScreen key={shown} id={shown} aside={aside} onGone={() => setChosen(undefined)} />;
};

interface ReportScreenProps {
  id: string;
  aside?: ReactNode;
  /** It is out of my sight: passed on, or I stepped aside. */
  onGone: () => void;
}

/** One report: whoever handles it investigates, and its reporter sees how it stands. */
export const ReportScreen = ({ id, aside, onGone }: ReportScreenProps) => {
  const read = useReport(id);
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Screen
      title={REPORTS.one}
      of={read}
      aside={aside}
      footer={(report) => <ReportFoot report={report} onAsk={setAsked} />}
      over={
        read.value && (
          <ReportSheet
            report={read.value}
            asked={asked}
            onDone={() => setAsked(null)}
            onGone={onGone}
          />
        )
      }
    >
      {(report: ReportText) => (
        <Measure>
          <ReportCards report={report} />
          <OtherActs report={report} onAsk={setAsked} />
        </Measure>
      )}
    </Screen>
  );
};
