import { cleanText, isTooLong, LIMITS, textFault, TEXTS } from "@riqing/schema";
import { useFormDraft, useTapId } from "../../shell";
import { ActionButton, Caption, Stack, Switch, TextArea, TextField } from "../../ui";
import { TOPICS as words } from "../../words/topics";
import { useBanTopic, useStopTopic } from "./use-topics";

interface Form {
  topic: string;
  instead: string;
  tells: boolean;
}

/** The first thing that is missing; null: nothing is. */
function whyNotSend({ topic, instead }: Form): string | null {
  const fault = textFault(topic, TEXTS.topic);
  if (fault === "TOO_LONG" || isTooLong(instead, LIMITS.reason)) return words.tooLong;
  if (fault !== null) return fault === "REQUIRED" ? words.missing.topic : words.missing.short;
  return cleanText(instead) === "" ? words.missing.instead : null;
}

interface TopicFormProps {
  groupId: string;
  /** It is proposed to be banned; otherwise it is only stopped. */
  bans: boolean;
  onDone: (topicId: string) => void;
}

/** A topic, and what to do instead. */
export const TopicForm = ({ groupId, bans, onDone }: TopicFormProps) => {
  const draft = useFormDraft<Form>({
    name: bans ? "topic-ban" : "topic-stop",
    place: groupId,
    start: () => ({ topic: "", instead: "", tells: true }),
  });
  const { form, change } = draft;
  const tapIdOf = useTapId<Form>();
  const stop = useStopTopic();
  const ban = useBanTopic();
  const because = whyNotSend(form);
  const { topic, instead, tells } = form;
  const input = { groupId, topic, instead, tapId: tapIdOf(form) };
  const sent = (topicId: string) => {
    draft.done();
    onDone(topicId);
  };
  return (
    <Stack gap={4}>
      <TextField
        label={words.topic}
        placeholder={words.topicHint}
        value={topic}
        onValue={(typed) => change({ topic: typed })}
        limit={LIMITS.topic}
      />
      <TextArea
        label={words.instead}
        placeholder={words.insteadHint}
        value={instead}
        onValue={(typed) => change({ instead: typed })}
        limit={LIMITS.reason}
        rows={2}
      />
      {bans ? (
        <>
          <Caption>{words.banNote}</Caption>
          <ActionButton
            cta
            look="primary"
            does={ban}
            with={{ input }}
            because={because}
            then={(outcome) => outcome.state === "DONE" && sent(outcome.data.banTopic.id)}
          >
            {words.banAct}
          </ActionButton>
        </>
      ) : (
        <>
          <Switch
            label={words.tell}
            note={words.tellNote}
            on={tells}
            onTurn={(on) => change({ tells: on })}
          />
          <ActionButton
            cta
            look="primary"
            does={stop}
            with={{ input, tellMembers: tells }}
            because={because}
            then={(outcome) => outcome.state === "DONE" && sent(outcome.data.stopTopic.id)}
          >
            {words.stopAct}
          </ActionButton>
          <Caption centre>{words.stopNote}</Caption>
        </>
      )}
    </Stack>
  );
};
