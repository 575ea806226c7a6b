import { cleanText, isTooLong, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { Banner, Button, TextArea } from "../../ui";
import { CONFIRM } from "../../words/tasks";

interface RefuseFormProps {
  busy: boolean;
  onRefuse: (reason: string) => void;
  onKeep: () => void;
}

/** 不接: with a reason it is an answer; what follows without one is said before the tap (T9). */
export const RefuseForm = ({ busy, onRefuse, onKeep }: RefuseFormProps) => {
  const [reason, setReason] = useState("");
  return (
    <>
      <TextArea
        label={CONFIRM.refuseTitle}
        placeholder={CONFIRM.refuseHint}
        value={reason}
        onValue={setReason}
        limit={LIMITS.reason}
      />
      {cleanText(reason) === "" && (
        <Banner look="wait" icon="warn">
          {CONFIRM.refuseWarning}
        </Banner>
      )}
      <Button
        cta
        look="danger"
        busy={busy}
        because={isTooLong(reason, LIMITS.reason) ? CONFIRM.missing.tooLong : null}
        onPress={() => onRefuse(reason)}
      >
        {CONFIRM.refuseAct}
      </Button>
      <Button look="quiet" wide onPress={onKeep}>
        {CONFIRM.refuseKeep}
      </Button>
    </>
  );
};
