import { useState } from "react";
import { ActionButton, Button, Flow, Grow, Sheet, TextDeed } from "../../ui";
import { RETURN } from "../../words/task-deeds";
import { FilePicker, useFiles } from "../files";
import { useAccept, useReturn } from "./use-deeds";

interface JudgeProps {
  assignmentId: string;
  /** Whose result, and of what: several may stand on one screen. */
  about: string;
  first?: boolean;
}

/** A result: accepted with one tap, or returned with what is missing (Mission T5). */
export const Judge = ({ assignmentId, about, first }: JudgeProps) => {
  const accept = useAccept();
  const [returning, setReturning] = useState(false);
  return (
    <>
      <Flow gap={2}>
        <Grow>
          <ActionButton
            wide
            look={first ? "primary" : "soft"}
            does={accept}
            with={{ assignmentId }}
            label={`${RETURN.accept}：${about}`}
          >
            {RETURN.accept}
          </ActionButton>
        </Grow>
        <Button look="quiet" label={`${RETURN.act}：${about}`} onPress={() => setReturning(true)}>
          {RETURN.act}
        </Button>
      </Flow>
      <Sheet open={returning} title={RETURN.title} onClose={() => setReturning(false)}>
        <Returning assignmentId={assignmentId} onDone={() => setReturning(false)} />
      </Sheet>
    </>
  );
};

const Returning = ({ assignmentId, onDone }: { assignmentId: string; onDone: () => void }) => {
  const files = useFiles("TASK_EVENT");
  return (
    <TextDeed
      keptAs={["task-return", assignmentId]}
      words={{ label: RETURN.reason, act: RETURN.act, tooLong: RETURN.tooLong }}
      missing={RETURN.missing}
      does={useReturn()}
      with={(reason) => ({ assignmentId, reason, fileIds: files.ids })}
      because={files.because}
      onDone={onDone}
    >
      <FilePicker bare files={files} />
    </TextDeed>
  );
};
