import { type AnonymousReportPartsFragment as Shown, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { useQuietSeconds } from "../../shell";
import {
  Banner,
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Conversation,
  Dialog,
  Foot,
  KeyValue,
  Measure,
  Meta,
  Screen,
  Section,
  Stack,
  Stages,
  TextArea,
  TextField,
} from "../../ui";
import { REPORTING, reportKindWords } from "../../words/reporting";
import { type ByCode, useByCode } from "./use-by-code";

const { byCode: words } = REPORTING;

/** How an anonymous report stands, for whoever has its code. Code and answers are kept by nothing but this page. */
export const ByCodeScreen = () => {
  const byCode = useByCode();
  const { report, busy, failure } = byCode;
  const wait = useQuietSeconds(busy);
  return (
    <Screen
      title={words.title}
      footer={
        report === null && (
          <Foot>
            <Button
              cta
              look="primary"
              busy={busy}
              because={byCode.whyNotLook}
              onPress={() => void byCode.look()}
            >
              {busy ? words.looking(wait) : words.look}
            </Button>
          </Foot>
        )
      }
    >
      <Measure>
        {failure && (
          <Banner look="danger" icon="warn">
            {failure}
          </Banner>
        )}
        {report === null ? (
          <Card>
            <Stack gap={3}>
              <TextField
                label={words.label}
                placeholder={words.hint}
                value={byCode.typed}
                onValue={byCode.setTyped}
              />
              <Caption>{words.apart}</Caption>
            </Stack>
          </Card>
        ) : (
          <>
            <Card>
              <KeyValue lines={[{ key: words.label, value: byCode.code, mono: true }]} />
            </Card>
            <Standing report={report} />
            <Said report={report} />
            <Saying byCode={byCode} report={report} wait={wait} />
            <AddName byCode={byCode} report={report} />
          </>
        )}
      </Measure>
    </Screen>
  );
};

/** As its handlers see it. */
const stageOf = (state: string): number =>
  state === "CLOSED" ? 3 : state === "INVESTIGATING" ? 2 : 0;

const Standing = ({ report }: { report: Shown }) => (
  <Card>
    <Stack gap={2}>
      <CardTitle>{words.state(report.state)}</CardTitle>
      <Meta>
        {`${report.number} · ${reportKindWords(report.kind)} · ${words.received(report.receivedOn)}`}
      </Meta>
      <Stages
        stages={words.stages}
        at={stageOf(report.state)}
        sentence={words.stageSpoken(words.stages[stageOf(report.state)] ?? "")}
      />
      {report.dueOn && <Meta>{words.due(report.dueOn, report.receivedOn)}</Meta>}
      {report.outcome && <Body strong>{words.outcome(report.outcome, report.kind)}</Body>}
      {report.outcomeText && <Body>{report.outcomeText}</Body>}
      <Body>{report.text}</Body>
      {report.pictures > 0 && <Caption>{words.pictures(report.pictures)}</Caption>}
    </Stack>
  </Card>
);

const Said = ({ report }: { report: Shown }) => (
  <Section title={words.words}>
    {report.words.length === 0 ? (
      <Card>
        <Meta>{words.noWords}</Meta>
      </Card>
    ) : (
      <Conversation
        turns={report.words.map(({ side, text, saidOn, waits }) => ({
          by: [
            side === "HANDLER" ? words.handler : words.you,
            words.said(saidOn),
            waits ? words.waits : null,
          ]
            .filter(Boolean)
            .join(" · "),
          text,
          mine: side === "REPORTER",
        }))}
      />
    )}
  </Section>
);

interface SayingProps {
  byCode: ByCode;
  report: Shown;
  /** Seconds until it may be sent. */
  wait: number;
}

/** What is typed stays until it was taken in. */
const Saying = ({ byCode, report, wait }: SayingProps) => {
  const { busy, whyMute } = byCode;
  const [text, setText] = useState("");
  const missing = whyMute ?? (text.trim() === "" ? words.sendBecause : null);
  const canReopen = report.reopenRefusal === null;
  const sending = async (deed: (text: string) => Promise<boolean>) => {
    if (await deed(text)) setText("");
  };
  return (
    <Card>
      <Stack gap={3}>
        <TextArea
          label={canReopen ? words.reopenLabel : words.answer}
          placeholder={words.answerHint}
          value={text}
          onValue={setText}
          limit={canReopen ? LIMITS.reason : LIMITS.caseText}
        />
        <Button
          wide
          look="primary"
          busy={busy}
          because={missing}
          onPress={() => void sending(byCode.answer)}
        >
          {busy ? words.sending(wait) : words.send}
        </Button>
        {canReopen && (
          <>
            <Button wide busy={busy} because={missing} onPress={() => void sending(byCode.reopen)}>
              {words.reopen}
            </Button>
            <Caption>{words.reopenNote}</Caption>
          </>
        )}
        <Button
          wide
          look="quiet"
          icon="image"
          busy={busy}
          because={
            whyMute ?? (report.pictures >= LIMITS.anonymousPictures ? words.picturesFull : null)
          }
          onPress={() => void byCode.addPictures()}
        >
          {words.addPicture}
        </Button>
      </Stack>
    </Card>
  );
};

/** A name once given is not taken back: it is asked about before. */
const AddName = ({ byCode, report }: Pick<SayingProps, "byCode" | "report">) => {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <Card>
      <Stack gap={3}>
        <CardTitle>{words.addName}</CardTitle>
        <Meta>{report.named ? words.named : words.addNameNote}</Meta>
        {!report.named && (
          <Button look="quiet" busy={byCode.busy} onPress={() => setAsking(true)}>
            {words.addNameAct}
          </Button>
        )}
      </Stack>
      <Dialog
        open={asking}
        title={words.addNameTitle}
        onClose={close}
        actions={
          <>
            <Button
              wide
              look="danger"
              onPress={() => {
                close();
                void byCode.addName();
              }}
            >
              {words.addNameAct}
            </Button>
            <Button wide look="text" onPress={close}>
              {words.stayNameless}
            </Button>
          </>
        }
      >
        <Body>{words.addNameNote}</Body>
      </Dialog>
    </Card>
  );
};
