import {
  AddNameByCode,
  AnswerByCode,
  type AnonymousReportPartsFragment as Shown,
  foldReportCode,
  LIMITS,
  ReopenByCode,
  ReportByCode,
} from "@riqing/schema";
import { useState } from "react";
import {
  choosePictures,
  invalidateAfter,
  RefusedError,
  request,
  requestWithoutName,
  toast,
} from "../../shell";
import {
  Banner,
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Foot,
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
import { failureWords, sendPictures, useTokens } from "./use-report";

const { byCode: words } = REPORTING;

/** How an anonymous report stands, for whoever has its code. Code and answers are kept by nothing but this page. */
export const ByCodeScreen = () => {
  const tokens = useTokens();
  const organisationId = tokens?.names()?.organisationId;
  const [typed, setTyped] = useState("");
  const [report, setReport] = useState<Shown | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const code = foldReportCode(typed);

  const doing = async (work: () => Promise<Shown>, said?: string) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      setReport(await work());
      if (said) toast(said);
    } catch (error) {
      const isUnknown = error instanceof RefusedError && error.code === "NOT_FOUND";
      setFailure(isUnknown ? words.none : failureWords(error));
    }
    setBusy(false);
  };
  const read = async (): Promise<Shown> => {
    const input = { organisationId: organisationId ?? "", code: code ?? "" };
    return (await requestWithoutName(ReportByCode, { input })).reportByCode;
  };
  const say = (document: typeof AnswerByCode | typeof ReopenByCode, text: string) => async () => {
    if (!tokens) throw new RefusedError("TOKEN_NOT_VALID");
    const answer = await tokens.withToken(async (organisationId, token) => {
      const input = { organisationId, code: code ?? "", text, token };
      const given: { answerByCode?: Shown; reopenByCode?: Shown } = await requestWithoutName<
        { answerByCode?: Shown; reopenByCode?: Shown },
        { input: typeof input }
      >(document, { input });
      return given.answerByCode ?? given.reopenByCode;
    });
    return answer as Shown;
  };
  const addPictures = async (): Promise<Shown> => {
    const chosen = await choosePictures(LIMITS.anonymousPictures);
    const lost = tokens ? await sendPictures(tokens, code ?? "", chosen) : chosen.length;
    if (lost > 0) toast(REPORTING.code.picturesLost(lost));
    return read();
  };

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
              because={
                organisationId === undefined && tokens !== undefined
                  ? words.notHere
                  : code === null
                    ? words.because
                    : null
              }
              onPress={() => void doing(read)}
            >
              {busy ? words.looking : words.look}
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
            <TextField
              label={words.label}
              placeholder={words.hint}
              value={typed}
              onValue={setTyped}
            />
          </Card>
        ) : (
          <>
            <Standing report={report} />
            <Said report={report} />
            <Saying
              busy={busy}
              report={report}
              onAnswer={(text) => void doing(say(AnswerByCode, text), words.sent)}
              onReopen={(text) => void doing(say(ReopenByCode, text), words.sent)}
              onPictures={() => void doing(addPictures)}
              onName={() =>
                void doing(async () => {
                  const named = (await request(AddNameByCode, { code: code ?? "" })).addNameByCode;
                  // It is one of my own from now on.
                  invalidateAfter(AddNameByCode);
                  return named;
                })
              }
            />
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
    <Card>
      {report.words.length === 0 ? (
        <Meta>{words.noWords}</Meta>
      ) : (
        <Stack gap={3}>
          {report.words.map(({ side, text, saidOn, waits }, at) => (
            <Stack key={`${at} ${saidOn}`} gap={1}>
              <Caption>
                {[
                  side === "HANDLER" ? words.handler : words.you,
                  words.said(saidOn),
                  waits ? words.waits : null,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Caption>
              <Body>{text}</Body>
            </Stack>
          ))}
        </Stack>
      )}
    </Card>
  </Section>
);

interface SayingProps {
  report: Shown;
  busy: boolean;
  onAnswer: (text: string) => void;
  onReopen: (text: string) => void;
  onPictures: () => void;
  onName: () => void;
}

const Saying = ({ report, busy, onAnswer, onReopen, onPictures, onName }: SayingProps) => {
  const [text, setText] = useState("");
  const missing = text.trim() === "" ? words.sendBecause : null;
  const canReopen = report.reopenRefusal === null;
  return (
    <>
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
            onPress={() => {
              onAnswer(text);
              setText("");
            }}
          >
            {words.send}
          </Button>
          {canReopen && (
            <>
              <Button
                wide
                busy={busy}
                because={missing}
                onPress={() => {
                  onReopen(text);
                  setText("");
                }}
              >
                {words.reopen}
              </Button>
              <Caption>{words.reopenNote}</Caption>
            </>
          )}
          <Button wide look="quiet" icon="image" busy={busy} onPress={onPictures}>
            {words.addPicture}
          </Button>
        </Stack>
      </Card>
      <Card>
        <Stack gap={3}>
          <CardTitle>{words.addName}</CardTitle>
          <Meta>{report.named ? words.named : words.addNameNote}</Meta>
          {!report.named && (
            <Button look="quiet" busy={busy} onPress={onName}>
              {words.addNameAct}
            </Button>
          )}
        </Stack>
      </Card>
    </>
  );
};
