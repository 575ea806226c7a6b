import { cleanText, type FeedbackKind, lengthOf, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { useKeptText } from "../../shell";
import { Button, Caption, Chips, Meta, Sheet, Stack, TextArea } from "../../ui";
import { FACES } from "../../words/faces";
import { FEEDBACK, NOTICES } from "../../words/notices";
import { tapOf, type useAcknowledge, useAddFeedback } from "./use-acknowledge";
import type { NoticeRead } from "./use-notice";

interface RemarkSheetProps {
  notice: NoticeRead;
  does: ReturnType<typeof useAcknowledge>;
  open: boolean;
  onClose: () => void;
}

const choices = (Object.keys(FEEDBACK) as FeedbackKind[]).map((value) => ({
  value,
  words: FEEDBACK[value],
}));

/** What can be said beside a confirmation, with it or after it. */
export const RemarkSheet = (props: RemarkSheetProps) =>
  props.notice.myAcknowledgement ? <LaterSheet {...props} /> : <WithTapSheet {...props} />;

/** Something that has come to mind since. */
const LaterSheet = ({ notice, open, onClose }: RemarkSheetProps) => {
  const [kind, setKind] = useState<FeedbackKind>("QUESTION");
  const [words, setWords, sent] = useKeptText("notice-remark-more", notice.id);
  const does = useAddFeedback();
  const said = notice.myAcknowledgement?.feedback ?? "";
  const text = cleanText(words);
  // What was said before counts with it, and so does the line between them.
  const room = LIMITS.feedback - (said === "" ? 0 : lengthOf(said) + 1);
  const over = lengthOf(text) - room;

  async function send() {
    const outcome = await does.act({ input: { noticeId: notice.id, kind, text } });
    if (outcome.state !== "DONE") return;
    sent();
    onClose();
  }

  return (
    <Sheet open={open} title={NOTICES.moreTitle} onClose={onClose}>
      <Stack gap={3}>
        {said !== "" && <Meta>{NOTICES.moreBefore(said)}</Meta>}
        <Chips label={NOTICES.remarkKind} choices={choices} chosen={kind} onChoose={setKind} />
        <TextArea
          label={NOTICES.remarkField}
          value={words}
          onValue={setWords}
          limit={Math.max(room, 0)}
          rows={4}
        />
        <Caption>{NOTICES.remarkSeen}</Caption>
        <Button
          look="primary"
          cta
          busy={does.busy}
          because={text === "" ? NOTICES.moreMissing : over > 0 ? FACES.tooLong(over) : null}
          onPress={() => void send()}
        >
          {NOTICES.moreSend}
        </Button>
      </Stack>
    </Sheet>
  );
};

/** The optional never slows the usual: a word beside the confirmation, asked for by who has one. */
const WithTapSheet = ({ notice, does, open, onClose }: RemarkSheetProps) => {
  const [kind, setKind] = useState<FeedbackKind>("REMARK");
  const [words, setWords, sent] = useKeptText("notice-remark", notice.id);
  const over = lengthOf(words) - LIMITS.feedback;

  async function send() {
    const { input } = tapOf(notice);
    const feedback = cleanText(words) || undefined;
    const outcome = await does.act({ input: { ...input, feedbackKind: kind, feedback } });
    if (outcome.state !== "DONE" && outcome.state !== "KEPT") return;
    sent();
    onClose();
  }

  return (
    <Sheet open={open} title={NOTICES.remarkTitle} onClose={onClose}>
      <Stack gap={3}>
        <Chips label={NOTICES.remarkKind} choices={choices} chosen={kind} onChoose={setKind} />
        <TextArea
          label={NOTICES.remarkField}
          placeholder={NOTICES.remarkHint}
          value={words}
          onValue={setWords}
          limit={LIMITS.feedback}
          rows={4}
        />
        <Caption>{NOTICES.remarkSeen}</Caption>
        <Button
          look="primary"
          cta
          busy={does.busy}
          because={over > 0 ? FACES.tooLong(over) : null}
          onPress={() => void send()}
        >
          {NOTICES.remarkSend}
        </Button>
      </Stack>
    </Sheet>
  );
};
