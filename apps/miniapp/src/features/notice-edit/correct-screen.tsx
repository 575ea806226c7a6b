import { cleanText, LIMITS, Notice } from "@riqing/schema";
import { useState } from "react";
import { back, clock, PAGES, replace, toast, useRead, useKeptText } from "../../shell";
import {
  ActionButton,
  Banner,
  Body,
  Button,
  Card,
  Columns,
  Dialog,
  DraftBanner,
  Flow,
  Foot,
  Meta,
  RefusedFace,
  Screen,
  Stack,
  Tag,
  TextArea,
} from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { FILES } from "../../words/files";
import { CORRECT, PUBLISH } from "../../words/notice-edit";
import { refusalWords } from "../../words/refusals";
import { FilePicker, useFiles } from "../files";
import { changeOf, formOf, type NoticeValue, reviseInput, whyNotCorrect } from "./form";
import { DueField, TextFields } from "./text-fields";
import { useDraft } from "./use-draft";
import { useRevise } from "./use-revise";
import { useWithdraw } from "./use-withdraw";

interface CorrectScreenProps {
  noticeId: string;
  /** Opened in order to take it back: asked at once. */
  withdraw?: boolean;
}

/** Corrects a notice that is out, or takes it back. */
export const CorrectScreen = ({ noticeId, withdraw }: CorrectScreenProps) => {
  const notice = useRead(Notice, { id: noticeId }, (data) => data.notice);
  const { value } = notice;
  if (value?.reviseRefusal && value.withdrawRefusal) {
    return (
      <Screen title={CORRECT.title}>
        <RefusedFace
          code={value.reviseRefusal}
          because={CORRECT.whoMay}
          instead={{
            words: CORRECT.toNotice,
            go: () => replace(PAGES.notice, { id: noticeId }),
          }}
        />
      </Screen>
    );
  }
  return value ? (
    <Correcting key={value.revision.id} notice={value} withdraw={withdraw} />
  ) : (
    <Screen title={CORRECT.title} of={notice}>
      {() => null}
    </Screen>
  );
};

const looks = { URGENT: "urgent", IMPORTANT: "weighty", ORDINARY: "kind" } as const;

interface CorrectingProps {
  notice: NoticeValue;
  withdraw?: boolean;
}

const Correcting = ({ notice, withdraw = false }: CorrectingProps) => {
  const draft = useDraft(notice.revision.id, () => formOf(notice));
  const { form, change } = draft;
  const revise = useRevise();
  const [withdrawing, setWithdrawing] = useState(withdraw && !notice.withdrawRefusal);
  const now = clock.now();
  const files = useFiles("NOTICE", {
    before: notice.files,
    begun: form.files,
    onKept: (kept) => change({ files: kept }),
  });
  const kind = changeOf(form, notice, now, files);
  const error = revise.outcome?.state === "REFUSED" ? revise.outcome.error : null;
  const problems = problemsOf(error);
  const asked = notice.counts.asked - notice.counts.exempt;
  const because = notice.reviseRefusal
    ? refusalWords(notice.reviseRefusal)
    : (whyNotCorrect(form, notice, now, files) ?? files.because);

  return (
    <Screen
      title={CORRECT.title}
      broad
      footer={
        <Foot>
          <ActionButton
            cta
            look="primary"
            does={revise}
            with={{ input: reviseInput(form, notice, now, files) }}
            because={because}
            then={(outcome) => {
              if (outcome.state !== "DONE") return;
              draft.done();
              toast(kind === "TEXT" ? CORRECT.submitAllDone(asked) : CORRECT.submitDueDone);
              back();
            }}
          >
            {kind === "DUE" ? CORRECT.submitDue : CORRECT.submitAll(asked)}
          </ActionButton>
        </Foot>
      }
      over={
        <WithdrawDialog
          notice={notice}
          open={withdrawing}
          onClose={() => setWithdrawing(false)}
          onDone={draft.done}
        />
      }
    >
      <Flow gap={2} wrap>
        <Tag look={looks[notice.importance]}>{PUBLISH.importances[notice.importance].words}</Tag>
        <Meta>{CORRECT.to(notice.groups.map(({ name }) => name).join("、"))}</Meta>
      </Flow>
      <DraftBanner of={draft} onDrop={files.clear} />
      <Columns
        left={<TextFields form={form} change={change} problems={problems} />}
        right={
          <>
            <FilePicker files={files} earlierWords={FILES.inNotice} />
            <DueField form={form} change={change} problems={problems} />
            <Card>
              <TextArea
                rows={2}
                label={CORRECT.changeNote}
                placeholder={CORRECT.changeNoteHint}
                value={form.changeNote}
                onValue={(changeNote) => change({ changeNote })}
                limit={LIMITS.noticeChangeNote}
                problem={problems.changeNote}
              />
            </Card>
          </>
        }
      />
      {kind !== "NOTHING" && (
        <Banner look={kind === "TEXT" ? "wait" : "news"} icon={kind === "TEXT" ? "bell" : "clock"}>
          {kind === "TEXT" ? CORRECT.asksAll(asked) : CORRECT.movesDue}
        </Banner>
      )}
      <Button
        wide
        look="danger"
        because={notice.withdrawRefusal && refusalWords(notice.withdrawRefusal)}
        onPress={() => setWithdrawing(true)}
      >
        {CORRECT.withdraw}
      </Button>
    </Screen>
  );
};

interface WithdrawDialogProps {
  notice: NoticeValue;
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** It cannot be undone, so it is asked, with the reason. */
const WithdrawDialog = ({ notice, open, onClose, onDone }: WithdrawDialogProps) => {
  const [reason, setReason, sent] = useKeptText("notice-withdrawal", notice.id);
  const withdraw = useWithdraw();
  const { confirmed, asked } = notice.counts;
  const error = withdraw.outcome?.state === "REFUSED" ? withdraw.outcome.error : null;
  const empty = cleanText(reason) === "";
  const over = Array.from(reason).length > LIMITS.reason;
  return (
    <Dialog
      open={open}
      title={CORRECT.withdrawTitle}
      onClose={onClose}
      actions={
        <>
          <ActionButton
            wide
            look="danger"
            does={withdraw}
            with={{ noticeId: notice.id, reason }}
            because={empty ? CORRECT.reasonFirst : over ? PUBLISH.missing.tooLong : null}
            then={(outcome) => {
              if (outcome.state !== "DONE") return;
              sent();
              onDone();
              back();
            }}
          >
            {CORRECT.withdraw}
          </ActionButton>
          <Button wide look="quiet" onPress={onClose}>
            {CORRECT.keep}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <Body tone="ink2">{CORRECT.withdrawFact(confirmed, asked)}</Body>
        <TextArea
          rows={2}
          label={CORRECT.reason}
          value={reason}
          onValue={setReason}
          limit={LIMITS.reason}
          problem={problemsOf(error).reason}
        />
      </Stack>
    </Dialog>
  );
};
