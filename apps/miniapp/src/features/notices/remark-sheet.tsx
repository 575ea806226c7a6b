import { cleanText, type FeedbackKind, lengthOf, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { useKeptText } from "../../shell";
import { Button, Caption, Chips, Sheet, Stack, TextArea } from "../../ui";
import { FACES } from "../../words/faces";
import { FEEDBACK, NOTICES } from "../../words/notices";
import { tapOf, type useAcknowledge } from "./use-acknowledge";
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

/** The optional never slows the usual: a word beside the confirmation, asked for by who has one. */
export const RemarkSheet = ({ notice, does, open, onClose }: RemarkSheetProps) => {
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
