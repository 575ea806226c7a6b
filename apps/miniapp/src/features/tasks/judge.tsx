import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { ActionButton, Button, Flow, Grow, lengthOf, Sheet, TextArea } from "../../ui";
import { RETURN } from "../../words/task-deeds";
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
  const back = useReturn();
  const [reason, setReason] = useState("");
  return (
    <>
      <TextArea label={RETURN.reason} value={reason} onValue={setReason} limit={LIMITS.reason} />
      <ActionButton
        cta
        look="primary"
        does={back}
        with={{ assignmentId, reason: reason.trim() }}
        because={
          reason.trim() === ""
            ? RETURN.missing
            : lengthOf(reason.trim()) > LIMITS.reason
              ? RETURN.tooLong
              : null
        }
        then={({ state }) => state === "DONE" && onDone()}
      >
        {RETURN.act}
      </ActionButton>
    </>
  );
};
