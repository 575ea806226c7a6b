import { LIMITS, type ReportOutcome } from "@riqing/schema";
import { useState } from "react";
import { ActionButton, Body, Button, Chips, Meta, SheetFoot, Stack, TextDeed } from "../../ui";
import { outcomeWords, receiverWords, REPORTS } from "../../words/reports";
import { DepartmentChoice, type Named } from "../choices";
import { FilePicker, useFiles } from "../files";
import {
  type ReportText,
  useAnswer,
  useAsk,
  useClose,
  useForward,
  useMove,
  useNote,
  useReopen,
  useStepAside,
} from "./use-reports";

interface SheetProps {
  report: ReportText;
  onDone: () => void;
}

const wordsOf = (label: string, act: string, hint?: string) => ({
  label,
  act,
  hint,
  tooLong: REPORTS.tooLong,
});

/** A question to the reporter, or how it stands. */
export const Asking = ({ report, onDone }: SheetProps) => (
  <TextDeed
    keptAs={["ask-reporter", report.id]}
    rows={4}
    limit={LIMITS.caseText}
    words={wordsOf(REPORTS.ask, REPORTS.askAct, REPORTS.askHint)}
    missing={REPORTS.missing}
    does={useAsk()}
    with={(text) => ({ reportId: report.id, text })}
    onDone={onDone}
  />
);

/** A note for those who handle it, with evidence. */
export const Noting = ({ report, onDone }: SheetProps) => {
  const files = useFiles("REPORT_NOTE");
  return (
    <TextDeed
      keptAs={["note-report", report.id]}
      rows={4}
      limit={LIMITS.caseText}
      words={wordsOf(REPORTS.notes, REPORTS.noteAct)}
      missing={REPORTS.missing}
      because={files.because}
      does={useNote()}
      with={(text) => ({ reportId: report.id, text, fileIds: files.ids })}
      onDone={onDone}
    >
      <FilePicker files={files} />
    </TextDeed>
  );
};

const outcomes: readonly ReportOutcome[] = ["CONFIRMED", "NOT_CONFIRMED", "MOVED"];

/** The end, with words for its reporter; refused without an investigation, nothing was confirmed. */
export const Closing = ({ report, onDone, refusing }: SheetProps & { refusing?: boolean }) => {
  const choices = refusing ? outcomes.slice(1) : outcomes;
  const [outcome, setOutcome] = useState<ReportOutcome>(choices[0]!);
  return (
    <TextDeed
      keptAs={[refusing ? "refuse-report" : "close-report", report.id]}
      rows={5}
      limit={LIMITS.caseText}
      words={
        refusing
          ? wordsOf(REPORTS.refuseLabel, REPORTS.refuseAct, REPORTS.refuseHint)
          : wordsOf(REPORTS.closeLabel, REPORTS.closeAct, REPORTS.closeHint)
      }
      missing={REPORTS.missing}
      does={useClose()}
      with={(text) => ({ input: { reportId: report.id, outcome, text } })}
      onDone={onDone}
    >
      <Chips
        label={REPORTS.whichOutcome}
        choices={choices.map((value) => ({ value, words: outcomeWords(value, report.kind) }))}
        chosen={outcome}
        onChoose={setOutcome}
      />
    </TextDeed>
  );
};

const receivers = ["GROUP_MANAGERS", "HEAD", "OFFICE", "ORGANISATION_ADMIN"] as const;

/** To another receiver, or the head of a department; from there it goes up as always, and never to anybody named. */
export const Moving = ({ report, onDone }: SheetProps) => {
  const move = useMove();
  const [choosing, setChoosing] = useState(false);
  if (choosing) return <Forwarding report={report} onDone={onDone} />;
  return (
    <Stack gap={3}>
      {receivers
        .filter((receiver) => receiver !== report.receiver)
        .map((receiver) => (
          <ActionButton
            key={receiver}
            wide
            look="soft"
            does={move}
            with={{ input: { reportId: report.id, decision: "MOVE", receiver } }}
            then={({ state }) => {
              if (state === "DONE") onDone();
            }}
          >
            {receiverWords(receiver)}
          </ActionButton>
        ))}
      <Button wide onPress={() => setChoosing(true)}>
        {REPORTS.forward}
      </Button>
      <Meta>{REPORTS.moveNote}</Meta>
    </Stack>
  );
};

const Forwarding = ({ report, onDone }: SheetProps) => {
  const forward = useForward();
  const [department, setDepartment] = useState<Named | null>(null);
  return (
    <Stack gap={3}>
      <DepartmentChoice
        chosen={new Set(department ? [department.id] : [])}
        onPick={setDepartment}
      />
      <Meta>{REPORTS.moveNote}</Meta>
      <SheetFoot>
        <ActionButton
          cta
          look="primary"
          does={forward}
          with={{ reportId: report.id, departmentId: department?.id ?? "" }}
          because={department ? null : REPORTS.forwardMissing}
          then={({ state }) => {
            if (state === "DONE") onDone();
          }}
        >
          {REPORTS.forwardAct(department?.name ?? "")}
        </ActionButton>
      </SheetFoot>
    </Stack>
  );
};

/** I do not handle this one: somebody else does from now on. */
export const SteppingAside = ({ report, onDone }: SheetProps) => (
  <Stack gap={3}>
    <Body>{REPORTS.asideNote}</Body>
    <ActionButton
      cta
      look="primary"
      does={useStepAside()}
      with={{ reportId: report.id }}
      then={({ state }) => {
        if (state === "DONE") onDone();
      }}
    >
      {REPORTS.asideAct}
    </ActionButton>
  </Stack>
);

/** What its reporter answers, or adds. */
export const Answering = ({ report, onDone }: SheetProps) => {
  const files = useFiles("REPORT");
  return (
    <TextDeed
      keptAs={["answer-report", report.id]}
      rows={4}
      limit={LIMITS.caseText}
      words={wordsOf(REPORTS.answer, REPORTS.answerAct)}
      missing={REPORTS.missing}
      because={files.because}
      does={useAnswer()}
      with={(text) => ({ reportId: report.id, text, fileIds: files.ids })}
      onDone={onDone}
    >
      <FilePicker files={files} />
    </TextDeed>
  );
};

/** That it is not solved; once. */
export const Reopening = ({ report, onDone }: SheetProps) => (
  <TextDeed
    keptAs={["reopen-report", report.id]}
    words={wordsOf(REPORTS.reopenLabel, REPORTS.reopenAct)}
    missing={REPORTS.missing}
    does={useReopen()}
    with={(reason) => ({ reportId: report.id, reason })}
    onDone={onDone}
  >
    <Meta>{REPORTS.reopenNote}</Meta>
  </TextDeed>
);
