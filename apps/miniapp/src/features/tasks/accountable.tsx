import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { ActionButton, Button, Caption, Flow, lengthOf, Meta, Sheet, TextArea } from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { ACCOUNT } from "../../words/task-deeds";
import { useAnswerAccountability } from "./use-deeds";
import type { Share } from "./use-task";

type Item = NonNullable<Share["accountability"]>;

/** What was done without a reason, and what the head says to it; who may say it does so here. */
export const Accountable = ({ item, name }: { item: Item; name: string }) => {
  const [answering, setAnswering] = useState(false);
  const occasion = ACCOUNT.occasions[item.occasion] ?? "";
  return (
    <>
      <Caption tone="wait">
        {occasion}，
        {item.answer ? ACCOUNT.answered(item.answer) : ACCOUNT.waits(item.head?.name ?? null)}
      </Caption>
      {item.answerRefusal === null && !item.answer && (
        <Flow>
          <Button look="soft" label={`${ACCOUNT.open}：${name}`} onPress={() => setAnswering(true)}>
            {ACCOUNT.open}
          </Button>
        </Flow>
      )}
      <Sheet open={answering} title={ACCOUNT.title} onClose={() => setAnswering(false)}>
        <Meta>{ACCOUNT.about(name, occasion)}</Meta>
        <Answering id={item.id} onDone={() => setAnswering(false)} />
      </Sheet>
    </>
  );
};

const Answering = ({ id, onDone }: { id: string; onDone: () => void }) => {
  const deed = useAnswerAccountability();
  const [answer, setAnswer] = useState("");
  const error = deed.outcome?.state === "REFUSED" ? deed.outcome.error : null;
  const over = lengthOf(answer.trim()) > LIMITS.taskText;
  return (
    <>
      <TextArea
        label={ACCOUNT.answer}
        value={answer}
        onValue={setAnswer}
        limit={LIMITS.taskText}
        problem={problemsOf(error).answer}
      />
      <ActionButton
        cta
        look="primary"
        does={deed}
        with={{ id, answer: answer.trim() }}
        because={answer.trim() === "" ? ACCOUNT.missing : over ? ACCOUNT.tooLong : null}
        then={({ state }) => state === "DONE" && onDone()}
      >
        {ACCOUNT.act}
      </ActionButton>
    </>
  );
};
