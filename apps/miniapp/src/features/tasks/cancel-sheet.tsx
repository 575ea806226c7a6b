import { Button, TextDeed } from "../../ui";
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
  const words = task.kind === "QUESTION" ? QUESTIONS.cancel : CANCEL;
  return (
    <>
      <TextDeed
        keptAs={["task-cancel", task.id]}
        wide
        look="danger"
        words={{ label: words.reason, act: words.act, tooLong: RETURN.tooLong }}
        missing={words.missing}
        does={useCancel()}
        with={(reason) => ({ taskId: task.id, reason })}
        onDone={onDone}
      />
      <Button wide look="quiet" onPress={onDone}>
        {words.keep}
      </Button>
    </>
  );
};
