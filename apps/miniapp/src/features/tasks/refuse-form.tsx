import { cleanText, isTooLong, LIMITS } from "@riqing/schema";
import { useKeptText } from "../../shell";
import { Banner, Button, TextArea } from "../../ui";
import { CONFIRM } from "../../words/tasks";

interface RefuseFormProps {
  taskId: string;
  busy: boolean;
  /** Answers whether it was taken. */
  onRefuse: (reason: string) => Promise<boolean>;
  onKeep: () => void;
}

/** 不接: with a reason it is an answer; what follows without one is said before the tap (T9). */
export const RefuseForm = ({ taskId, busy, onRefuse, onKeep }: RefuseFormProps) => {
  const [reason, setReason, sent] = useKeptText("task-refusal", taskId);
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
        onPress={() => void onRefuse(reason).then((taken) => taken && sent())}
      >
        {CONFIRM.refuseAct}
      </Button>
      <Button look="quiet" wide onPress={onKeep}>
        {CONFIRM.refuseKeep}
      </Button>
    </>
  );
};
