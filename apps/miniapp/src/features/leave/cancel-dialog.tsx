import { clock } from "../../shell";
import { ActionButton, Button, Dialog } from "../../ui";
import { LEAVE } from "../../words/leave";
import { toFields } from "../../words/times";
import { useCancelLeave } from "./use-leave-deeds";
import type { LeaveLine } from "./use-leaves";

interface CancelDialogProps {
  leave: LeaveLine | null;
  onClose: () => void;
}

/** What comes back when a leave does: it cannot be undone, so it is asked. */
export const CancelDialog = ({ leave, onClose }: CancelDialogProps) => {
  const cancel = useCancelLeave();
  const begun = leave !== null && leave.fromOn < toFields(clock.now()).date;
  return (
    <Dialog
      open={leave !== null}
      title={LEAVE.cancelTitle}
      onClose={onClose}
      actions={
        <>
          <ActionButton
            wide
            look="danger"
            does={cancel}
            with={{ id: leave?.id ?? "" }}
            then={onClose}
          >
            {LEAVE.cancel}
          </ActionButton>
          <Button wide look="text" onPress={onClose}>
            {LEAVE.keep}
          </Button>
        </>
      }
    >
      {begun ? LEAVE.cancelBegun : LEAVE.cancelFact}
    </Dialog>
  );
};
