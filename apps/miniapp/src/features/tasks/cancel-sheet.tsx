import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { ActionButton, Button, lengthOf, TextArea } from "../../ui";
import { QUESTIONS } from "../../words/questions";
import { CANCEL, RETURN } from "../../words/task-deeds";
import { useCancel } from "./use-deeds";
import type { TaskRead } from "./use-task";

interface CancellingProps {
  task: TaskRead;
  onDone: () => void;
}

/** It cannot be taken up again, and whoever works on it reads why. */
export const Cancelling = ({ task, onDone }: CancellingProps) => {
  const cancel = useCancel();
  const [reason, setReason] = useState("");
  const words = task.kind === "QUESTION" ? QUESTIONS.cancel : CANCEL;
  const over = lengthOf(reason.trim()) > LIMITS.reason;
  return (
    <>
      <TextArea label={words.reason} value={reason} onValue={setReason} limit={LIMITS.reason} />
      <ActionButton
        wide
        look="danger"
        does={cancel}
        with={{ taskId: task.id, reason: reason.trim() }}
        because={reason.trim() === "" ? words.missing : over ? RETURN.tooLong : null}
        then={({ state }) => state === "DONE" && onDone()}
      >
        {words.act}
      </ActionButton>
      <Button wide look="quiet" onPress={onDone}>
        {words.keep}
      </Button>
    </>
  );
};
