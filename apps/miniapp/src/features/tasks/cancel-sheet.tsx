import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { ActionButton, Button, lengthOf, TextArea } from "../../ui";
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
  const over = lengthOf(reason.trim()) > LIMITS.reason;
  return (
    <>
      <TextArea label={CANCEL.reason} value={reason} onValue={setReason} limit={LIMITS.reason} />
      <ActionButton
        wide
        look="danger"
        does={cancel}
        with={{ taskId: task.id, reason: reason.trim() }}
        because={reason.trim() === "" ? CANCEL.missing : over ? RETURN.tooLong : null}
        then={({ state }) => state === "DONE" && onDone()}
      >
        {CANCEL.act}
      </ActionButton>
      <Button wide look="quiet" onPress={onDone}>
        {CANCEL.keep}
      </Button>
    </>
  );
};
