import { cleanText, isTooLong, LIMITS } from "@riqing/schema";
import { useKeptText, useTapId } from "../../shell";
import { ActionButton, Body, Caption, Sheet, Stack, TextArea, TextDeed, Well } from "../../ui";
import { CLAUSES } from "../../words/clauses";
import { useAskAbout, usePropose } from "./use-clauses";

/** The clause that is asked about, in the version that was on screen. */
export interface ClauseOnScreen {
  versionId: string;
  key: string;
  label: string;
  text: string;
  office: string;
  /** Working days in which it answers; null: the rules do not apply to the reader. */
  answerDays: number | null;
}

interface RemarkSheetProps {
  clause: ClauseOnScreen;
  open: boolean;
  onClose: () => void;
}

/** 问这一条: everybody to whom the rules apply reads question and answer. */
export const AskSheet = ({ clause, open, onClose }: RemarkSheetProps) => {
  const { ask: words } = CLAUSES;
  const ask = useAskAbout();
  const tapIdOf = useTapId<{ question: string }>();
  return (
    <Sheet open={open} title={words.title} onClose={onClose}>
      <Stack gap={3}>
        <Well>
          <Body>{CLAUSES.whole(clause)}</Body>
        </Well>
        <TextDeed
          keptAs={["clause-question", `${clause.versionId}.${clause.key}`]}
          rows={3}
          limit={LIMITS.clauseQuestion}
          words={{
            label: words.label,
            hint: words.hint,
            act: words.send,
            tooLong: CLAUSES.tooLong,
          }}
          missing={words.missing}
          does={ask}
          with={(question) => ({
            input: {
              versionId: clause.versionId,
              clauseKey: clause.key,
              question,
              tapId: tapIdOf({ question }),
            },
          })}
          onDone={onClose}
        >
          <Caption>{words.note(clause.office, clause.answerDays)}</Caption>
        </TextDeed>
      </Stack>
    </Sheet>
  );
};

/** 提修改建议: how the clause should read, and why. */
export const ProposeSheet = ({ clause, open, onClose }: RemarkSheetProps) => (
  <Sheet open={open} title={CLAUSES.propose.title} onClose={onClose}>
    <Proposing key={clause.key} clause={clause} onDone={onClose} />
  </Sheet>
);

const Proposing = ({ clause, onDone }: { clause: ClauseOnScreen; onDone: () => void }) => {
  const { propose: words } = CLAUSES;
  const place = `${clause.versionId}.${clause.key}`;
  const [kept, setText, textSent] = useKeptText("revision-text", place);
  const [reason, setReason, reasonSent] = useKeptText("revision-reason", place);
  const text = kept === "" ? clause.text : kept;
  const propose = usePropose();
  const tapIdOf = useTapId<{ text: string; reason: string }>();
  const long = isTooLong(text, LIMITS.clauseText) || isTooLong(reason, LIMITS.reason);
  const because =
    cleanText(text) === cleanText(clause.text)
      ? words.same
      : cleanText(reason) === ""
        ? words.missing
        : long
          ? words.long
          : null;
  return (
    <Stack gap={3}>
      <TextArea
        rows={5}
        label={words.text}
        value={text}
        onValue={setText}
        limit={LIMITS.clauseText}
      />
      <TextArea
        rows={2}
        label={words.reason}
        placeholder={words.reasonHint}
        value={reason}
        onValue={setReason}
        limit={LIMITS.reason}
      />
      <Caption>{words.note}</Caption>
      <ActionButton
        cta
        look="primary"
        does={propose}
        with={{
          input: {
            versionId: clause.versionId,
            clauseKey: clause.key,
            text: cleanText(text),
            reason: cleanText(reason),
            tapId: tapIdOf({ text, reason }),
          },
        }}
        because={because}
        then={({ state }) => {
          if (state !== "DONE") return;
          textSent();
          reasonSent();
          onDone();
        }}
      >
        {words.send}
      </ActionButton>
    </Stack>
  );
};
